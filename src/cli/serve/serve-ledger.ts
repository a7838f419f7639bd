import { type Served, ServeError, serve } from '../../serve/index.ts'
import { type LedgerOptions, tellingTrouble } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'
import { openBrowser } from './open-browser.ts'
import { untilStopped } from './until-stopped.ts'

export interface ServeCommandOptions extends LedgerOptions {
  readonly port: number
  readonly host: string
  readonly origin?: URL
  readonly tiles?: string
  readonly open?: boolean
  /** Where the port is in use, any other will do. */
  readonly otherPort?: boolean
}

const WRONG_USE = 2

/** Serves a ledger until it is told to stop. Gives the exit code. */
export const serveLedger = (options: ServeCommandOptions, streams: Streams): Promise<number> =>
  tellingTrouble(options.ledger, streams, async () => {
    const served = await begun(options, streams)
    if (typeof served === 'number') return served
    await write(streams.err, `muster: serving ${options.ledger} at ${served.url} (Ctrl-C ends)\n`)
    if (options.open) openBrowser(served.url)
    await untilStopped(served, streams)
    return 0
  })

/** The exit code where it cannot be served so, which is told. */
const begun = async (options: ServeCommandOptions, streams: Streams): Promise<Served | number> => {
  try {
    return await serve({
      ...options,
      onError: (error) => void streams.err.write(`muster: ${faultText(error)}\n`),
    })
  } catch (error) {
    if (!(error instanceof ServeError)) throw error
    if (error.code === 'port-in-use' && options.otherPort && options.port)
      return begun({ ...options, port: 0 }, streams)
    await write(streams.err, `muster: ${error.message}\n`)
    return error.code === 'no-accounts' || error.code === 'no-such-address' ? WRONG_USE : 1
  }
}

const faultText = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

import { InvalidArgumentError, Option } from 'commander'
import type { Holder } from '../archive/index.ts'
import type { Ledger, OpenOptions } from '../ledger/index.ts'
import { type Streams, write } from './streams.ts'

export interface LedgerOptions {
  /** A folder, or the URL of a PostgreSQL database. */
  readonly ledger: string
}

/** The folder of a ledger where nothing else is said. */
const USUAL = './muster-ledger'

/** `--ledger WHERE`, of every command that works on a ledger. */
export const ledgerOption = (): Option =>
  new Option('--ledger <WHERE>', 'the ledger: a folder, or postgres://user@host/database')
    .env('MUSTER_LEDGER')
    .default(USUAL)
    .argParser((value) => {
      if (!value.trim()) throw new InvalidArgumentError('A ledger is a folder, or a URL of postgres://.')
      return value
    })

/** Seconds that a writer waits for another unless `--wait` says otherwise. */
const PATIENCE = 10

/** `--wait SECONDS`, of commands that write. */
export const waitOption = (): Option =>
  new Option('--wait <SECONDS>', 'how long to wait while another process writes to the ledger')
    .default(PATIENCE)
    .argParser((value) => {
      const seconds = Number(value)
      if (!value.trim() || !(seconds >= 0) || seconds > MOST_PATIENCE)
        throw new InvalidArgumentError('Seconds are a number from 0 on.')
      return seconds
    })

const MOST_PATIENCE = 24 * 60 * 60

export interface Access {
  /** Makes the ledger where there is none. One process writes to a folder at a time. */
  readonly write: boolean
  /** Writes for a moment only: a run that adds lets it in. */
  readonly brief?: true
  /** Seconds. */
  readonly wait?: number
}

/**
 * Opens a ledger, works on it, and closes it. Gives the exit code: that of the work, or 1 where the ledger is busy, full,
 * locked, damaged or out of reach (2 where it is none), which is told in one line on the error stream.
 */
export const withLedger = (
  where: string,
  { write, brief, wait = PATIENCE }: Access,
  streams: Streams,
  work: (ledger: Ledger) => Promise<number>,
): Promise<number> => {
  let ledger: Ledger | undefined
  return tellingTrouble(
    where,
    streams,
    async () => {
      // A command line that is wrong is told of before all that a ledger needs is loaded.
      const { openLedger } = await import('./open-ledger.ts')
      ledger = await openLedger(where, {
        write,
        ...(brief ? { brief } : {}),
        ...openingOf(where, wait, streams),
      })
      return work(ledger)
    },
    async () => ledger?.close(),
  )
}

/** How a ledger is opened that others may be writing to, and what is told meanwhile. `wait` is in seconds. */
export const openingOf = (
  where: string,
  wait: number,
  { err }: Streams,
): Pick<OpenOptions, 'wait' | 'onWait' | 'onLost' | 'onRepair'> => {
  const tell = (words: string): void => void err.write(`muster: ${words}\n`)
  return {
    wait: wait * 1000,
    onLost: () => tell('the server of the ledger does not answer: trying again for half a minute'),
    onWait: (holder) => tell(waiting(where, wait, holder)),
    onRepair: ({ where: place, message }) => tell(`${place}: ${message}`),
  }
}

/** Does some work on a ledger. What is wrong with the ledger is told in one line, and is the exit code then. */
export const tellingTrouble = async (
  where: string,
  streams: Streams,
  work: () => Promise<number>,
  end: () => Promise<void> = async () => {},
): Promise<number> => {
  const { ledgerTrouble } = await import('./open-ledger.ts')
  try {
    return await work()
  } catch (error) {
    const trouble = ledgerTrouble(error, where)
    if (!trouble) throw error
    await write(streams.err, `muster: ${trouble.words}\n`)
    return trouble.code
  } finally {
    await end().catch((error: unknown) => {
      if (!ledgerTrouble(error, where)) throw error
    })
  }
}

const waiting = (where: string, seconds: number, holder: Holder | undefined): string =>
  `${where} is being written by ${holder ? `process ${holder.pid} on ${holder.host}` : 'another process'}: waiting up to ${seconds} s for it to finish`

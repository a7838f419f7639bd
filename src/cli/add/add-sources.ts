import { add, shownWhere } from '../../ledger/index.ts'
import { status } from '../../store/index.ts'
import { interruptible } from '../interrupt.ts'
import { addedText } from '../layout/ledger/added.ts'
import { paletteOf } from '../layout/palette.ts'
import { type LedgerOptions, withLedger } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'
import { UsageError } from '../usage.ts'
import { expected } from './expected.ts'
import { Telling, type ToldOptions } from './told.ts'

export interface AddCommandOptions extends LedgerOptions, ToldOptions {
  readonly threads: number
  readonly published?: string
  readonly publisher?: string
  readonly retry?: true
  readonly later?: true
  readonly allowHost: readonly string[]
  readonly wait: number
}

/** Said at the first Ctrl-C. */
export const STOPPING =
  'stopping: what is under way is finished (Ctrl-C again ends at once); the same call goes on from there'

/** `muster add`. Returns the exit code. */
export const addSources = async (
  sources: readonly string[],
  { ledger: where, format, quiet, wait, allowHost, ...about }: AddCommandOptions,
  streams: Streams,
): Promise<number> => {
  if (!sources.length && !about.retry)
    throw new UsageError(
      'name what to add: files, folders, URLs; or --retry for what failed',
      'muster help add',
    )
  return withLedger(where, { write: true, wait }, streams, (ledger) =>
    interruptible(streams, STOPPING, async (signal) => {
      const total = about.retry ? undefined : await expected(sources)
      const telling = new Telling(streams, { format, ...(quiet ? { quiet } : {}) }, total)
      try {
        await add(ledger, sources, { ...about, allowHosts: allowHost, signal }, telling.tell)
      } finally {
        telling.end()
      }
      const { tally, began } = telling
      if (format === 'text')
        await write(
          streams.out,
          addedText(
            {
              tally,
              seconds: (Date.now() - began) / 1000,
              holds: await status(ledger.store),
              where: shownWhere(where),
            },
            streams.width,
            paletteOf(streams.colour),
          ),
        )
      return tally.failed ? 1 : 0
    }),
  )
}

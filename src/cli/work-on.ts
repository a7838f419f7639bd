import { shownWhere, whereOf, work } from '../ledger/index.ts'
import { Telling, type ToldOptions } from './add/told.ts'
import { interruptible } from './interrupt.ts'
import { plural } from './layout/summary.ts'
import { type LedgerOptions, withLedger } from './ledger-option.ts'
import { type Streams, write } from './streams.ts'
import { UsageError } from './usage.ts'

export interface WorkCommandOptions extends LedgerOptions, ToldOptions {
  readonly threads: number
  readonly once?: true
}

const STOPPING = 'stopping: the batches under way are finished (Ctrl-C again ends at once)'

/** `muster work`. Returns the exit code. */
export const workOn = async (
  { ledger: where, format, quiet, threads, once }: WorkCommandOptions,
  streams: Streams,
): Promise<number> => {
  if (whereOf(where).kind === 'folder')
    throw new UsageError(
      `${where} is a folder, and workers need a ledger in PostgreSQL: name one with --ledger postgres://…, or use muster add, which reads with all cores of this machine`,
      'muster help work',
    )
  return withLedger(where, { write: true }, streams, (ledger) =>
    interruptible(streams, STOPPING, async (signal) => {
      const telling = new Telling(streams, { format, ...(quiet ? { quiet } : {}) })
      const onError = (error: Error): void => {
        streams.err.write(
          `muster: ${shownWhere(where)}: a batch failed and will be tried again: ${error.message}\n`,
        )
      }
      try {
        await work(ledger, { threads, once: once === true, signal, onError }, telling.tell)
      } finally {
        telling.end()
      }
      const { added, failed, claims } = telling.tally
      if (format === 'text')
        await write(
          streams.out,
          `${plural(added, 'document')} read, ${plural(claims, 'claim')}${failed ? `; ${failed} failed` : ''}\n`,
        )
      return failed ? 1 : 0
    }),
  )
}

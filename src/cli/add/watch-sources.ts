import { type Added, watchFeeds } from '../../ledger/index.ts'
import { interruptible } from '../interrupt.ts'
import { printable } from '../layout/printable.ts'
import { plural } from '../layout/summary.ts'
import { type LedgerOptions, openingOf, tellingTrouble } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'
import { STOPPING } from './add-sources.ts'
import { Telling, type ToldOptions } from './told.ts'

export interface WatchCommandOptions extends LedgerOptions, ToldOptions {
  /** Minutes. */
  readonly every: number
  readonly threads: number
  readonly publisher?: string
  readonly allowHost: readonly string[]
  readonly wait: number
}

/** `muster watch`. Returns the exit code. */
export const watchSources = (
  feeds: readonly string[],
  { ledger: where, format, quiet, wait, allowHost, every, ...about }: WatchCommandOptions,
  streams: Streams,
): Promise<number> =>
  tellingTrouble(where, streams, () =>
    interruptible(streams, STOPPING, async (signal) => {
      // how far one is says nothing where there is no end: each document is told of as it comes
      const telling = new Telling(streams, { format, quiet: true })
      const tell = async (added: Added): Promise<void> => {
        await telling.tell(added)
        if (format === 'text' && !quiet && added.state === 'added') await write(streams.out, lineOf(added))
      }
      const options = { ...about, allowHosts: allowHost, signal, interval: every * 60_000 }
      const opening = openingOf(where, wait, streams)
      try {
        await watchFeeds(where, feeds, { ...options, opening }, tell)
      } finally {
        telling.end()
      }
      const { added, failed, claims } = telling.tally
      if (format === 'text')
        await write(
          streams.out,
          `${plural(added, 'document')} added, ${plural(claims, 'claim')}${failed ? `; ${failed} failed` : ''}\n`,
        )
      return failed ? 1 : 0
    }),
  )

const lineOf = ({ input, claims }: Added): string =>
  `${new Date().toISOString().slice(0, 16).replace('T', ' ')}  ${plural(claims, 'claim').padStart(10)}  ${printable(input)}\n`

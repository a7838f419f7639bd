import { diff, type RebuildOptions, rebuild, shownWhere } from '../ledger/index.ts'
import { Telling, type ToldOptions } from './add/told.ts'
import { interruptible } from './interrupt.ts'
import { diffRecords, diffText } from './layout/ledger/diff.ts'
import { paletteOf } from './layout/palette.ts'
import { wrap } from './layout/wrap.ts'
import { type LedgerOptions, openingOf, tellingTrouble } from './ledger-option.ts'
import { type Streams, write } from './streams.ts'

export interface RebuildCommandOptions extends LedgerOptions, ToldOptions {
  readonly threads: number
  readonly diff?: true
  readonly most: number
  readonly wait: number
}

/** Said at the first Ctrl-C. */
const STOPPING = 'stopping: the records stay as they are (Ctrl-C again ends at once)'

/** `muster rebuild`. Returns the exit code. */
export const rebuildLedger = (
  { ledger: where, format, quiet, wait, threads, diff: onlyDiff, most }: RebuildCommandOptions,
  streams: Streams,
): Promise<number> =>
  tellingTrouble(where, streams, () =>
    interruptible(streams, STOPPING, async (signal) => {
      let telling: Telling | undefined
      const options: RebuildOptions = {
        threads,
        signal,
        ...openingOf(where, wait, streams),
        onTotal: (documents) => {
          telling = new Telling(
            streams,
            { format: onlyDiff ? 'text' : format, ...(quiet ? { quiet } : {}) },
            documents,
          )
        },
      }
      const tell: Parameters<typeof rebuild>[2] = (one) => telling?.tell(one)
      const words: string[] = []
      try {
        if (onlyDiff) {
          const found = await diff(where, { ...options, most }, tell)
          telling?.end()
          if (found && format === 'jsonl')
            for (const record of diffRecords(found)) await write(streams.out, `${JSON.stringify(record)}\n`)
          else if (found) words.push(...diffText(found, streams.width, paletteOf(streams.colour)))
        } else if (await rebuild(where, options, tell)) {
          telling?.end()
          const { added, failed, claims } = telling!.tally
          const outcome = `${shownWhere(where)} is rebuilt: ${added} documents with ${claims} claims${failed ? `, ${failed} failed` : ''}.`
          if (format === 'text') words.push(...wrap(outcome, streams.width))
        }
      } finally {
        telling?.end()
      }
      for (const line of words) await write(streams.out, `${line}\n`)
      return telling?.tally.failed ? 1 : 0
    }),
  )

import { storedDecisions } from '../../store/index.ts'
import { paletteOf } from '../layout/palette.ts'
import { type LedgerOptions, withLedger } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'
import { decisionText } from './text.ts'

export interface ListOptions extends LedgerOptions {
  readonly orphaned?: true
  readonly format: 'text' | 'jsonl'
}

/** `muster decide list`. Returns the exit code. */
export const listDecisions = (
  { ledger: where, orphaned, format }: ListOptions,
  streams: Streams,
): Promise<number> =>
  withLedger(where, { write: false }, streams, async ({ store }) => {
    const all = (await storedDecisions(store)).reverse()
    const shown = orphaned ? all.filter((d) => d.orphaned !== undefined && d.undoneBy === undefined) : all
    const paint = paletteOf(streams.colour)
    for (const each of shown) {
      const { decision, undoneBy, orphaned, found } = each
      await write(
        streams.out,
        format === 'jsonl'
          ? `${JSON.stringify({ ...decision, ...(undoneBy ? { undone_by: undoneBy } : {}), ...(orphaned ? { orphaned } : {}), ...(found ? { found } : {}) })}\n`
          : decisionText(each, streams.width, paint),
      )
    }
    if (!shown.length && format === 'text')
      await write(streams.out, orphaned ? 'No decision is orphaned.\n' : 'Nothing was decided yet.\n')
    return 0
  })

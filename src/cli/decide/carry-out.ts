import { userInfo } from 'node:os'
import { DecisionError, type Draft, decide } from '../../ledger/index.ts'
import { storedDecisions } from '../../store/index.ts'
import { paletteOf } from '../layout/palette.ts'
import { type LedgerOptions, withLedger } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'
import { UsageError } from '../usage.ts'
import { decisionText } from './text.ts'

export interface DecideOptions extends LedgerOptions {
  readonly why: string
  readonly by?: string
  readonly wait: number
  readonly format: 'text' | 'jsonl'
}

/** Makes decisions, carries them out, and says what was decided. Returns the exit code. */
export const carryOut = async (
  drafts: readonly Draft[],
  { why, by = userInfo().username, ledger: where, wait, format }: DecideOptions,
  streams: Streams,
): Promise<number> => {
  // a decision makes no ledger where there is none
  const there = await withLedger(where, { write: false }, streams, async () => 0)
  if (there) return there
  return withLedger(where, { write: true, brief: true, wait }, streams, async (ledger) => {
    const made = await decide(ledger, drafts, { why, by }).catch((error: unknown) => {
      throw error instanceof DecisionError ? new UsageError(error.message, 'muster help decide') : error
    })
    const ids = new Set(made.map((m) => m.fact.id))
    const paint = paletteOf(streams.colour)
    for (const decision of await storedDecisions(ledger.store)) {
      if (!ids.has(decision.decision.id)) continue
      await write(
        streams.out,
        format === 'jsonl'
          ? `${JSON.stringify(decision.decision)}\n`
          : decisionText(decision, streams.width, paint),
      )
    }
    return 0
  })
}

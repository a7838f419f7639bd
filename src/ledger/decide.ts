import { randomBytes } from 'node:crypto'
import type { Decision, Sealed } from '../base/index.ts'
import { tallySources } from '../store/index.ts'
import { carryOutNew } from './carry-out-new.ts'
import { catchUp } from './catch-up.ts'
import { DecisionError, type Draft, type Said, subjectOf } from './decisions/index.ts'
import type { Ledger } from './ledger.ts'

/** Documents whose sources are counted within some tenths of a second: nobody is to wait longer for a decision. */
const SOON = 5_000

/**
 * Makes decisions of what a person says, keeps them, and carries them out: when it resolves they are on disk, and the
 * records are what they come to. All of them are kept, or none. What a crash leaves to be carried out the next writer does.
 * @throws DecisionError
 */
export const decide = async (
  ledger: Ledger,
  drafts: readonly Draft[],
  { by, why }: Said,
): Promise<readonly Sealed<Decision>[]> => {
  if (!why.trim()) throw new DecisionError('a decision needs a reason: give it with --why')
  if (!by.trim()) throw new DecisionError('a decision needs a name: give it with --by')
  await catchUp(ledger)
  const at = new Date().toISOString()
  const decisions: Decision[] = []
  for (const draft of drafts) {
    const subject = await subjectOf(ledger.store, draft)
    const id = `decision:${randomBytes(6).toString('hex')}`
    decisions.push({ kind: 'decision', id, at, by: by.trim(), why: why.trim(), ...subject } as Decision)
  }
  const sealed = await ledger.archive.decide(decisions)
  await carryOutNew(ledger)
  await tallySources(ledger.store, { atMost: SOON })
  return sealed
}

import type { DecisionItem } from '../../../../src/api/answers.ts'
import type { ClaimEdit } from '../../../../src/base/fact.ts'

type Decision = DecisionItem['decision']

export const ACTS: Readonly<Record<Decision['act'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'edited',
  merge: 'merged',
  split: 'split',
  grade: 'graded',
  undo: 'undid',
}

/** What a decision is about, by its words, and where these stand. `before`: decisions that an undo may be of, by id. */
export const subjectsOf = (
  decision: Decision,
): readonly { readonly words: string; readonly address?: string }[] => {
  const at = (document: string, claim?: string): string =>
    `/documents/${encodeURIComponent(document)}${claim ? `?claim=${encodeURIComponent(claim)}` : ''}`
  if ('claim' in decision)
    return [{ words: decision.claim.exact, address: at(decision.claim.document, decision.claim.claim) }]
  if ('claims' in decision)
    return decision.claims.map((c) => ({ words: c.exact, address: at(c.document, c.claim) }))
  if ('parties' in decision) return decision.parties.map((p) => ({ words: p.name, address: at(p.document) }))
  if (decision.act === 'grade') return [{ words: `${decision.source}: ${decision.reliability}` }]
  const undone = before.get(decision.decision)
  return undone
    ? [{ words: `${decision.decision}, which ${ACTS[undone.act]} ${quoted(undone, before)}` }]
    : [{ words: decision.decision }]
}

const quoted = (decision: Decision, before: ReadonlyMap<string, Decision>): string =>
  subjectsOf(decision, before)
    .map((s) => `“${s.words}”`)
    .join(' and ')

/** What an edit changed, slot by slot. */
export const changesOf = (decision: Decision): readonly string[] =>
  decision.act === 'edit' ? Object.entries(decision.change).map(([slot, value]) => wordsOf(slot, value)) : []

const wordsOf = (slot: string, value: ClaimEdit[keyof ClaimEdit]): string => {
  if (value === null) return `${slot}: taken away`
  if (typeof value === 'string') return `${slot}: ${value}`
  if (slot === 'span') return 'other words of the report'
  if (slot === 'time') return `time: ${(value as { edtf: string }).edtf}`
  if (slot === 'quantity') {
    const { low, best, high } = value as { low: number | null; best: number | null; high: number | null }
    return `count: ${low ?? '…'} to ${high ?? '…'}, best ${best ?? 'none'}`
  }
  if (slot === 'places')
    return `places: ${(value as readonly { text: string }[]).map((p) => p.text).join(', ') || 'none'}`
  return slot
}

import type { Decision } from '../../base/index.ts'

/** By which decision each one is undone that does not hold any more: an undo that is undone itself undoes nothing. */
export const undoneBy = (inOrder: readonly Decision[]): ReadonlyMap<string, string> => {
  const undone = new Map<string, string>()
  for (const decision of [...inOrder].reverse())
    if (decision.act === 'undo' && !undone.has(decision.id) && !undone.has(decision.decision))
      undone.set(decision.decision, decision.id)
  return undone
}

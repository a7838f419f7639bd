import { type Access, actorsOfParties, type StoredDecision, storedDecisions } from '../../store/index.ts'
import type { DecisionItem } from '../answers.ts'
import type { Held } from '../held.ts'

/** What decisions can be about. */
export interface Subject {
  readonly claims?: readonly string[]
  readonly actor?: string
  readonly document?: string
}

/** What people decided of some claims, an actor or a document, the last first; those that were undone too. */
export const decisionsAbout = async (
  held: Held,
  { claims: ids = [], actor, document }: Subject,
): Promise<readonly DecisionItem[]> => {
  const at = await held.store()
  const all = await held.once('decisions', () => storedDecisions(at))
  if (!all.length) return []
  const claims = new Set(ids)
  const actors = actor === undefined ? undefined : await actorsNamed(at, all)
  const own = all.filter((stored) => {
    const { decision, found = [] } = stored
    if ('parties' in decision) return actors !== undefined && found.some((key) => actors.get(key) === actor)
    if (found.some((id) => claims.has(id))) return true
    return document !== undefined && documentsOf(decision).includes(document)
  })
  const undone = new Set(own.map((d) => d.decision.id))
  return all
    .filter((d) => undone.has(d.decision.id) || ('decision' in d.decision && undone.has(d.decision.decision)))
    .map(decisionItem)
    .reverse()
}

export const decisionItem = ({ seq, decision, undoneBy, orphaned }: StoredDecision): DecisionItem => ({
  seq,
  decision,
  ...(undoneBy === undefined ? {} : { undoneBy }),
  ...(orphaned === undefined ? {} : { orphaned }),
})

const actorsNamed = (at: Access, all: readonly StoredDecision[]): Promise<Map<string, string>> =>
  actorsOfParties(
    at,
    all.flatMap(({ decision, found = [] }) => ('parties' in decision ? found : [])),
  )

const documentsOf = (decision: StoredDecision['decision']): string[] => {
  if ('claim' in decision) return [decision.claim.document]
  return 'claims' in decision ? decision.claims.map((c) => c.document) : []
}

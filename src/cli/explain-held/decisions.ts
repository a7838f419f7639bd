import { type Access, actorsOfParties, type StoredDecision, storedDecisions } from '../../store/index.ts'

/** What decisions can be about. */
export interface Subject {
  readonly claims: readonly string[]
  readonly actor?: string
  readonly document?: string
}

/** What people decided of some claims, an actor or a document, in the order in which they did. */
export const decisionsAbout = async (at: Access, subject: Subject): Promise<readonly StoredDecision[]> => {
  const all = await storedDecisions(at)
  if (!all.length) return []
  const claims = new Set(subject.claims)
  const parties = all.flatMap((d) => (isOfActors(d) ? (d.found ?? []) : []))
  const actors = subject.actor === undefined ? new Map() : await actorsOfParties(at, parties)
  return all.filter((stored) => {
    const { decision, found = [] } = stored
    if (isOfActors(stored)) return found.some((key) => actors.get(key) === subject.actor)
    if (found.some((id) => claims.has(id))) return true
    return subject.document !== undefined && documentsOf(decision).includes(subject.document)
  })
}

const isOfActors = ({ decision }: StoredDecision): boolean => 'parties' in decision

const documentsOf = (decision: StoredDecision['decision']): string[] => {
  if ('claim' in decision) return [decision.claim.document]
  return 'claims' in decision ? decision.claims.map((c) => c.document) : []
}

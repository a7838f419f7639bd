import type { ClaimItem, EventAnswer, EventSource } from '../../../../src/api/answers.ts'

/** All that one origin says of an event. */
export interface ClaimGroup {
  readonly key: string
  readonly name: string
  readonly source?: EventSource
  readonly claims: readonly ClaimItem[]
}

/** The claims by origin: those who are counted as independent first, then by how much they say. */
export const claimGroups = ({ claims, sources }: Pick<EventAnswer, 'claims' | 'sources'>): ClaimGroup[] => {
  const byId = new Map(claims.map((c) => [c.claim.id, c]))
  const groups = sources
    .map(
      (source): ClaimGroup => ({
        key: source.origin,
        name: source.name,
        source,
        claims: source.claims.flatMap((id) => byId.get(id) ?? []),
      }),
    )
    .filter((g) => g.claims.length)
    .sort(
      (a, b) =>
        Number(b.source!.independent) - Number(a.source!.independent) ||
        b.claims.length - a.claims.length ||
        (a.name < b.name ? -1 : 1),
    )
  const grouped = new Set(groups.flatMap((g) => g.claims.map((c) => c.claim.id)))
  const rest = claims.filter((c) => !grouped.has(c.claim.id))
  return rest.length ? [...groups, { key: '', name: 'Of no known origin', claims: rest }] : groups
}

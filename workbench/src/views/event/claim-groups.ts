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
  const rest = new Map<string, ClaimItem[]>()
  for (const item of claims) {
    if (grouped.has(item.claim.id)) continue
    const name = ownName(item)
    rest.set(name, [...(rest.get(name) ?? []), item])
  }
  return [
    ...groups,
    ...[...rest].map(([name, of]): ClaimGroup => ({ key: `other ${name}`, name, claims: of })),
  ]
}

/** Who says a claim that no counted or refused origin is known for: a denier, an outlet that hands on in its own words. */
export const ownName = ({ claim, document }: ClaimItem): string => {
  const told = claim.attribution.at(-1)
  return told ? (told.actor ?? told.text) : `${document.publisher ?? document.input}, in its own voice`
}

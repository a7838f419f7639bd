import { sql } from 'kysely'
import { type Access, among } from '../database.ts'
import { askedOf } from './claim-conditions.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { latestClaims } from './claims-sql.ts'
import type { Condition } from './conditions.ts'

/** How many claims have which value of one kind, the most frequent first. */
export type FacetCounts = readonly { readonly value: string; readonly count: number }[]

const FACETS = {
  type: sql`claim.type`,
  country: sql`claim.country`,
  status: sql`claim.status`,
  originKind: sql`claim.origin_kind`,
  year: sql`substr(claim.time_start, 1, 4)`,
  publisher: sql`document.publisher`,
} as const satisfies Readonly<Record<string, Condition>>

export type Facet = keyof typeof FACETS

export interface ClaimFacets extends Readonly<Record<Facet, FacetCounts>> {
  /** How many claims were counted: the latest, where more fit. */
  readonly of: number
  readonly more: boolean
}

/** Claims that are counted at most: the shares of a few thousand are those of all, and are told at once. */
const COUNTED = 2000

/** Values that are named of each kind. */
const NAMED = 40

/** How the claims asked for spread over types, countries, statuses, kinds of origin, years and publishers. */
export const claimFacets = async (at: Access, filter: ClaimFilter): Promise<ClaimFacets> => {
  const asked = await askedOf(at, filter)
  const { rows: found } = asked
    ? await sql<{ seq: number }>`${latestClaims(at, asked, COUNTED + 1)}`.execute(at.db)
    : { rows: [] }
  const seqs = found.slice(0, COUNTED).map((r) => r.seq)
  const counts = Object.fromEntries(Object.keys(FACETS).map((f) => [f, new Map<string, number>()]))
  if (seqs.length) {
    const columns = Object.entries(FACETS).map(([name, value]) => sql`${value} as ${sql.ref(name)}`)
    const { rows } = await sql<Record<Facet, string | null>>`select ${sql.join(columns)}
      from claim join document on document.seq = claim.document
      where claim.seq in ${among(at.dialect, seqs)}`.execute(at.db)
    for (const row of rows)
      for (const [name, value] of Object.entries(row))
        if (value !== null) counts[name]!.set(value, (counts[name]!.get(value) ?? 0) + 1)
  }
  const facets = Object.fromEntries(Object.entries(counts).map(([name, of]) => [name, sorted(of)])) as Record<
    Facet,
    FacetCounts
  >
  return { ...facets, of: seqs.length, more: found.length > COUNTED }
}

const sorted = (counts: ReadonlyMap<string, number>): FacetCounts =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, NAMED)

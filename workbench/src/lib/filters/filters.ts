import type { Credibility, SourceKind, Status } from '../../../../src/base/index.ts'
import type { Asked } from '../api.ts'

/**
 * What events and claims are narrowed by, in the views that list them. It lives in the query of the address, under these
 * names, so that it is shared with the address and goes along from one view to the next.
 */
export interface Filters {
  /** Words looked for. */
  readonly q?: string
  readonly type: readonly string[]
  readonly status: readonly Status[]
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** Name of a town or a province. */
  readonly place?: string
  /** Name or id of one who acts, suffers or speaks. */
  readonly actor?: string
  /** On whose word it rests in the end. */
  readonly origin?: string
  readonly kind: readonly SourceKind[]
  readonly publisher?: string
  readonly credibility: readonly Credibility[]
  readonly contested: boolean
  /** ISO days, both included. */
  readonly from?: string
  readonly to?: string
  /** West, south, east, north, in degrees; see `boxOf`. */
  readonly box?: string
}

const LISTS = ['type', 'status', 'kind', 'credibility'] as const
const WORDS = ['q', 'country', 'place', 'actor', 'origin', 'publisher', 'from', 'to', 'box'] as const

/** Names of the query that are filters; what else stands in it belongs to the view. */
export const FILTER_NAMES = [...WORDS, ...LISTS, 'contested'] as const
export type FilterName = (typeof FILTER_NAMES)[number]

/** The filters that an address sets. */
export const filtersOf = (query: URLSearchParams): Filters => {
  const words = Object.fromEntries(
    WORDS.flatMap((name) => {
      const value = query.get(name)?.trim()
      return value ? [[name, value]] : []
    }),
  )
  const lists = Object.fromEntries(LISTS.map((name) => [name, [...new Set(query.getAll(name))]]))
  return {
    ...words,
    type: lists.type ?? [],
    status: (lists.status ?? []) as Status[],
    kind: (lists.kind ?? []) as SourceKind[],
    credibility: (lists.credibility ?? []).map(Number) as Credibility[],
    contested: query.get('contested') === 'yes',
  }
}

/** The same as values of an address; what is not set is taken away from it. */
export const queryOf = (
  filters: Filters,
): Readonly<Record<FilterName, string | readonly string[] | undefined>> => ({
  q: filters.q,
  country: filters.country,
  place: filters.place,
  actor: filters.actor,
  origin: filters.origin,
  publisher: filters.publisher,
  from: filters.from,
  to: filters.to,
  box: filters.box,
  type: filters.type,
  status: filters.status,
  kind: filters.kind,
  credibility: filters.credibility.map(String),
  contested: filters.contested ? 'yes' : undefined,
})

/** What the API is asked for events, by its own names. `without` leaves out what a view narrows by itself. */
export const eventsAsked = (filters: Filters, without: readonly FilterName[] = []): Asked => {
  const { q, type, status, country, place, actor, origin, credibility, contested, from, to, box } = filters
  return left(
    {
      ...{ text: q, type, status, country, place, actor, origin, credibility, from, to, box },
      contested: contested || undefined,
    },
    without,
  )
}

/** What the API is asked for claims and in a search. */
export const claimsAsked = (filters: Filters): Asked => {
  const { q, type, status, country, place, actor, origin, kind, publisher, from, to } = filters
  return left(
    { text: q, type, status, country, place, actor, origin, originKind: kind, publisher, from, to },
    [],
  )
}

const left = (asked: Asked, without: readonly FilterName[]): Asked => {
  const names = new Set(without.map((name) => (name === 'q' ? 'text' : name)) as readonly string[])
  return Object.fromEntries(Object.entries(asked).filter(([name]) => !names.has(name)))
}

/** Whether anything is narrowed at all. */
export const isNarrowed = (filters: Filters): boolean =>
  Object.values(queryOf(filters)).some((value) => value !== undefined && value.length > 0)

/** A filter that is set: its name, and the value of a list that it is one of. */
export interface SetFilter {
  readonly name: FilterName
  readonly value: string
}

/** Each filter that is set by itself, in the order of the form, so that one can be taken away. */
export const setFilters = (filters: Filters): SetFilter[] =>
  FILTER_NAMES.flatMap((name) => {
    const value = queryOf(filters)[name]
    return value === undefined ? [] : [value].flat().map((one) => ({ name, value: one }))
  })

/** What to put into the address so that one filter is gone. */
export const withoutOne = (
  filters: Filters,
  { name, value }: SetFilter,
): Readonly<Record<string, readonly string[] | undefined>> => {
  const present = queryOf(filters)[name]
  return { [name]: Array.isArray(present) ? present.filter((one) => one !== value) : undefined }
}

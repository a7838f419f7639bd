import type { Count, Facets } from '../../../../src/api/answers.ts'
import { countryName } from '../../lib/countries.ts'
import type { Filters } from '../../lib/filters/index.ts'
import { KINDS, STATUSES } from '../../lib/format.ts'

export type FacetName = Exclude<keyof Facets, 'of' | 'more'>

/** A value of a facet in words. */
export const FACETS: Readonly<
  Record<
    FacetName,
    { readonly label: string; readonly words: (value: string, typeLabel: (type: string) => string) => string }
  >
> = {
  type: { label: 'Type', words: (value, typeLabel) => typeLabel(value) },
  status: { label: 'Status', words: (value) => STATUSES[value as keyof typeof STATUSES] ?? value },
  country: { label: 'Country', words: (value) => countryName(value) },
  originKind: { label: 'Kind of origin', words: (value) => KINDS[value as keyof typeof KINDS] ?? value },
  year: { label: 'Year told of', words: (value) => value },
  publisher: { label: 'Publisher', words: (value) => value },
}

/** The year that the days of the filters are, where they are one. */
const yearOf = ({ from, to }: Filters): string | undefined =>
  from?.endsWith('-01-01') && to?.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)
    ? from.slice(0, 4)
    : undefined

/** Values of a facet that the filters hold now. */
export const chosenOf = (filters: Filters, name: FacetName): readonly string[] => {
  if (name === 'type' || name === 'status') return filters[name]
  if (name === 'originKind') return filters.kind
  const one = name === 'year' ? yearOf(filters) : filters[name]
  return one === undefined ? [] : [one]
}

/** What to put into the address when a value is pressed: of types, statuses and kinds several may hold, of the others one. */
export const toggled = (
  filters: Filters,
  name: FacetName,
  value: string,
): Readonly<Record<string, string | readonly string[] | undefined>> => {
  const chosen = chosenOf(filters, name)
  const on = !chosen.includes(value)
  switch (name) {
    case 'type':
    case 'status':
    case 'originKind':
      return {
        [name === 'originKind' ? 'kind' : name]: on ? [...chosen, value] : chosen.filter((v) => v !== value),
      }
    case 'year':
      return on ? { from: `${value}-01-01`, to: `${value}-12-31` } : { from: undefined, to: undefined }
    default:
      return { [name]: on ? value : undefined }
  }
}

/** The filters without those of one facet: what its counts are taken from, so that others can be added to the choice. */
export const withoutFacet = (filters: Filters, name: FacetName): Filters => {
  const { country, publisher, from, to, ...rest } = filters
  const kept = { country, publisher, from, to }
  if (name === 'type' || name === 'status') return { ...filters, [name]: [] }
  if (name === 'originKind') return { ...filters, kind: [] }
  const gone: readonly string[] = name === 'year' ? ['from', 'to'] : [name]
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(kept).filter(([key, v]) => v !== undefined && !gone.includes(key))),
  }
}

/** Facets of which something is chosen. */
export const chosenFacets = (filters: Filters): FacetName[] =>
  (Object.keys(FACETS) as FacetName[]).filter((name) => chosenOf(filters, name).length > 0)

/** Counts with what is chosen among them, even where nothing of it was found. */
export const withChosen = (counts: readonly Count[], chosen: readonly string[]): Count[] => [
  ...counts,
  ...chosen.filter((value) => !counts.some((c) => c.value === value)).map((value) => ({ value, count: 0 })),
]

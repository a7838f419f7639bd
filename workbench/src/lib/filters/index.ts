export {
  claimsAsked,
  eventsAsked,
  FILTER_NAMES,
  type FilterName,
  type Filters,
  filtersOf,
  isNarrowed,
  queryOf,
  type SetFilter,
  setFilters,
  withoutOne,
} from './filters.ts'

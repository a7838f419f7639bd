import { sql } from 'kysely'
import type { Measure } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { type Condition, equal, everyOf, named } from './conditions.ts'
import { countsOf } from './figures.ts'
import { inOrder, isAfter, type Keyset } from './keyset.ts'
import { keyAt, type Page, type Paged, paged, USUAL_LIMIT } from './page.ts'

/** Counts of one population, measure and place over time, without the counts. */
export interface Series {
  readonly key: string
  readonly population: string
  readonly measure: Measure
  readonly place?: string
  /** ISO days of the first and the last count that has one. */
  readonly from?: string
  readonly to?: string
  readonly figures: number
  /** How many of them have counts that exclude each other. */
  readonly contested: number
}

/** Which series are asked for: all that is given must hold. */
export interface SeriesFilter {
  /** Words in the name of those who are counted. */
  readonly population?: string
  readonly measure?: Measure
  readonly place?: string
  /** Some of its counts exclude each other. */
  readonly contested?: boolean
  /** Figures at least; one makes no series. */
  readonly minimumFigures?: number
  readonly key?: string
}

interface Row {
  readonly key: string
  readonly population: string
  readonly measure: Measure
  readonly place: string | null
  readonly first: string | null
  readonly last: string | null
  readonly figures: number
  readonly contested: number
}

const BY_FIGURES: Keyset = {
  name: 'series',
  value: sql.ref('figures'),
  id: sql.ref('key'),
  descending: true,
}

/** Series, those of the most figures first. */
export const seriesList = async (
  at: Access,
  filter: SeriesFilter,
  page: Page = {},
): Promise<Paged<Series>> => {
  const { limit = USUAL_LIMIT } = page
  const after = keyAt(BY_FIGURES.name, page.after, [0, ''])
  const table = at.dialect === 'sqlite' ? sql`figure indexed by figure_listed` : sql`figure`
  const { contested, minimumFigures = 2 } = filter
  const { rows } = await sql<Row>`select * from (
      select series as key, min(population) as population, min(measure) as measure, min(place) as place,
        min(nullif(moment, '')) as first, max(nullif(moment, '')) as last, count(*) as figures, sum(contested) as contested
      from ${table} where ${everyOf(conditionsOf(filter))} group by series having count(*) >= ${minimumFigures}) as listed
    where ${everyOf([
      ...(contested === undefined ? [] : [contested ? sql`contested > 0` : sql`contested = 0`]),
      ...(after ? [isAfter(BY_FIGURES, after)] : []),
    ])}
    order by ${inOrder(BY_FIGURES)} limit ${limit + 1}`.execute(at.db)
  return paged(
    rows,
    limit,
    BY_FIGURES.name,
    (r) => [Number(r.figures), r.key],
    ({ key, population, measure, place, first, last, figures, contested: excluded }) => ({
      key,
      population,
      measure,
      ...(place === null ? {} : { place }),
      ...(first === null ? {} : { from: first }),
      ...(last === null ? {} : { to: last }),
      figures: Number(figures),
      contested: Number(excluded),
    }),
  )
}

const conditionsOf = ({ population, measure, place, key }: SeriesFilter): Condition[] => [
  ...equal('figure.series', key),
  ...equal('figure.measure', measure),
  ...named('figure.place', place),
  ...(population === undefined ? [] : [countsOf(population)]),
]

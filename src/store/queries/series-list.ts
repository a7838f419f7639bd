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

/** Those of the most figures first, or those of the most contested ones, and of these the longer. */
export type SeriesOrder = 'figures' | 'contested'

/** No series has so many figures that they outweigh one that is contested. */
const WEIGHT = 1_000_000_000

const ORDERS: Readonly<Record<SeriesOrder, Keyset & { readonly of: (s: Series) => number }>> = {
  figures: {
    name: 'series',
    value: sql.ref('figures'),
    id: sql.ref('key'),
    descending: true,
    of: (s) => s.figures,
  },
  contested: {
    name: 'series by contested',
    value: sql`(contested * ${sql.lit(WEIGHT)} + figures)`,
    id: sql.ref('key'),
    descending: true,
    of: (s) => s.contested * WEIGHT + s.figures,
  },
}

/** Series, in an order. */
export const seriesList = async (
  at: Access,
  filter: SeriesFilter,
  page: Page = {},
  orderedBy: SeriesOrder = 'figures',
): Promise<Paged<Series>> => {
  const { limit = USUAL_LIMIT } = page
  const order = ORDERS[orderedBy]
  const after = keyAt(order.name, page.after, [0, ''])
  const table = at.dialect === 'sqlite' ? sql`figure indexed by figure_listed` : sql`figure`
  const { contested, minimumFigures = 2 } = filter
  const conditions = everyOf(conditionsOf(filter))
  const wanted = everyOf([
    ...(contested === undefined ? [] : [contested ? sql`contested > 0` : sql`contested = 0`]),
    ...(after ? [isAfter(order, after)] : []),
  ])
  // which they are is told by counts alone; names and days are read of those only
  const { rows } = await sql<Row>`select * from (
      select series as key, min(population) as population, min(measure) as measure, min(place) as place,
        min(nullif(moment, '')) as first, max(nullif(moment, '')) as last, count(*) as figures, sum(contested) as contested
      from ${table} where ${conditions} and series in (
        select key from (
          select series as key, count(*) as figures, sum(contested) as contested
          from ${table} where ${conditions} group by series having count(*) >= ${minimumFigures}) as counted
        where ${wanted} order by ${inOrder(order)} limit ${limit + 1})
      group by series) as listed
    order by ${inOrder(order)}`.execute(at.db)
  return paged(
    rows.map(seriesOf),
    limit,
    order.name,
    (s) => [order.of(s), s.key],
    (s) => s,
  )
}

const seriesOf = ({ key, population, measure, place, first, last, figures, contested }: Row): Series => ({
  key,
  population,
  measure,
  ...(place === null ? {} : { place }),
  ...(first === null ? {} : { from: first }),
  ...(last === null ? {} : { to: last }),
  figures: Number(figures),
  contested: Number(contested),
})

const conditionsOf = ({ population, measure, place, key }: SeriesFilter): Condition[] => [
  ...equal('figure.series', key),
  ...equal('figure.measure', measure),
  ...named('figure.place', place),
  ...(population === undefined ? [] : [countsOf(population)]),
]

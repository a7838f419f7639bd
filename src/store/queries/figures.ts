import { sql } from 'kysely'
import type { Figure, Measure } from '../../base/index.ts'
import type { Access } from '../database.ts'
import { type Condition, equal, everyOf, lower, named } from './conditions.ts'
import { inOrder, isAfter, type Keyset } from './keyset.ts'
import { everyPart, keyAt, type Page, type Paged, paged, USUAL_LIMIT } from './page.ts'

/** Which figures are asked for: all that is given must hold. */
export interface FigureFilter {
  /** Id of an event. */
  readonly event?: string
  /** Words in the name of those who are counted: `killed`. */
  readonly population?: string
  readonly measure?: Measure
  readonly place?: string
  /** ISO 3166-1 alpha-3: where the event of the figure is. */
  readonly country?: string
  /** ISO days, both included, between which the figure is of. */
  readonly from?: string
  readonly to?: string
  /** Some of its counts exclude each other. */
  readonly contested?: boolean
}

// figures of no known day come last
const IN_TIME: Keyset = {
  name: 'figures',
  value: sql`coalesce(figure.as_of, '~')`,
  id: sql.ref('figure.id'),
}

/** Figures in the order of the days they are of. */
export const figures = async (at: Access, filter: FigureFilter, page: Page = {}): Promise<Paged<Figure>> => {
  const { limit = USUAL_LIMIT } = page
  const after = keyAt(IN_TIME.name, page.after, ['', ''])
  const conditions = everyOf([...conditionsOf(filter), ...(after ? [isAfter(IN_TIME, after)] : [])])
  const { rows } = await sql<{ id: string; body: string; value: string }>`
    select found.id, found.value, figure.body from (select figure.id as id, ${IN_TIME.value} as value
      from ${tableOf(at, filter)} where ${conditions} order by ${inOrder(IN_TIME)} limit ${limit + 1}) as found
    cross join figure where figure.id = found.id order by found.value, found.id`.execute(at.db)
  return paged(
    rows,
    limit,
    IN_TIME.name,
    (r) => [r.value, r.id],
    (r) => JSON.parse(r.body) as Figure,
  )
}

/** All of them, one after the other. */
export const everyFigure = (at: Access, filter: FigureFilter): AsyncGenerator<Figure> =>
  everyPart((page) => figures(at, filter, page))

/** Words of a name are looked for in the index that holds all names: SQLite would look up each wide row. */
const tableOf = ({ dialect }: Access, { population, country, event, place }: FigureFilter): Condition =>
  dialect === 'sqlite' &&
  (population !== undefined || country !== undefined) &&
  event === undefined &&
  place === undefined
    ? sql`figure indexed by figure_filtered`
    : sql`figure`

const conditionsOf = ({
  event,
  population,
  measure,
  place,
  country,
  from,
  to,
  contested,
}: FigureFilter): Condition[] => [
  ...equal('figure.event', event),
  ...equal('figure.measure', measure),
  ...named('figure.place', place),
  ...equal('figure.contested', contested === undefined ? undefined : Number(contested)),
  ...(from === undefined ? [] : [sql`${IN_TIME.value} >= ${from}`]),
  ...(to === undefined ? [] : [sql`${IN_TIME.value} <= ${to}`]),
  // one without a day is not between days
  ...(from === undefined ? [] : [sql`${IN_TIME.value} < '~'`]),
  ...(population === undefined ? [] : [countsOf(population)]),
  ...(country === undefined
    ? []
    : [
        sql`exists (select 1 from event where event.id = figure.event
          and lower(event.country) = ${lower(country)})`,
      ]),
]

/** Each of the words is in the name of those counted. */
export const countsOf = (population: string): Condition => {
  const words = population.split(/\s+/).filter(Boolean)
  return everyOf(
    words.map(
      (w) => sql`lower(figure.population) like ${`%${lower(w).replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`,
    ),
  )
}

/** Which figures of a series are asked for. */
export interface SeriesDays {
  /** ISO days, both included, between which the figures are of. */
  readonly from?: string
  readonly to?: string
  /** So many at most: the latest. */
  readonly limit?: number
}

/** The figures of one series (measure, population and place), in the order of time; those of no known day first. */
export const series = async (
  { db }: Access,
  key: string,
  { from, to, limit }: SeriesDays = {},
): Promise<readonly Figure[]> => {
  const { rows } = await sql<{ body: string }>`select body from figure
    where ${everyOf([
      sql`series = ${key}`,
      ...(from === undefined ? [] : [sql`moment >= ${from}`]),
      ...(to === undefined ? [] : [sql`moment <= ${to}`]),
    ])}
    order by moment desc, id desc ${limit === undefined ? sql`` : sql`limit ${limit}`}`.execute(db)
  return rows.map((r) => JSON.parse(r.body) as Figure).reverse()
}

import { sql } from 'kysely'
import type { Figure } from '../../base/index.ts'
import { isMovement, seriesAcross, seriesKey } from '../../linker/index.ts'
import { type Access, table } from '../database.ts'

/** A figure's place in its series. */
export interface Standing {
  readonly id: string
  readonly series: string
  readonly moment: string
  readonly place: string | null
  readonly measure: string
  /** The figure, as JSON. */
  readonly base: string
}

interface Row {
  readonly id: string
  readonly series: string
  readonly moment: string
  readonly joined: string
  readonly body: string
}

/**
 * Holds figures that have changed, and those that stand after what has changed or gone, against the one before them in
 * their series; stocks also against who came and went in between. No more of a series is looked at.
 */
export const holdSeries = async (
  at: Access,
  changed: readonly Figure[],
  old: readonly Standing[],
): Promise<void> => {
  const places: Place[] = [
    ...changed.map((f) => ({ f, series: seriesKey(f), moment: f.scope.as_of ?? '', id: f.id })),
    ...old.map((o) => ({ f: JSON.parse(o.base) as Figure, series: o.series, moment: o.moment, id: o.id })),
  ]
  const later = new Map<string, Row>()
  const note = (row: Row | undefined): void => {
    if (row) later.set(row.id, row)
  }
  for (const { f, series, moment, id } of places) {
    if (f.measure !== 'flow') {
      note(await beside(at, series, moment, id, 'at'))
      note(await beside(at, series, moment, id, 'after'))
    } else if (f.scope.place !== undefined && isMovement(f))
      for (const stock of await stocksAt(at, f.scope.place))
        note(await beside(at, stock, f.scope.to ?? '~', '', 'after'))
  }
  const written: (readonly [string, string, number])[] = []
  for (const row of later.values()) {
    const before = await beside(at, row.series, row.moment, row.id, 'before')
    const own = JSON.parse(row.joined) as Figure
    const [held] = before ? heldAgainst(own, before, await flowsBefore(at, own, before)) : [own]
    const body = JSON.stringify(held)
    if (body !== row.body) written.push([row.id, body, held!.contradictions.length ? 1 : 0])
  }
  if (written.length)
    await sql`update figure set body = given.body, contested = given.contested
      from ${table(at.dialect, { id: 'text', body: 'text', contested: 'bigint' }, written)} as given
      where figure.id = given.id`.execute(at.db)
}

interface Place {
  readonly f: Figure
  readonly series: string
  readonly moment: string
  readonly id: string
}

const heldAgainst = (own: Figure, before: Row, flows: readonly Figure[]): Figure[] =>
  seriesAcross([JSON.parse(before.joined) as Figure, own, ...flows]).filter((f) => f.id === own.id)

/** The figure of a series at a place in it, or the nearest before or after. */
const beside = async (
  { db }: Access,
  series: string,
  moment: string,
  id: string,
  where: 'before' | 'at' | 'after',
): Promise<Row | undefined> => {
  const select = db
    .selectFrom('figure')
    .select(['id', 'series', 'moment', 'joined', 'body'])
    .where('series', '=', series)
  if (where === 'at') return select.where('id', '=', id).executeTakeFirst()
  const [compare, order] = where === 'before' ? ([sql`<`, 'desc'] as const) : ([sql`>`, 'asc'] as const)
  return select
    .where(sql<boolean>`(moment, id) ${compare} (${moment}, ${id})`)
    .orderBy('moment', order)
    .orderBy('id', order)
    .limit(1)
    .executeTakeFirst()
}

/** Series of those present at a place. */
const stocksAt = async ({ db }: Access, place: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('figure')
    .select('series')
    .distinct()
    .where('measure', '=', 'stock')
    .where('place', '=', place)
    .execute()
  return rows.map((r) => r.series)
}

/** Who came to the place of a stock, or went, since the figure before it. */
const flowsBefore = async ({ db }: Access, own: Figure, before: Row): Promise<Figure[]> => {
  if (own.measure !== 'stock' || own.scope.place === undefined || !own.scope.as_of || !before.moment)
    return []
  const rows = await db
    .selectFrom('figure')
    .select('joined')
    .where('measure', '=', 'flow')
    .where('place', '=', own.scope.place)
    .where('time_start', '>', before.moment)
    .where('time_start', '<=', own.scope.as_of)
    .orderBy('id')
    .execute()
  return rows.map((r) => JSON.parse(r.joined) as Figure)
}

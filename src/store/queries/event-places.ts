import { sql } from 'kysely'
import type { EventPlace } from '../../base/index.ts'
import type { Access } from '../database.ts'
import type { EventFilter } from './event-filter.ts'
import { talliedRows } from './event-rows.ts'

/** A place, and how many events are there. */
export interface PlaceOfEvents
  extends Pick<EventPlace, 'name' | 'country' | 'admin1'>,
    Required<Pick<EventPlace, 'lat' | 'lon' | 'precision'>> {
  readonly count: number
  /** The commonest type of its events. */
  readonly type: string
}

export interface EventsByPlace {
  /** Those of the most events first. */
  readonly places: readonly PlaceOfEvents[]
  /** Events whose place no gazetteer knows. */
  readonly unplaced: number
  readonly more: boolean
}

interface Row {
  readonly name: string
  readonly country: string | null
  readonly admin1: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: number | null
  readonly type: string
  readonly count: number
}

/** How events spread over places. */
export const eventsByPlace = async (
  at: Access,
  filter: EventFilter,
  limit: number,
): Promise<EventsByPlace> => {
  const rows = await talliedRows(at, filter, 'event_spot')
  if (!rows) return { places: [], unplaced: 0, more: false }
  const found = await sql<Row>`
    select min(event.place) as name, min(event.country) as country, min(event.province) as admin1, event.lat as lat,
      event.lon as lon, min(event.where_prec) as precision, event.type as type, ${rows.count} as count
    from ${rows.from} where ${rows.where} group by event.lat, event.lon, event.type
    order by event.lat, event.lon, count desc, event.type`.execute(at.db)
  const places = new Map<string, PlaceOfEvents>()
  let unplaced = 0
  for (const { name, country, admin1, lat, lon, precision, type, count } of found.rows) {
    if (lat === null || lon === null) {
      unplaced += count
      continue
    }
    const key = `${lat} ${lon}`
    const held = places.get(key)
    places.set(
      key,
      held
        ? { ...held, count: held.count + count }
        : {
            name,
            ...(country === null ? {} : { country }),
            ...(admin1 === null ? {} : { admin1 }),
            lat,
            lon,
            precision: (precision ?? UNTOLD) as PlaceOfEvents['precision'],
            count,
            type,
          },
    )
  }
  const sorted = [...places.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  return { places: sorted.slice(0, limit), unplaced, more: sorted.length > limit }
}

/** A place on the map that says not how exact it is, is taken for a wide one. */
const UNTOLD = 5

import type { EventItem } from '../answers.ts'
import type { Cell } from './csv.ts'

type Column = readonly [name: string, value: (item: EventItem) => Cell]

/** Columns of an event, one row each. */
export const EVENT_COLUMNS: readonly Column[] = [
  ['id', (e) => e.id],
  ['type', (e) => e.type],
  ['time', (e) => e.time?.edtf],
  ['time_start', (e) => e.time?.start],
  ['time_end', (e) => e.time?.end],
  ['date_prec', (e) => e.time?.precision],
  ['place', (e) => e.place?.name],
  ['country', (e) => e.place?.country],
  ['admin1', (e) => e.place?.admin1],
  ['geonames', (e) => e.place?.geonames],
  ['lat', (e) => e.place?.lat],
  ['lon', (e) => e.place?.lon],
  ['where_prec', (e) => e.place?.precision],
  ['status', (e) => e.status],
  ['credibility', (e) => e.credibility],
  ['independent_origins', (e) => e.independent_origins],
  ['documents', (e) => e.documents],
  ['claims', (e) => e.claims],
  ['contested', (e) => e.contested],
  ['words', (e) => e.words],
]

/** An event as GeoJSON (RFC 7946); one whose place no gazetteer knows has no geometry. */
export const featureOf = (event: EventItem): object => ({
  type: 'Feature',
  id: event.id,
  geometry:
    event.place?.lat === undefined || event.place.lon === undefined
      ? null
      : { type: 'Point', coordinates: [event.place.lon, event.place.lat] },
  properties: Object.fromEntries(
    EVENT_COLUMNS.filter(([name]) => name !== 'lat' && name !== 'lon').map(([name, value]) => [
      name,
      value(event) ?? null,
    ]),
  ),
})

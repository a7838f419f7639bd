import type { MapPoint } from '../../../../../src/api/answers.ts'
import type { ChartTable } from '../../../charts/table.ts'

/** The places behind the map, as they are saved. */
export const placeTable = (points: readonly MapPoint[]): ChartTable => ({
  columns: [
    'place',
    'first-order division',
    'country',
    'latitude',
    'longitude',
    'where_prec',
    'most frequent type',
    'events',
  ],
  rows: points.map(({ name, admin1, country, lat, lon, precision, type, count }) => [
    ...[name, admin1 ?? null, country ?? null],
    ...[lat, lon, precision],
    ...[type, count],
  ]),
})

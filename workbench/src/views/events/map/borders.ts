import type { Geometry, Position } from 'geojson'
import { polygonsOf } from './rings.ts'

/** A piece of land that the shapes give to the country that holds it, and the gazetteer to the one it belongs to. */
interface Piece {
  /** ISO 3166-1 numeric codes. */
  readonly from: string
  readonly to: string
  /** Degrees that the whole piece lies within: west, south, east, north. */
  readonly within: readonly [number, number, number, number]
}

/**
 * Natural Earth draws who holds a land. Places are counted to countries as the United Nations name them (General Assembly
 * resolution 68/262 of 2014 for Crimea), so the land is drawn with the same country.
 */
const PIECES: readonly Piece[] = [{ from: '643', to: '804', within: [32, 44, 37, 46.5] }]

interface Shape {
  readonly id?: string | number | undefined
  readonly geometry: Geometry
}

/** The shapes with such pieces at the country that they are counted to. */
export const withPiecesMoved = <S extends Shape>(shapes: readonly S[]): S[] =>
  PIECES.reduce<S[]>(
    (all, { from, to, within }) => {
      const taken = all.filter((s) => s.id === from).flatMap((s) => polygonsOf(s.geometry))
      const moved = taken.filter((polygon) => liesWithin(polygon, within))
      if (!moved.length) return all
      const redrawn = (s: S, polygons: Position[][][]): S => ({
        ...s,
        geometry: { type: 'MultiPolygon', coordinates: polygons },
      })
      return all.map((s) =>
        s.id === from
          ? redrawn(
              s,
              polygonsOf(s.geometry).filter((polygon) => !moved.includes(polygon)),
            )
          : s.id === to
            ? redrawn(s, [...polygonsOf(s.geometry), ...moved])
            : s,
      )
    },
    [...shapes],
  )

const liesWithin = (
  [outline = []]: readonly Position[][],
  [west, south, east, north]: Piece['within'],
): boolean =>
  outline.length > 0 &&
  outline.every(([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north)

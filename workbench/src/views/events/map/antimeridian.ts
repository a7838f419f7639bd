import type { Geometry, Position } from 'geojson'
import { clipped, type Flat } from './clip.ts'
import { polygonsOf } from './rings.ts'

/**
 * A shape cut at the antimeridian. The shapes come as they lie on a globe: a ring that goes over 180° jumps to -180°, and on
 * a flat map the jump would be drawn across the whole world.
 */
export const cutAtAntimeridian = (geometry: Geometry): Geometry => {
  const polygons = polygonsOf(geometry)
  return polygons.length ? { type: 'MultiPolygon', coordinates: polygons.flatMap(cutPolygon) } : geometry
}

const cutPolygon = (rings: readonly Position[][]): Position[][][] => {
  const flat = rings.map((ring) => unrolled(ring.map(([lon = 0, lat = 0]): Flat => [lon, lat])))
  if (flat.every((ring) => ring.every(([lon]) => Math.abs(lon) <= 180))) return [flat.map(closed)]
  return [-360, 0, 360].flatMap((shift) => {
    const pieces = flat
      .map((ring) =>
        clipped(
          ring.map(([lon, lat]): Flat => [lon + shift, lat]),
          0,
          -180,
          180,
        ),
      )
      .filter((ring) => ring.length > 2)
    return pieces.length ? [pieces.map(closed)] : []
  })
}

/** A ring without jumps: it may leave the world to the west or the east. Around a pole it is closed by way of that pole. */
const unrolled = (ring: readonly Flat[]): readonly Flat[] => {
  let turn = 0
  const points = ring.map(([lon, lat], k): Flat => {
    const before = ring[k - 1]?.[0]
    if (before !== undefined && Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360
    return [lon + turn, lat]
  })
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || Math.abs(last[0] - first[0]) < 180) return points
  const pole = first[1] < 0 ? -90 : 90
  return [...points, [last[0], pole], [first[0], pole]]
}

const closed = (ring: readonly Flat[]): Position[] => {
  const [first, last] = [ring[0], ring.at(-1)]
  const open = first && last && (first[0] !== last[0] || first[1] !== last[1])
  return (open ? [...ring, first] : ring).map(([lon, lat]) => [lon, lat])
}

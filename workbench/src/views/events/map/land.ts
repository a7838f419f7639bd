import type { Position } from 'geojson'
import { toWorld } from './mercator.ts'
import { polygonsOf } from './rings.ts'
import type { Countries } from './shapes.ts'

/** A ring as x, y, x, y … on a world of 512 by 512. */
export type Ring = Float32Array

/** A country as it lies on a world of 512 by 512: zoom 0 of the map. */
export interface Land {
  /** ISO 3166-1 alpha-3. */
  readonly iso?: string
  readonly name: string
  /** Each with its outline first, then the holes in it. */
  readonly polygons: readonly (readonly Ring[])[]
  readonly bounds: Bounds
  /** Where its name would stand: the middle of its largest piece. */
  readonly middle: { readonly x: number; readonly y: number }
  /** Of that piece. */
  readonly width: number
}

export interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Countries as they are drawn. Takes a tenth of a second or more: not for the thread of the page. */
export const landsOf = ({ features }: Countries): Land[] =>
  features.flatMap(({ geometry, properties }) => {
    const polygons = polygonsOf(geometry).map((rings) => rings.map(ringOf))
    const outlines = polygons.flatMap(([outline]) => outline ?? [])
    const largest = outlines.reduce<Ring | undefined>(
      (a, b) => (a && Math.abs(area(a)) >= Math.abs(area(b)) ? a : b),
      undefined,
    )
    if (!largest) return []
    const { left, right } = boundsOf([largest])
    return [
      {
        ...properties,
        polygons,
        bounds: boundsOf(outlines),
        middle: centroid(largest),
        width: right - left,
      },
    ]
  })

const ringOf = (positions: readonly Position[]): Ring => {
  const ring = new Float32Array(2 * positions.length)
  for (const [k, [lon = 0, lat = 0]] of positions.entries()) {
    const { x, y } = toWorld({ lon, lat }, 0)
    ring[2 * k] = x
    ring[2 * k + 1] = y
  }
  return ring
}

const boundsOf = (rings: readonly Ring[]): Bounds => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const ring of rings)
    for (let k = 0; k < ring.length; k += 2) {
      left = Math.min(left, ring[k]!)
      right = Math.max(right, ring[k]!)
      top = Math.min(top, ring[k + 1]!)
      bottom = Math.max(bottom, ring[k + 1]!)
    }
  return { left, right, top, bottom }
}

/** Calls with each two points that follow each other, the last and the first included. */
const forEdges = (ring: Ring, call: (x1: number, y1: number, x2: number, y2: number) => void): void => {
  for (let k = 0; k < ring.length; k += 2) {
    const next = (k + 2) % ring.length
    call(ring[k]!, ring[k + 1]!, ring[next]!, ring[next + 1]!)
  }
}

/** Twice the signed area of a ring. */
const area = (ring: Ring): number => {
  let sum = 0
  forEdges(ring, (x1, y1, x2, y2) => {
    sum += x1 * y2 - x2 * y1
  })
  return sum
}

const centroid = (ring: Ring): { x: number; y: number } => {
  const whole = area(ring)
  if (!whole) return { x: ring[0]!, y: ring[1]! }
  let [x, y] = [0, 0]
  forEdges(ring, (x1, y1, x2, y2) => {
    const cross = x1 * y2 - x2 * y1
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  })
  return { x: x / (3 * whole), y: y / (3 * whole) }
}

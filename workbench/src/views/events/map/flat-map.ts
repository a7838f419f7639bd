import type { Position } from 'geojson'
import { type Camera, toWorld, worldSize } from './mercator.ts'
import { type Countries, ringsOf } from './shapes.ts'

/** A country as a path on a world of 512 by 512, and where its name would stand. */
export interface CountryPath {
  readonly iso?: string
  readonly name: string
  readonly d: string
  /** Of its largest piece, in the same measure. */
  readonly middle: { readonly x: number; readonly y: number }
  readonly width: number
}

/** Paths are made once for a world at zoom 0: a camera only moves and enlarges them. */
export const countryPaths = ({ features }: Countries): CountryPath[] =>
  features.flatMap(({ geometry, properties }) => {
    const rings = ringsOf(geometry).map((ring) => ring.map(worldPoint))
    const largest = rings.reduce<readonly Point[]>(
      (a, b) => (Math.abs(area(b)) > Math.abs(area(a)) ? b : a),
      [],
    )
    if (!largest.length) return []
    const across = largest.map((p) => p.x)
    return [
      {
        ...properties,
        d: rings.map(pathOf).join(''),
        middle: centroid(largest),
        width: Math.max(...across) - Math.min(...across),
      },
    ]
  })

/** How the world of 512 is to be moved and enlarged, that it stands as a camera sees it in the middle of a picture. */
export const transformOf = (camera: Camera, { width, height }: { width: number; height: number }): string => {
  const scale = worldSize(camera.zoom) / 512
  const { x, y } = toWorld(camera, camera.zoom)
  return `translate(${width / 2 - x} ${height / 2 - y}) scale(${scale})`
}

interface Point {
  readonly x: number
  readonly y: number
}

const worldPoint = ([lon = 0, lat = 0]: Position): Point => toWorld({ lon, lat }, 0)

const pathOf = (ring: readonly Point[]): string =>
  `M${ring.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`).join('L')}Z`

/** Twice the signed area of a ring. */
const area = (ring: readonly Point[]): number =>
  ring.reduce((sum, p, k) => {
    const next = ring[(k + 1) % ring.length]!
    return sum + p.x * next.y - next.x * p.y
  }, 0)

const centroid = (ring: readonly Point[]): Point => {
  const whole = area(ring)
  if (!whole) return ring[0]!
  let [x, y] = [0, 0]
  for (const [k, p] of ring.entries()) {
    const next = ring[(k + 1) % ring.length]!
    const cross = p.x * next.y - next.x * p.y
    x += (p.x + next.x) * cross
    y += (p.y + next.y) * cross
  }
  return { x: x / (3 * whole), y: y / (3 * whole) }
}

import {
  type Camera,
  fromScreen,
  fromWorld,
  type Pixel,
  type Place,
  type Size,
  toScreen,
  toWorld,
  worldSize,
} from './mercator.ts'

/** Part of the world, in degrees; over the antimeridian the west is east of the east. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** As the address has it: west, south, east, north. */
export const boxText = ({ west, south, east, north }: Box): string =>
  [west, south, east, north].map((n) => String(Math.round(n * 1000) / 1000)).join(',')

/** Undefined where the words are no box of this world. */
export const boxOf = (text: string | undefined): Box | undefined => {
  const parts = text?.split(',') ?? []
  const [west, south, east, north] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (parts.length !== 4) return undefined
  const ok = [west, east].every((n) => Math.abs(n!) <= 180) && [south, north].every((n) => Math.abs(n!) <= 90)
  return ok && south! <= north! ? { west: west!, south: south!, east: east!, north: north! } : undefined
}

export const holds = ({ west, south, east, north }: Box, { lon, lat }: Place): boolean =>
  lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)

/** The box between two points of the picture. */
export const boxBetween = (a: Pixel, b: Pixel, camera: Camera, size: Size): Box => {
  const upper = fromScreen({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) }, camera, size)
  const lower = fromScreen({ x: Math.max(a.x, b.x), y: Math.max(a.y, b.y) }, camera, size)
  return { west: upper.lon, south: lower.lat, east: lower.lon, north: upper.lat }
}

/** What the picture shows: never more than the whole world. */
export const boxShown = (camera: Camera, size: Size): Box => {
  const box = boxBetween({ x: 0, y: 0 }, { x: size.width, y: size.height }, camera, size)
  return size.width >= worldSize(camera.zoom) ? { ...box, west: -180, east: 180 } : box
}

/** A box on the picture. */
export const boxOnScreen = (
  box: Box,
  camera: Camera,
  size: Size,
): { readonly x: number; readonly y: number } & Size => {
  const upper = toScreen({ lon: box.west, lat: box.north }, camera, size)
  const lower = toScreen({ lon: box.east, lat: box.south }, camera, size)
  const width = lower.x - upper.x
  return {
    x: upper.x,
    y: upper.y,
    width: width < 0 ? width + worldSize(camera.zoom) : width,
    height: lower.y - upper.y,
  }
}

/** Closest that a map goes by itself: a single town is shown with the country around it. */
const CLOSEST = 7
const FARTHEST = 0

/** A camera that has all places in the picture, with some room around them; the whole world where there are none. */
export const cameraOn = (places: readonly Place[], size: Size, room = 48): Camera => {
  if (!places.length) return { lon: 15, lat: 25, zoom: Math.max(FARTHEST, Math.log2(size.width / 512) - 0.1) }
  const at = places.map((place) => toWorld(place, 0))
  const [x, y] = [at.map((p) => p.x), at.map((p) => p.y)]
  const [west, east, north, south] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)]
  const across = Math.max(east - west, 1e-9) / Math.max(size.width - 2 * room, 64)
  const down = Math.max(south - north, 1e-9) / Math.max(size.height - 2 * room, 64)
  const zoom = Math.min(CLOSEST, Math.max(FARTHEST, -Math.log2(Math.max(across, down))))
  return { ...fromWorld({ x: (west + east) / 2, y: (north + south) / 2 }, 0), zoom }
}

/** Share of the events that is looked at first. */
const BULK = 0.9

/** The places around the middle that hold most of the events: a few far away do not make the rest too small to see. */
export const bulkOf = <P extends Place & { readonly count: number }>(points: readonly P[]): P[] => {
  const all = points.reduce((sum, p) => sum + p.count, 0)
  const middle = { lon: medianOf(points, (p) => p.lon, all), lat: medianOf(points, (p) => p.lat, all) }
  const far = (p: P) =>
    Math.hypot((p.lon - middle.lon) * Math.cos((middle.lat * Math.PI) / 180), p.lat - middle.lat)
  let held = 0
  const near = new Set(
    [...points]
      .sort((a, b) => far(a) - far(b))
      .filter((p) => {
        const wanted = held < BULK * all
        held += p.count
        return wanted
      }),
  )
  return points.filter((p) => near.has(p))
}

const medianOf = <P extends { readonly count: number }>(
  points: readonly P[],
  of: (p: P) => number,
  all: number,
): number => {
  let held = 0
  for (const p of [...points].sort((a, b) => of(a) - of(b))) {
    held += p.count
    if (2 * held >= all) return of(p)
  }
  return 0
}

/** The corners of a box, as places: to look at it. */
export const cornersOf = ({ west, south, east, north }: Box): Place[] => [
  { lon: west, lat: south },
  { lon: west <= east ? east : east + 360, lat: north },
]

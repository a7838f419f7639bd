import type { MapPoint } from '../../../../../src/api/answers.ts'
import { isExact } from './areas.ts'
import type { Pixel } from './mercator.ts'

export interface PlacedPoint extends Pixel {
  readonly point: MapPoint
}

/** Places that lie too near each other on the picture to be shown apart. */
export interface Cluster extends Pixel {
  /** Those of the most events first. */
  readonly points: readonly MapPoint[]
  /** Events. */
  readonly count: number
  /** Of these, events known to be somewhere in an area only. */
  readonly vague: number
}

/** Pixels, so that the largest still leaves the map to be seen. */
export const radiusOf = (count: number): number => Math.min(24, 7 + 2.2 * Math.log2(1 + count))

/** Pixels between the rims of two marks. */
const GAP = 3

/**
 * Takes the places by their number of events, and lets each take up those that its mark would cover. The same points at the
 * same zoom give the same clusters, wherever the picture was moved to.
 */
export const clustersOf = (placed: readonly PlacedPoint[]): Cluster[] => {
  const waiting = [...placed].sort(
    (a, b) =>
      b.point.count - a.point.count ||
      a.point.lat - b.point.lat ||
      a.point.lon - b.point.lon ||
      a.point.precision - b.point.precision ||
      (a.point.name < b.point.name ? -1 : 1),
  )
  const cells = new Map<string, Growing[]>()
  const all: Growing[] = []
  for (const each of waiting) {
    const near = nearestOf(around(cells, each), each)
    if (near) near.take(each.point)
    else {
      const fresh = new Growing(each)
      all.push(fresh)
      const key = cellOf(each)
      cells.set(key, [...(cells.get(key) ?? []), fresh])
    }
  }
  return all
}

class Growing implements Cluster {
  readonly x: number
  readonly y: number
  readonly points: MapPoint[] = []
  count = 0
  vague = 0
  constructor({ x, y, point }: PlacedPoint) {
    this.x = x
    this.y = y
    this.take(point)
  }
  take(point: MapPoint): void {
    this.points.push(point)
    this.count += point.count
    if (!isExact(point)) this.vague += point.count
  }
}

/** As wide as two of the largest marks: what is near stands in one of the nine cells around. */
const CELL = 2 * 24 + GAP
const cellOf = ({ x, y }: Pixel): string => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`

const around = (cells: ReadonlyMap<string, Growing[]>, { x, y }: Pixel): Growing[] =>
  [-1, 0, 1].flatMap((i) =>
    [-1, 0, 1].flatMap((j) => cells.get(cellOf({ x: x + i * CELL, y: y + j * CELL })) ?? []),
  )

/** Of the marks that would be touched, the one that is nearest. */
const nearestOf = (clusters: readonly Growing[], each: PlacedPoint): Growing | undefined => {
  let best: Growing | undefined
  for (const c of clusters)
    if (
      distance(c, each) < radiusOf(c.count) + radiusOf(each.point.count) + GAP &&
      (!best || distance(c, each) < distance(best, each))
    )
      best = c
  return best
}

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Tells clusters apart, and knows one again after the picture was moved: by its place of the most events. */
export const clusterKey = ({ points: [first] }: Cluster): string =>
  first ? `${first.name} ${first.lat} ${first.lon} ${first.precision}` : ''

/** What a mark stands for, in words. */
export const clusterWords = (
  { points, count, vague }: Cluster,
  precisionWords: (p: MapPoint) => string,
): string => {
  const [first, ...others] = points
  if (!first) return ''
  const events = `${count} ${count === 1 ? 'event' : 'events'}`
  if (!others.length) return `${first.name}: ${events}, ${precisionWords(first)}`
  const more = `${first.name} and ${others.length} more ${others.length === 1 ? 'place' : 'places'}: ${events}`
  return vague ? `${more}, ${vague} of them somewhere in an area` : more
}

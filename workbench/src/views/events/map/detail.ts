import type { Land, Ring } from './land.ts'

/** From this zoom on all points that there are are drawn. */
const FINEST = 6

/** How finely land is drawn at a zoom: a whole number, so that a path holds while one looks a little nearer. */
export const levelOf = (zoom: number): number => Math.min(FINEST, Math.max(0, Math.ceil(zoom)))

/** Pixels that a drawn line may lie beside the true one. */
const SLACK = 0.5

const made = new WeakMap<Land, (string | undefined)[]>()

/**
 * A country as an SVG path on the world of 512, without the points that could not be told apart at this level. Made once for
 * each level. Empty where nothing of it could be seen.
 */
export const pathAt = (land: Land, level: number): string => {
  const known = made.get(land) ?? []
  made.set(land, known)
  known[level] ??= land.polygons.flatMap((rings) => rings.map((ring) => ringPath(ring, level))).join('')
  return known[level]
}

const ringPath = (ring: Ring, level: number): string => {
  const apart = level < FINEST ? SLACK / 2 ** level : 0
  const unit = level < FINEST ? 10 * 2 ** level : 10_000
  const round = (n: number): number => Math.round(n * unit) / unit
  const points: string[] = []
  let [x, y] = [Number.NaN, Number.NaN]
  for (let k = 0; k < ring.length; k += 2) {
    const [nextX, nextY] = [ring[k]!, ring[k + 1]!]
    if (Math.abs(nextX - x) < apart && Math.abs(nextY - y) < apart) continue
    ;[x, y] = [nextX, nextY]
    points.push(`${round(x)} ${round(y)}`)
  }
  return points.length > 2 ? `M${points.join('L')}Z` : ''
}

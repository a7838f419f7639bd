import type { Cluster } from './clusters.ts'
import { type Camera, type Pixel, type Size, toScreen, worldSize } from './mercator.ts'

/**
 * The camera that marks are laid out for. It stays the last one while the picture is only pushed about, so that the marks are
 * moved as one and not made anew, until it was pushed too far. They are laid out for half a picture more on each side.
 */
export const laidOutFor = (last: Camera | undefined, now: Camera, size: Size): Camera => {
  if (last?.zoom !== now.zoom) return now
  const { x, y } = pushedBy(last, now, size)
  // of a small world another copy of a mark is soon the nearer one
  const far = Math.min(size.width / 2, worldSize(now.zoom) / 8)
  return Math.abs(x) <= far && Math.abs(y) <= size.height / 2 ? last : now
}

/** How far what was laid out for one camera is to be moved, that it stands as another of the same zoom sees it. */
export const pushedBy = (laid: Camera, now: Camera, size: Size): Pixel => {
  const { x, y } = toScreen(laid, now, size)
  return { x: x - size.width / 2, y: y - size.height / 2 }
}

/** Clusters where a camera sees them. */
export const seenFrom = (camera: Camera, size: Size, clusters: readonly Cluster[]): Cluster[] =>
  clusters.map((cluster) => ({ ...cluster, ...toScreen(cluster.points[0]!, camera, size) }))

/** Whether something of a radius can be seen in a picture that has half of itself more on each side. */
export const isAround = ({ x, y }: Pixel, { width, height }: Size, radius: number): boolean =>
  x > -width / 2 - radius && x < 1.5 * width + radius && y > -height / 2 - radius && y < 1.5 * height + radius

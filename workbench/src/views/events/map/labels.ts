import { type Cluster, radiusOf } from './clusters.ts'
import { isAround } from './laid-out.ts'
import type { Land } from './land.ts'
import { type Camera, type Pixel, type Size, toWorld, worldSize } from './mercator.ts'

export interface Label extends Pixel {
  readonly text: string
}

/** Width of a letter by the size of the type, about. */
const LETTER = 0.56
const COUNTRY = { size: 12, spacing: 1.08 } as const

/** Names of the countries that are wide enough on the picture to hold them. */
export const countryLabels = (lands: readonly Land[], camera: Camera, size: Size): Label[] => {
  const { width, height } = size
  const scale = worldSize(camera.zoom) / 512
  const middle = toWorld(camera, camera.zoom)
  return lands.flatMap(({ name, middle: at, width: across }) => {
    const long = name.length * COUNTRY.size * LETTER * COUNTRY.spacing
    const [x, y] = [at.x * scale - middle.x + width / 2, at.y * scale - middle.y + height / 2]
    return isAround({ x, y }, size, 0) && across * scale > long * 1.15 ? [{ x, y, text: name }] : []
  })
}

const PLACE = 12

/** Names beside the marks that stand for one place, as far as they cover neither marks nor other names. */
export const placeLabels = (clusters: readonly Cluster[], { width }: Pick<Size, 'width'>): Label[] => {
  const taken: Rectangle[] = clusters.map(({ x, y, count }) => {
    const r = radiusOf(count)
    return { left: x - r, right: x + r, top: y - r, bottom: y + r }
  })
  const labels: Label[] = []
  for (const { x, y, count, points } of clusters) {
    const text = points.length === 1 ? points[0]!.name : undefined
    if (text === undefined) continue
    const left = x + radiusOf(count) + 4
    const room = { left, right: left + text.length * PLACE * LETTER, top: y - 8, bottom: y + 8 }
    if (room.right > width || taken.some((other) => overlap(room, other))) continue
    taken.push(room)
    labels.push({ x: left, y, text })
  }
  return labels
}

interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

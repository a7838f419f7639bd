import type { Mark, Scene, Shape } from '../../../charts/scene.ts'
import { PRECISION_OF_PLACE } from '../../../lib/format.ts'
import { reachOf } from './areas.ts'
import { clipped, type Flat } from './clip.ts'
import { type Cluster, clusterWords, radiusOf } from './clusters.ts'
import { placeLabels } from './labels.ts'
import type { Land, Ring } from './land.ts'
import { type Camera, pixelsOf, type Size, toScreen, toWorld, worldSize } from './mercator.ts'

/** The map as shapes, as it is seen now: for the files that are saved. Tiles are not in it: they are not ours to give away. */
export const mapScene = (
  title: string,
  lands: readonly Land[],
  shaded: ReadonlySet<string>,
  clusters: readonly Cluster[],
  camera: Camera,
  size: Size,
): Scene => {
  const inside = clusters.filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height)
  return {
    ...size,
    title,
    marks: [
      { shapes: landShapes(lands, shaded, camera, size) },
      {
        shapes: inside.flatMap(({ points }) =>
          points.flatMap((point): Shape[] => {
            const reach = reachOf(point)
            const r = reach === undefined ? 0 : pixelsOf(reach, point.lat, camera.zoom)
            const { x, y } = toScreen(point, camera, size)
            return r > 10 && r < size.width
              ? [{ kind: 'path', d: circle(x, y, r), tone: 'accent', width: 1, dashed: true }]
              : []
          }),
        ),
      },
      ...inside.map(
        (cluster): Mark => ({
          label: clusterWords(cluster, (p) => PRECISION_OF_PLACE[p.precision]),
          shapes: markShapes(cluster),
        }),
      ),
      {
        shapes: placeLabels(inside, size).map(
          ({ x, y, text }): Shape => ({
            ...{ kind: 'text', x, y: y + 4, text, size: 12, tone: 'ink' },
          }),
        ),
      },
    ],
  }
}

const markShapes = ({ x, y, count, vague }: Cluster): Shape[] => {
  const r = radiusOf(count)
  const areas = vague === count
  return [
    { kind: 'path', d: circle(x, y, r), tone: areas ? 'surface' : 'accent' },
    {
      kind: 'path',
      d: circle(x, y, vague && !areas ? r + 2.5 : r),
      tone: 'accent',
      width: 1.2,
      dashed: vague > 0,
    },
    {
      kind: 'text',
      x,
      y: y + 4,
      text: `${count}`,
      size: 11,
      tone: areas ? 'accent' : 'surface',
      anchor: 'middle',
      bold: true,
    },
  ]
}

/** Pieces of land that are in the picture, cut to whole rings; what is far outside is left out. */
const landShapes = (
  lands: readonly Land[],
  shaded: ReadonlySet<string>,
  camera: Camera,
  size: Size,
): Shape[] => [
  { kind: 'rect', x: 0, y: 0, ...size, tone: 'band' },
  ...lands.flatMap(({ polygons, iso }): Shape[] => {
    const rings = polygons
      .flat()
      .map((ring) => onScreen(ring, camera, size))
      .filter((ring) => touches(ring, size))
    if (!rings.length) return []
    const d = rings
      .map((ring) => within(ring, size))
      .map(path)
      .join('')
    const tone = iso !== undefined && shaded.has(iso) ? 'line' : 'surface'
    return [
      { kind: 'path', d, tone },
      { kind: 'path', d, tone: 'soft', width: 0.5 },
    ]
  }),
]

/** Of the world as it lies, so that no ring is torn at the antimeridian of the picture. */
const onScreen = (ring: Ring, camera: Camera, { width, height }: Size): Flat[] => {
  const scale = worldSize(camera.zoom) / 512
  const middle = toWorld(camera, camera.zoom)
  const points: Flat[] = []
  for (let k = 0; k < ring.length; k += 2)
    points.push([ring[k]! * scale - middle.x + width / 2, ring[k + 1]! * scale - middle.y + height / 2])
  return points
}

const touches = (ring: readonly Flat[], { width, height }: Size): boolean => {
  const [xs, ys] = [ring.map((p) => p[0]), ring.map((p) => p[1])]
  return Math.min(...xs) < width && Math.max(...xs) > 0 && Math.min(...ys) < height && Math.max(...ys) > 0
}

const within = (ring: readonly Flat[], { width, height }: Size): readonly Flat[] =>
  clipped(clipped(ring, 0, 0, width), 1, 0, height)

const path = (ring: readonly Flat[]): string =>
  ring.length ? `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z` : ''

const circle = (x: number, y: number, r: number): string =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0z`

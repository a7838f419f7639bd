import { type Area, px, type Scene, type Shape, type Tone } from '../../../charts/scene.ts'
import { fit, widthOf } from '../../../charts/text-fit.ts'
import { number } from '../../../lib/format.ts'
import type { Grid, Lane } from './grid.ts'
import { ticksOf } from './ticks.ts'

/** A timeline as shapes, and where its columns stand in it. */
export interface TimelineScene extends Scene {
  readonly plot: Area
}

/** Under this width the names of the rows stand above them. */
const NARROW = 560
const NAMES = 204
const AXIS = 24
const SIZE = 12

/** All rows share one scale, so that they can be compared; a column that is not empty is always to be seen. */
export const timelineScene = (
  title: string,
  lanes: readonly Lane[],
  grid: Grid,
  labelOf: (key: string) => string,
  width: number,
): TimelineScene => {
  const narrow = width < NARROW
  const row = narrow ? { height: 48, bars: 26 } : { height: 32, bars: 26 }
  const left = narrow ? 0 : NAMES
  const plot = { x: left, y: 0, width: width - left - 2, height: lanes.length * row.height }
  const greatest = Math.max(1, ...lanes.flatMap((l) => l.counts))
  const column = plot.width / grid.starts.length
  const bars = lanes.map(({ key, counts, total }, k): Shape[] => {
    const base = (k + 1) * row.height
    const label = labelOf(key)
    const named: Shape[] = narrow
      ? [words(0, base - row.bars - 8, `${label} · ${number(total)}`, 'ink')]
      : [
          words(0, base - 8, fit(label, NAMES - 58, SIZE), 'ink'),
          { ...words(NAMES - 10, base - 8, number(total), 'soft'), anchor: 'end' },
        ]
    return [
      ...named,
      { kind: 'line', x1: plot.x, x2: plot.x + plot.width, y1: base, y2: base, tone: 'line' },
      {
        kind: 'path',
        tone: 'accent',
        d: counts
          .flatMap((n, c) => {
            if (!n) return []
            const height = Math.max(2, (n / greatest) * row.bars)
            const gap = column > 5 ? 1 : 0
            return `M${px(plot.x + c * column + gap / 2)} ${px(base)}v${px(-height)}h${px(Math.max(0.8, column - gap))}v${px(height)}z`
          })
          .join(''),
      },
    ]
  })
  const axis = ticksOf(grid, plot.width, narrow ? 76 : 64).flatMap(
    ({ column: c, label, strong }): Shape[] => {
      const x = px(plot.x + c * column)
      const atEnd = x + widthOf(label, SIZE) > width
      return [
        { kind: 'line', x1: x, x2: x, y1: strong ? 0 : plot.height, y2: plot.height + 5, tone: 'line' },
        {
          ...words(atEnd ? width : x + 2, plot.height + 17, label, 'soft'),
          size: 11,
          bold: strong,
          anchor: atEnd ? 'end' : 'start',
        },
      ]
    },
  )
  return {
    width,
    height: plot.height + AXIS,
    title,
    plot,
    marks: [
      { shapes: axis },
      ...bars.map((shapes, k) => ({ shapes, label: `${labelOf(lanes[k]!.key)}: ${lanes[k]!.total}` })),
    ],
  }
}

const words = (x: number, y: number, text: string, tone: Tone): Extract<Shape, { kind: 'text' }> => ({
  kind: 'text',
  x,
  y,
  text,
  size: SIZE,
  tone,
})

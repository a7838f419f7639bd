import { number } from '../../lib/format.ts'
import { intervalShapes, namedNumbers } from '../interval-shapes.ts'
import { countTicks, linear, logarithmic, type Scale, tenfoldTicks } from '../scale.ts'
import { type Mark, px, type Scene, type Shape } from '../scene.ts'
import { fit, widthOf } from '../text-fit.ts'
import { timeOf, timeTicks } from '../time.ts'
import { daysWords, intervalWords } from '../words.ts'
import { type OriginSign, signsOf } from './origins.ts'
import type { SeriesPoint } from './points.ts'
import { signShapes } from './sign-shapes.ts'

export interface SeriesFrame {
  readonly width: number
  /** Times at the ends of the axis: one for all panels that stand under each other. */
  readonly extent: readonly [number, number]
  readonly title: string
  /** Each tenfold step takes the same room. */
  readonly tenfold?: boolean
}

const HEIGHT = 260
const BOTTOM = 26
/** How far an open end reaches: farther, those of many counts would hide each other. */
const REACH = 26

/** One series over time: a panel of its own, from nought, each count an interval of its origin at its day. */
export const seriesScene = (
  points: readonly SeriesPoint[],
  { width, extent, title, tenfold = false }: SeriesFrame,
): Scene => {
  const signs = signsOf(points)
  const legend = legendOf(signs, width)
  const top = legend.height + 16
  const { scale: high, ticks } = heightOf(points, top, tenfold)
  const left = 14 + Math.max(...ticks.map((n) => widthOf(number(n), 11)))
  const along = linear(extent, [left, width - 12])
  return {
    width,
    height: top + HEIGHT + BOTTOM,
    title,
    marks: [
      { shapes: legend.shapes },
      { shapes: ticks.flatMap((n) => levelOf(n, high, left, width)) },
      { shapes: daysAlong(along, top + HEIGHT, width) },
      ...threadsOf(points, along, high),
      ...points.map((p) => pointMark(p, signs, along, high)),
    ],
  }
}

const heightOf = (
  points: readonly SeriesPoint[],
  top: number,
  tenfold: boolean,
): { readonly scale: Scale; readonly ticks: readonly number[] } => {
  const greatest = Math.max(1, ...points.flatMap((p) => namedNumbers(p.interval)))
  const range: [number, number] = [top + HEIGHT, top]
  if (tenfold) {
    const ticks = tenfoldTicks(greatest)
    return { scale: logarithmic(ticks.at(-1)!, range), ticks }
  }
  const ticks = countTicks(greatest * 1.05, 5)
  return { scale: linear([0, ticks.at(-1)!], range), ticks }
}

/** Whether some counts are so much greater than most that most could not be told apart. */
export const isUneven = (points: readonly SeriesPoint[]): boolean => {
  const levels = points.map(levelAt).sort((a, b) => a - b)
  const middle = levels[Math.floor(levels.length / 2)] ?? 0
  return levels.length > 4 && (levels.at(-1) ?? 0) > 25 * Math.max(1, middle)
}

const levelOf = (n: number, high: Scale, left: number, width: number): Shape[] => [
  { kind: 'line', x1: left, x2: width - 12, y1: px(high.at(n)), y2: px(high.at(n)), tone: 'line' },
  {
    kind: 'text',
    x: left - 8,
    y: px(high.at(n) + 4),
    text: number(n),
    tone: 'soft',
    size: 11,
    anchor: 'end',
  },
]

const daysAlong = (along: Scale, y: number, width: number): Shape[] =>
  timeTicks(...along.domain, Math.max(2, Math.floor(width / 90))).flatMap(({ at, text }): Shape[] => {
    const x = px(along.at(at))
    // what would stand over the edge stands before it
    const anchor = x + widthOf(text, 11) / 2 > width - 6 ? 'end' : 'middle'
    return [
      { kind: 'line', x1: x, x2: x, y1: y, y2: y + 5, tone: 'soft' },
      { kind: 'text', x: anchor === 'end' ? width : x, y: y + 18, text, tone: 'soft', size: 11, anchor },
    ]
  })

/** The times of a point, as far as the axis goes. */
const spanOf = ({ from, to }: SeriesPoint, { domain: [first, last] }: Scale): readonly [number, number] => {
  const within = (time: number): number => Math.min(Math.max(time, first), last)
  return [within(timeOf(from)!), within(timeOf(to)!)]
}

const middleOf = (point: SeriesPoint, along: Scale): number => {
  const [from, to] = spanOf(point, along)
  return along.at((from + to) / 2)
}

const levelAt = ({ interval: { low, best, high } }: SeriesPoint): number => (best ?? low ?? high)!

/** What one origin says of a stock or a total, joined over time. Flows of different days are no line. */
const threadsOf = (points: readonly SeriesPoint[], along: Scale, high: Scale): Mark[] => {
  const lines = new Map<string, SeriesPoint[]>()
  for (const p of points)
    if (p.figure.measure !== 'flow' && !p.superseded) {
      // a total since another day is another total
      const key = JSON.stringify([p.origin, p.figure.measure === 'total' ? p.figure.scope.from : ''])
      lines.set(key, [...(lines.get(key) ?? []), p])
    }
  return [...lines.values()]
    .filter((line) => line.length > 1)
    .map((line) => ({
      shapes: [
        {
          kind: 'path',
          d: `M${line.map((p) => `${px(middleOf(p, along))} ${px(high.at(levelAt(p)))}`).join('L')}`,
          tone: 'soft',
          width: 1,
          dashed: true,
        },
      ],
    }))
}

const pointMark = (point: SeriesPoint, signs: readonly OriginSign[], along: Scale, high: Scale): Mark => {
  const x = px(middleOf(point, along))
  const y = px(high.at(levelAt(point)))
  const sign = signs.find((s) => s.origins.includes(point.origin))?.sign ?? 'ring'
  const tone = point.against.length && !point.superseded ? 'bad' : 'ink'
  const [from, to] = spanOf(point, along).map(along.at) as [number, number]
  const days = to - from > 8
  return {
    key: point.key,
    label: labelOf(point),
    faint: point.superseded,
    hit: { x: x - 9, y: y - 9, width: 18, height: 18 },
    shapes: [
      ...(days
        ? [{ kind: 'line', x1: px(from), x2: px(to), y1: y, y2: y, tone, width: 1 } satisfies Shape]
        : []),
      ...intervalShapes(
        { ...point.interval, best: null },
        high,
        x,
        { tone, dashed: point.superseded, reach: REACH },
        true,
      ).filter((s) => s.kind === 'line'),
      ...(point.interval.best !== null && point.interval.low === null && point.interval.high === null
        ? intervalShapes(point.interval, high, x, { tone }, true).filter((s) => s.kind === 'line')
        : []),
      ...signShapes(sign, x, y, tone),
      ...(tone === 'bad'
        ? [{ kind: 'text', x: x + 8, y: y - 6, text: '≠', tone, size: 13, bold: true } satisfies Shape]
        : []),
    ],
  }
}

const labelOf = ({ name, interval, figure, from, to, superseded, against }: SeriesPoint): string =>
  [
    `${name}: ${intervalWords(interval)} ${figure.population}, ${daysWords(from, to)}`,
    figure.measure === 'total' && figure.scope.from
      ? `counted ${daysWords(figure.scope.from, undefined)}`
      : '',
    superseded ? 'replaced by a later count' : '',
    ...against,
  ]
    .filter(Boolean)
    .join('; ')

const legendOf = (
  signs: readonly OriginSign[],
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const line = 20
  let x = 0
  let y = line / 2
  const shapes = signs.flatMap(({ sign, name }): Shape[] => {
    const text = fit(name, Math.min(260, width - 24), 12)
    const need = 18 + widthOf(text, 12) + 16
    if (x > 0 && x + need > width) {
      x = 0
      y += line
    }
    const at = x
    x += need
    return [
      ...signShapes(sign, at + 6, y, 'ink'),
      { kind: 'text', x: at + 18, y: y + 4, text, tone: 'ink', size: 12 },
    ]
  })
  return { shapes, height: y + line / 2 }
}

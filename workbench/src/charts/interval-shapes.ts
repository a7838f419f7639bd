import type { Scale } from './scale.ts'
import { px, type Shape, type Tone } from './scene.ts'

/** An interval of numbers; null is an open end. The same as `Range` of the records. */
export interface Interval {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** "Several": words that give no number. */
export const isWordless = ({ low, best, high }: Interval): boolean =>
  low === null && best === null && high === null

/** The greatest and the least number that an interval names. */
export const namedNumbers = ({ low, best, high }: Interval): number[] =>
  [low, best, high].filter((n): n is number => n !== null)

/** Whether one number could be both. */
export const meets = (a: Interval, b: Interval): boolean =>
  Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY) <=
  Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY)

/** How far from its number an end reaches that is open on the side of which nothing is told. */
const STUB = 16
const CAP = 5
const HEAD = 5

export interface IntervalLook {
  readonly tone: Tone
  readonly width?: number
  readonly dashed?: boolean
  /** How far an open end reaches at most; to the end of the axis where absent. */
  readonly reach?: number
}

/** Where an end of an interval is drawn, and whether it is open. */
export interface DrawnEnd {
  readonly at: number
  readonly open: boolean
}

/**
 * The two ends of an interval on a scale. A told end is drawn at its number. An open one runs to the end of the axis where
 * the other end is told (“at least 80”), and only a little way where just a best value is (“some 20”), since nothing says
 * how far it may be out.
 */
export const endsOf = (
  interval: Interval,
  scale: Scale,
  reach: number = Number.POSITIVE_INFINITY,
): readonly [DrawnEnd, DrawnEnd] | undefined => {
  const { low, best, high } = interval
  if (isWordless(interval)) return undefined
  const [start, end] = scale.range
  const towards = end < start ? -1 : 1
  const within = (x: number): number => Math.min(Math.max(x, Math.min(start, end)), Math.max(start, end))
  const about = low === null && high === null
  const open = (sign: 1 | -1): number => {
    if (about) return within(scale.at(best!) + sign * towards * STUB)
    const from = scale.at(sign === 1 ? (best ?? low!) : (best ?? high!))
    const far = sign === 1 ? end : start
    return Math.abs(far - from) > reach ? from + sign * towards * reach : far
  }
  return [
    low === null ? { at: open(-1), open: true } : { at: scale.at(low), open: false },
    high === null ? { at: open(1), open: true } : { at: scale.at(high), open: false },
  ]
}

/**
 * An interval as shapes: a line with a cap at each told end, an arrow at each open one, and a dot for the best value. With
 * `upright` the scale is that of the height. An interval without a number has no shapes.
 */
export const intervalShapes = (
  interval: Interval,
  scale: Scale,
  across: number,
  { tone, width = 2, dashed = false, reach }: IntervalLook,
  upright = false,
): Shape[] => {
  const ends = endsOf(interval, scale, reach)
  if (!ends) return []
  const [from, to] = ends
  const line = (a: readonly [number, number], b: readonly [number, number], dash: boolean): Shape => {
    const [[p, q], [r, s]] = [a, b].map(([along, beside]) =>
      upright ? [across + beside, along] : [along, across + beside],
    ) as [[number, number], [number, number]]
    return {
      kind: 'line',
      x1: px(p),
      y1: px(q),
      x2: px(r),
      y2: px(s),
      tone,
      width,
      ...(dash ? { dashed: true } : {}),
    }
  }
  const end = ({ at, open }: DrawnEnd, sign: number): Shape[] =>
    open
      ? [line([at, 0], [at - sign * HEAD, -HEAD], false), line([at, 0], [at - sign * HEAD, HEAD], false)]
      : [line([at, -CAP], [at, CAP], false)]
  const forwards = scale.range[1] < scale.range[0] ? -1 : 1
  const exact = interval.low !== null && interval.low === interval.high
  return [
    ...(exact ? [] : [line([from.at, 0], [to.at, 0], dashed), ...end(from, -forwards), ...end(to, forwards)]),
    ...(interval.best === null && !exact
      ? []
      : [dot(scale.at(interval.best ?? interval.low!), across, tone, upright)]),
  ]
}

const DOT = 4.5

const dot = (along: number, across: number, tone: Tone, upright: boolean): Shape => {
  const [x, y] = upright ? [across, along] : [along, across]
  return { kind: 'rect', x: px(x - DOT), y: px(y - DOT), width: DOT * 2, height: DOT * 2, round: DOT, tone }
}

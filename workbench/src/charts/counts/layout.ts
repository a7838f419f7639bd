import { daysText, number } from '../../lib/format.ts'
import { endsOf, intervalShapes, isWordless, namedNumbers } from '../interval-shapes.ts'
import { countTicks, linear, type Scale } from '../scale.ts'
import type { Area, Mark, Scene, Shape, Tone } from '../scene.ts'
import { fit } from '../text-fit.ts'
import { capital, intervalWords, MEASURES, scopeWords } from '../words.ts'
import { type Choice, type CountBlock, type CountPanel, type CountRow, PROFILE_NAMES } from './rows.ts'

/** Below this width a row's words stand over its interval, not beside it. */
const NARROW = 600

interface Frame {
  readonly width: number
  readonly narrow: boolean
  readonly scale: Scale
  /** Room for words at the left, and where they begin. */
  readonly labels: number
  readonly row: number
  readonly head: number
}

const frameOf = (panel: CountPanel, width: number): Frame => {
  const narrow = width < NARROW
  const labels = narrow ? width : Math.min(300, Math.round(width * 0.36))
  const values = 128
  const range: [number, number] = narrow ? [10, width - 22] : [labels + 18, width - values - 18]
  const { greatest, open } = extentOf(panel)
  const ticks = countTicks(open ? greatest * 1.15 : greatest, narrow ? 4 : 6)
  return {
    width,
    narrow,
    scale: linear([0, ticks.at(-1)!], range),
    labels,
    row: narrow ? 58 : 40,
    head: 30,
  }
}

/** The greatest number that a panel names, and whether something in it has no upper end. */
export const extentOf = ({ blocks }: CountPanel): { readonly greatest: number; readonly open: boolean } => {
  const all = blocks.flatMap(({ rows, choices }) => [...rows, ...choices].map((r) => r.interval))
  return {
    greatest: Math.max(1, ...all.flatMap(namedNumbers)),
    open: all.some((i) => i.high === null && !isWordless(i)),
  }
}

/** A whole and its parts on one axis: a row for each origin and time, then what the profiles choose, as rules. */
export const countScene = (panel: CountPanel, width: number): Scene => {
  const frame = frameOf(panel, width)
  const axis = 20
  let y = 0
  const marks: Mark[] = []
  panel.blocks.forEach((block, k) => {
    const top = y + (k === 0 ? axis : frame.head)
    const height = (block.rows.length + block.choices.length) * frame.row
    marks.push(k === 0 ? { shapes: axisOf(frame, top) } : headOf(block, y, frame))
    marks.push(...choiceRules(block, top, frame), { shapes: gridOf(frame, top, top + height) })
    block.rows.forEach((row, n) => {
      marks.push(rowMark(block, row, top + n * frame.row, frame))
    })
    block.choices.forEach((choice, n) => {
      marks.push(choiceMark(block, choice, top + (block.rows.length + n) * frame.row, frame))
    })
    y = top + height + 10
  })
  const root = panel.blocks[0]!.figure
  return { width, height: y, title: titleOf(root), marks }
}

/** `People killed: Kafr Laha, 26 May 2012 (flow: what happened in the time told of)`. */
export const titleOf = (figure: CountBlock['figure']): string => {
  const scope = scopeWords(figure)
  const { name, means } = MEASURES[figure.measure]
  return `${capital(figure.population)}${scope ? `: ${scope}` : ''} (${name}: ${means})`
}

const ticksOf = ({ scale, narrow }: Frame): number[] => countTicks(scale.domain[1], narrow ? 4 : 6)

const axisOf = (frame: Frame, top: number): Shape[] =>
  ticksOf(frame).map((n) => ({
    kind: 'text',
    x: frame.scale.at(n),
    y: top - 5,
    text: number(n),
    tone: 'soft',
    size: 11,
    anchor: 'middle',
  }))

const gridOf = (frame: Frame, top: number, bottom: number): Shape[] =>
  ticksOf(frame).map((n) => ({
    kind: 'line',
    x1: frame.scale.at(n),
    x2: frame.scale.at(n),
    y1: top,
    y2: bottom,
    tone: 'line',
  }))

/** The name of a part, over its rows: the whole is named by the chart's title. */
const headOf = ({ figure, depth }: CountBlock, y: number, { width }: Frame): Mark => {
  const x = depth * 14
  return {
    shapes: [
      {
        kind: 'text',
        x,
        y: y + 20,
        text: fit(`of these, ${figure.population}`, width - x, 13.5),
        tone: 'ink',
        size: 13.5,
        bold: true,
      },
    ],
  }
}

/** Where in its row an interval is drawn. */
const middle = ({ narrow, row }: Frame): number => (narrow ? row - 12 : row / 2)

const rowWords = (
  frame: Frame,
  y: number,
  indent: number,
  [name, detail, value]: readonly [string, string, string],
  tone: Tone = 'ink',
): Shape[] => {
  const { narrow, labels, width } = frame
  const room = (narrow ? width - value.length * 8 - 12 : labels) - indent
  return [
    { kind: 'text', x: indent, y: y + 16, text: fit(name, room, 13), tone, size: 13 },
    {
      kind: 'text',
      x: indent,
      y: y + 31,
      text: fit(detail, (narrow ? width : labels) - indent, 11.5),
      tone: 'soft',
      size: 11.5,
    },
    {
      kind: 'text',
      x: width,
      y: narrow ? y + 16 : y + 24,
      text: value,
      tone,
      size: 13,
      anchor: 'end',
      bold: true,
    },
  ]
}

const rowMark = ({ figure, depth }: CountBlock, row: CountRow, y: number, frame: Frame): Mark => {
  const value = intervalWords(row.interval)
  const opposed = row.against.length > 0 && !row.superseded
  const details = detailsOf(row)
  return {
    key: row.key,
    label: `${row.name}: ${value} ${figure.population}${details ? `; ${details}` : ''}`,
    faint: row.superseded,
    hit: areaOf(frame, y),
    shapes: [
      ...rowWords(frame, y, depth * 14, [row.name, details, value], row.superseded ? 'soft' : 'ink'),
      ...intervalShapes(row.interval, frame.scale, y + middle(frame), {
        tone: row.superseded ? 'soft' : opposed ? 'bad' : 'ink',
        dashed: row.superseded,
      }),
      ...(isWordless(row.interval) ? [noNumber(frame, y)] : []),
    ],
  }
}

const areaOf = ({ width, row }: Frame, y: number): Area => ({ x: 0, y: y + 1, width, height: row - 2 })

const noNumber = (frame: Frame, y: number): Shape => ({
  kind: 'text',
  x: frame.scale.range[0],
  y: y + middle(frame) + 4,
  text: 'words without a number',
  tone: 'soft',
  size: 11.5,
})

/** `25 Jun 2012, 3 claims, replaced by a later count, ≠ 1`. */
const detailsOf = ({ as_of, claims, superseded, against }: CountRow): string =>
  [
    as_of ? daysText(as_of) : 'no day told',
    claims.length > 1 ? `${claims.length} claims` : '',
    superseded ? 'replaced by a later count' : '',
    against.length ? `≠ ${numbersWords(against)}` : '',
  ]
    .filter(Boolean)
    .join(' · ')

/** `1, 4, 5 and 6 more`. */
const numbersWords = (numbers: readonly number[]): string =>
  numbers.length > 4 ? `${numbers.slice(0, 3).join(', ')} and ${numbers.length - 3} more` : numbers.join(', ')

export const choiceName = ({ profiles }: Choice): string => profiles.map((p) => PROFILE_NAMES[p]).join(', ')

const choiceMark = ({ depth }: CountBlock, choice: Choice, y: number, frame: Frame): Mark => {
  const value = intervalWords(choice.interval)
  return {
    key: choice.key,
    label: `${choiceName(choice)}: ${value}. ${choice.why.join('. ')}`,
    hit: areaOf(frame, y),
    shapes: [
      ...rowWords(
        frame,
        y,
        14 + depth * 14,
        [
          choiceName(choice),
          choice.profiles.includes('range') ? 'the figure’s own interval' : 'chosen by rule',
          value,
        ],
        'accent',
      ),
      ...intervalShapes(choice.interval, frame.scale, y + middle(frame), { tone: 'accent' }),
    ],
  }
}

/**
 * What the profiles choose, drawn through the counts so that each can be held against it: a rule where it is one number, a
 * band where it is not.
 */
const choiceRules = (block: CountBlock, top: number, frame: Frame): Mark[] => {
  if (block.rows.length < 2) return []
  return block.choices.flatMap((choice, n): Mark[] => {
    const ends = endsOf(choice.interval, frame.scale)
    if (!ends) return []
    const { low, best, high } = choice.interval
    const one = best ?? (low === high ? low : null)
    const [from, to] = ends
    const stretch = (y1: number, y2: number): Shape => {
      if (one === null)
        return { kind: 'rect', x: from.at, y: y1, width: to.at - from.at, height: y2 - y1, tone: 'band' }
      const x = frame.scale.at(one)
      return { kind: 'line', x1: x, x2: x, y1, y2, tone: 'accent', dashed: true }
    }
    const rows = block.rows.length + n
    return [{ shapes: stretches(frame, top, rows).map(([y1, y2]) => stretch(y1, y2)) }]
  })
}

/** From the first row to that of the choice; where the words stand over the intervals, in the strips of the intervals. */
const stretches = (frame: Frame, top: number, rows: number): (readonly [number, number])[] =>
  frame.narrow
    ? Array.from({ length: rows }, (_, k) => {
        const y = top + k * frame.row + middle(frame)
        return [y - 9, y + 9] as const
      })
    : [[top, top + rows * frame.row + middle(frame)]]

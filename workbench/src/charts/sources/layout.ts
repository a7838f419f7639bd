import { counted } from '../../lib/format.ts'
import { type Mark, px, type Scene, type Shape, type Tone } from '../scene.ts'
import { fit, widthOf } from '../text-fit.ts'
import type { SourceEdge, SourceGraph, SourceNode } from './graph.ts'
import { layersOf } from './layers.ts'

const ROW = 40
const BOX = 30
const HEAD = 26
const SIZE = 12.5

interface Box {
  readonly node: SourceNode
  readonly x: number
  readonly y: number
  readonly width: number
}

/**
 * Outlets at the left, origins at the right, lines as strong as the claims that pass along them. Of a source that is looked
 * at, the ways of its claims stand out.
 */
export const sourceScene = (graph: SourceGraph, width: number, title: string, selected?: string): Scene => {
  const layers = layersOf(graph)
  const rows = Math.max(1, ...layers.map((l) => l.length))
  const height = HEAD + rows * ROW
  const gap = Math.max(22, Math.min(90, (width * 0.2) / layers.length))
  const column = (width - gap * (layers.length - 1)) / layers.length
  const boxes = new Map<string, Box>()
  layers.forEach((layer, k) => {
    const share = (height - HEAD) / layer.length
    layer.forEach((node, i) => {
      boxes.set(node.id, {
        node,
        x: k * (column + gap),
        y: HEAD + (i + 0.5) * share - BOX / 2,
        width: column,
      })
    })
  })
  const looked = new Set(boxes.get(selected ?? '')?.node.claims)
  const toneOf = ({ claims }: SourceEdge): Tone =>
    !looked.size ? 'soft' : claims.some((c) => looked.has(c)) ? 'accent' : 'line'
  return {
    width,
    height,
    title,
    marks: [
      { shapes: headsOf(layers, column, gap) },
      ...graph.edges.map((e) => ({ shapes: lineOf(e, boxes, toneOf(e)) })),
      ...[...boxes.values()].map((box) => boxMark(box, box.node.id === selected)),
    ],
  }
}

/** Narrower than this its names could not be read. */
export const leastWidth = (graph: SourceGraph): number => layersOf(graph).length * 138

const headsOf = (layers: readonly (readonly SourceNode[])[], column: number, gap: number): Shape[] =>
  layers.map((_, k) => ({
    kind: 'text',
    x: k * (column + gap),
    y: 13,
    text: k === 0 ? 'Outlets' : k === layers.length - 1 ? 'Origins' : k === 1 ? 'Handed on by' : '',
    tone: 'soft',
    size: 12,
    bold: true,
  }))

const lineOf = (
  { from, to, claims, copies }: SourceEdge,
  boxes: ReadonlyMap<string, Box>,
  tone: Tone,
): Shape[] => {
  const [a, b] = [boxes.get(from)!, boxes.get(to)!]
  const [x1, y1] = [px(a.x + a.width), px(a.y + BOX / 2)]
  const [x2, y2] = [px(b.x), px(b.y + BOX / 2)]
  const bend = Math.max(12, Math.abs(x2 - x1) / 2)
  const head = `M${x2 - 6} ${y2 - 4}L${x2} ${y2}L${x2 - 6} ${y2 + 4}`
  return [
    {
      kind: 'path',
      d: `M${x1} ${y1}C${px(x1 + bend)} ${y1} ${px(x2 - bend)} ${y2} ${x2} ${y2}`,
      tone,
      width: Math.min(4, 1 + Math.log2(claims.length) / 2),
      ...(copies ? { dashed: true } : {}),
    },
    { kind: 'path', d: head, tone, width: 1 },
  ]
}

const boxMark = ({ node, x, y, width }: Box, selected: boolean): Mark => {
  const count = `${node.claims.length}`
  const room = width - 24 - widthOf(count, 11) - 10
  const origin = node.kind === 'origin'
  const counts = node.independent === true
  return {
    key: node.id,
    label: `${node.name}, ${KIND_WORDS[node.kind]}${origin ? (counts ? ', counted as independent' : ', not counted as independent') : ''}; ${counted(node.claims.length, 'claim')}`,
    hit: { x: px(x), y: px(y), width: px(width), height: BOX },
    shapes: [
      {
        kind: 'rect',
        x: px(x),
        y: px(y),
        width: px(width),
        height: BOX,
        tone: selected ? 'band' : 'surface',
        round: origin ? BOX / 2 : 3,
      },
      {
        kind: 'rect',
        x: px(x),
        y: px(y),
        width: px(width),
        height: BOX,
        tone: counts ? 'accent' : 'soft',
        round: origin ? BOX / 2 : 3,
        hollow: true,
      },
      {
        kind: 'text',
        x: px(x + 12),
        y: px(y + 20),
        // bold letters are wider
        text: fit(`${counts ? '● ' : origin ? '○ ' : ''}${node.name}`, room, counts ? SIZE * 1.2 : SIZE),
        tone: counts ? 'accent' : 'ink',
        size: SIZE,
        bold: counts,
      },
      {
        kind: 'text',
        x: px(x + width - 11),
        y: px(y + 20),
        text: count,
        tone: 'soft',
        size: 11,
        anchor: 'end',
      },
    ],
  }
}

export const KIND_WORDS: Readonly<Record<SourceNode['kind'], string>> = {
  outlet: 'outlet',
  relay: 'hands it on',
  origin: 'origin',
}

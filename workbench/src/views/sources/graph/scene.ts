import { type Mark, px, type Scene, type Shape } from '../../../charts/scene.ts'
import { fit } from '../../../charts/text-fit.ts'
import { counted } from '../../../lib/format.ts'
import type { Layers, Node } from './layers.ts'

/** Keys of the marks: which column, and the name in it. */
export const keyOf = (side: 'outlet' | 'source', name: string): string => `${side} ${name}`

const ROW = 26
const HEAD = 24
const SIZE = 12
const NARROW = 560
/** Where no line stands for as many documents as this, all are thin. */
const THIN = 8

/** Outlets on the left, those whom they cite on the right; a line is the thicker the more documents it stands for. What touches the chosen one stays, the rest fades. */
export const citationScene = (title: string, layers: Layers, width: number, chosen?: string): Scene => {
  const { outlets, sources, links } = layers
  const names = width < NARROW ? width * 0.36 : Math.min(280, width * 0.32)
  const [left, right] = [names, width - names]
  const rows = Math.max(outlets.length, sources.length)
  const yOf = (node: Node, column: readonly Node[]): number =>
    HEAD + ((node.row + 0.5) * rows * ROW) / column.length
  const greatest = Math.max(THIN, ...links.map((l) => l.documents))
  const touches = (link: Layers['links'][number]): boolean =>
    chosen === undefined ||
    keyOf('outlet', outlets[link.outlet]!.name) === chosen ||
    keyOf('source', sources[link.source]!.name) === chosen
  const lines = links.map((link): Mark => {
    const [y1, y2] = [yOf(outlets[link.outlet]!, outlets), yOf(sources[link.source]!, sources)]
    const middle = px((left + right) / 2)
    const d = `M${px(left + 6)} ${px(y1)}C${middle} ${px(y1)} ${middle} ${px(y2)} ${px(right - 6)} ${px(y2)}`
    const on = touches(link)
    return {
      shapes: [
        {
          ...({ kind: 'path', d } as const),
          tone: on ? 'accent' : 'line',
          width: px(1 + 5 * (link.documents / greatest)),
        },
      ],
      ...(on ? {} : { faint: true }),
    }
  })
  const nodes = (side: 'outlet' | 'source', column: readonly Node[]): Mark[] =>
    column.map((node) => {
      const y = px(yOf(node, column))
      const outlet = side === 'outlet'
      const shapes: Shape[] = [
        {
          kind: 'rect',
          x: outlet ? left - 1 : right - 3,
          y: y - 7,
          width: 4,
          height: 14,
          tone: 'ink',
          round: 1,
        },
        {
          ...({ kind: 'text', y: y + 4, size: SIZE, tone: 'ink' } as const),
          x: outlet ? left - 8 : right + 8,
          anchor: outlet ? 'end' : 'start',
          text: fit(`${node.name} · ${node.documents}`, names - 14, SIZE),
        },
      ]
      return {
        key: keyOf(side, node.name),
        label: `${node.name}, ${outlet ? 'outlet: cites others' : 'is cited'} in ${counted(node.documents, 'document')}`,
        hit: { x: outlet ? 0 : right - 4, y: y - ROW / 2 + 1, width: names, height: ROW - 2 },
        shapes,
      }
    })
  const head = (x: number, anchor: 'start' | 'end', text: string): Shape => ({
    ...({ kind: 'text', y: 12, size: SIZE, tone: 'soft', bold: true } as const),
    ...{ x, anchor, text },
  })
  return {
    width,
    height: HEAD + rows * ROW,
    title,
    marks: [
      { shapes: [head(left - 8, 'end', 'outlet'), head(right + 8, 'start', 'cites')] },
      // what is chosen lies above the rest
      ...lines.filter((l) => l.faint),
      ...lines.filter((l) => !l.faint),
      ...nodes('outlet', outlets),
      ...nodes('source', sources),
    ],
  }
}

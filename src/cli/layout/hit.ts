import type { Article, Role } from '../../base/index.ts'
import type { Hit } from '../../claims/index.ts'
import { fieldLines, marksInWords } from './claim.ts'
import { numberingOf } from './numbering.ts'
import type { Palette } from './palette.ts'
import { printable } from './printable.ts'
import { columnsOf, cut, cutStart, wrap } from './wrap.ts'

const INDENT = '    '
/** Columns of context on either side. */
const CONTEXT = 36

/** A find in its context: `… before [the exact words with their ‹trigger›] after …`, then what was made of it. */
export const hitLines = (
  hit: Hit,
  article: Article,
  place: string,
  width: number,
  paint: Palette,
): string[] => [
  ...wrap(printable(place), width).map(paint.faint),
  ...wrap(inContext(hit, article, paint), width, '  '),
  ...(hit.claim
    ? [
        ...wrap([paint.type(hit.claim.type), ...marksInWords(hit.claim, paint)].join(' · '), width, INDENT),
        ...fieldLines(hit.claim, numberingOf([hit.claim]), width, INDENT, paint),
      ]
    : [
        ...wrap(`no claim: ${hit.dropped ?? ''}`, width, INDENT).map(paint.mark),
        ...hit.fillers.flatMap((f) =>
          wrap(
            printable(f.text),
            width,
            INDENT + paint.label(ROLE[f.role].padEnd(10)),
            INDENT + ' '.repeat(10),
          ),
        ),
      ]),
]

const ROLE: Readonly<Record<Role, string>> = {
  agent: 'who',
  patient: 'whom',
  recipient: 'to',
  origin: 'from',
  destination: 'to where',
  place: 'where',
  instrument: 'with',
  topic: 'about',
}

/** The exact words between brackets, the trigger between angles, and some words of the same paragraph around them. */
const inContext = (hit: Hit, { text, blocks }: Article, paint: Palette): string => {
  const block = blocks.find((b) => b.start <= hit.start && hit.end <= b.end) ?? { start: 0, end: text.length }
  const before = printable(text.slice({ start: block.start, end: hit.start }))
  const after = printable(text.slice({ start: hit.end, end: block.end }))
  const gap = (start: number, end: number): string => (/^\s/u.test(text.slice({ start, end })) ? ' ' : '')
  const inner = [
    printable(text.slice({ start: hit.start, end: Math.max(hit.start, hit.trigger.start) })),
    paint.mark(`‹${printable(hit.trigger.text)}›`),
    printable(text.slice({ start: Math.min(hit.end, hit.trigger.end), end: hit.end })),
  ]
  const within = hit.start <= hit.trigger.start && hit.trigger.end <= hit.end
  const words = within
    ? `${inner[0]}${inner[0] ? ' ' : ''}${inner[1]}${inner[2] ? gap(hit.trigger.end, hit.trigger.end + 1) : ''}${inner[2]}`
    : printable(hit.text)
  return [
    before
      ? `${cutStart(before, CONTEXT)}${gap(hit.start - 1, hit.start) || (columnsOf(before) ? ' ' : '')}`
      : '',
    `[${words}]`,
    after ? `${gap(hit.end, hit.end + 1)}${cut(after, CONTEXT)}` : '',
  ].join('')
}

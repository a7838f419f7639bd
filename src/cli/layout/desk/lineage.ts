import type { Lineage } from '../../../base/index.ts'
import { printable, quoted } from '../printable.ts'
import { plural } from '../summary.ts'
import { cut, wrap } from '../wrap.ts'
import { below, few, field, INDENT, type Page } from './page.ts'

const MOST_DOCUMENTS = 8
const MOST_WORDS = 160

const RELATION = { copy: 'copies', 'partial-copy': 'partial copies' } as const

/** `copies of wire.txt`, `cite the Harbour News Agency`. */
export const lineageInWords = (lineage: Lineage, { catalogue }: Page): string => {
  const { relation, from, documents } = lineage
  const source = from === undefined ? undefined : sourceInWords(from, catalogue)
  if (relation === 'cites') return `cite ${source ?? 'one source'}`
  return `${RELATION[relation]} of ${source ?? `one text, ${documents.length} documents`}`
}

const sourceInWords = (from: string, catalogue: Page['catalogue']): string =>
  catalogue.report(from) ? catalogue.input(from) : catalogue.name(from)

/** The documents that draw on the source of a lineage. */
const drawing = ({ documents, from }: Lineage): string[] => documents.filter((d) => d !== from)

/** Which documents draw on what, the longest words they share, and what they have beside these. */
export const lineageLines = (lineage: Lineage, page: Page): string[] => {
  const { catalogue, width, paint } = page
  const documents = drawing(lineage).map(catalogue.input).sort()
  const head = `${paint.type(lineageInWords(lineage, page))} · ${paint.faint(lineage.id)}`
  if (lineage.relation === 'cites')
    return wrap(`${few(documents, MOST_DOCUMENTS)} ${head}`, width, '  ', INDENT)
  return [
    ...wrap(head, width, '  ', INDENT),
    ...field('by', few(documents, MOST_DOCUMENTS), page),
    ...sharedLines(lineage, page),
    ...addedLines(lineage, page),
  ]
}

const sharedLines = ({ evidence }: Lineage, page: Page): string[] => {
  const [longest] = evidence.toSorted((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))
  if (!longest) return []
  const others = evidence.length - 1
  return field(
    'shared',
    `${quoted(cut(printable(longest.text), MOST_WORDS))}${others ? ` and ${plural(others, 'other passage')}` : ''}`,
    page,
  )
}

const addedLines = ({ added }: Lineage, page: Page): string[] => {
  const counts = new Map<string, number>()
  for (const { document } of added) counts.set(document, (counts.get(document) ?? 0) + 1)
  if (!counts.size) return []
  const words = [...counts].map(
    ([document, n]) => `${page.catalogue.input(document)} ${plural(n, 'passage')}`,
  )
  return field('added by', few(words, MOST_DOCUMENTS), page)
}

/** A lineage in full: its reasons, all that is shared, and the words that each document has beside it. */
export const lineageAccount = (lineage: Lineage, page: Page): string[] => {
  const { catalogue } = page
  const inside = (document: string, start: number, end: number): string => {
    const words = (catalogue.report(document)?.passages ?? [])
      .filter((p) => p.start < end && start < p.end)
      .map((p) => [...p.text].slice(Math.max(0, start - p.start), end - p.start).join(''))
    return words.length ? quoted(words.join(' ')) : `${start}-${end}`
  }
  return [
    ...field('documents', lineage.documents.map(catalogue.input).join(', '), page),
    ...lineage.why.flatMap((why, i) => field(i ? '' : 'why', printable(why), page)),
    ...lineage.evidence.flatMap(({ documents: [a, b], spans: [x, y], text }, i) => [
      ...field(i ? '' : 'shared', quoted(text), page),
      ...below(
        `${catalogue.input(a)} ${x.start}-${x.end}, ${catalogue.input(b)} ${y.start}-${y.end}`,
        page,
      ).map(page.paint.faint),
    ]),
    ...lineage.added.flatMap(({ document, start, end }, i) =>
      field(i ? '' : 'added', `${catalogue.input(document)}: ${inside(document, start, end)}`, page),
    ),
  ]
}

/** Those of many documents before those of few. */
export const byReach = (a: Lineage, b: Lineage): number =>
  b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1)

import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Capture, DocumentError } from '../../base/index.ts'
import type { Draft, Part, Range } from '../draft.ts'
import { carve } from '../text/carve.ts'
import type { Class } from '../text/classify.ts'
import { blocksOf } from './blocks.ts'
import { classifyHtml, lettersOf } from './classify-html.ts'
import { decodeHtml } from './decode.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { mapToBytes } from './map.ts'
import { readMetadata } from './metadata.ts'

/** What Readability calls a document: the type of browsers, where their types are known. */
type Page = ConstructorParameters<typeof Readability>[0]

/** A page may leave out the tags of its html, head and body elements, and the parser does not put them in. */
const withBody = (html: string): string => {
  if (!/<html\b/i.test(html)) return `<!doctype html><html><body>${html}</body></html>`
  if (/<(body|frameset)\b/i.test(html)) return html
  const before = /<\/head\s*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html)
  const at = before ? before.index + before[0].length : 0
  return `${html.slice(0, at)}<body>${html.slice(at)}`
}

/** HTML: the report of a page, found by its density of text, in blocks; the text is the blocks between blank lines. */
export const readHtml = (capture: Capture, given?: string): Draft & { readonly place?: string } => {
  const { html, encoding } = decodeHtml(capture)
  const { document } = parseHTML(withBody(html))
  const metadata = readMetadata(document as DomDocument)
  const head = headOf(document as DomDocument, given ?? metadata.title)
  const found = new Readability<DomElement>(document as DomDocument as Page, {
    serializer: (e) => e as unknown as DomElement,
    charThreshold: 250,
    keepClasses: true,
  }).parse()
  const root = found?.content
  const title = given ?? metadata.title ?? found?.title ?? undefined
  const own = root ? blocksOf(root) : []
  const classed = classifyHtml(own, title)
  // The extraction drops the head that stands above the text; it is part of the report.
  const missing = head !== undefined && !classed.some((c) => c.kind === 'headline')
  const blocks = missing ? [{ text: head }, ...own] : own
  const classes: Class[] = missing
    ? [{ kind: 'headline', why: 'the heading of the page' }, ...classed]
    : classed
  let text = ''
  const ranges: Range[] = []
  for (const block of blocks) {
    if (text) text += '\n\n'
    ranges.push({ start: text.length, end: text.length + block.text.length })
    text += block.text
  }
  const whole: Part[] = ranges.map((r, i) => ({ ...r, ...classes[i]! }))
  const { parts, place } = cutEnds(text, whole)
  if (!parts.some((p) => p.kind === 'body'))
    throw new DocumentError(
      'no-article',
      capture.input,
      'holds no article: its text is menus and labels alone',
    )
  const byline = (metadata.byline ?? found?.byline ?? undefined)?.replace(/^by\s+/i, '')
  const publisher = metadata.publisher ?? found?.siteName ?? undefined
  return {
    text,
    parts,
    map: mapToBytes(text, parts, html, encoding),
    ...(place ? { place } : {}),
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    dates: metadata.dates,
  }
}

/** The dateline at the head of the first paragraph and the sign-off at the end of the last are parts of their own. */
const cutEnds = (text: string, parts: readonly Part[]): { parts: Part[]; place?: string } => {
  const first = parts.findIndex((p) => p.kind === 'body' && p.end - p.start > 60)
  const last = parts.findLastIndex((p) => p.kind === 'body')
  let place: string | undefined
  const out = parts.flatMap((part, i) => {
    if (i !== first && i !== last) return [part]
    const carved = carve(text, part, undefined, false)
    if (i === first) place = carved.place
    const rest = carved.rest ? [{ ...part, ...carved.rest }] : []
    return [...carved.parts, ...rest].sort((a, b) => a.start - b.start)
  })
  return { parts: out, ...(place ? { place } : {}) }
}

/** The first heading of the first rank that says what the title says, in whole or in part. */
const headOf = (document: DomDocument, title: string | undefined): string | undefined => {
  const wanted = lettersOf(title ?? '')
  for (const heading of document.querySelectorAll('h1')) {
    const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim()
    const letters = lettersOf(text)
    if (letters.length >= 8 && (!wanted || wanted.includes(letters) || letters.includes(wanted))) return text
  }
  return undefined
}

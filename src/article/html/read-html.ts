import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Capture, DocumentError } from '../../base/index.ts'
import type { Draft, Part, Range } from '../draft.ts'
import { blocksOf } from './blocks.ts'
import { classifyHtml } from './classify-html.ts'
import { decodeHtml } from './decode.ts'
import { readMetadata } from './metadata.ts'

/** HTML: the report of a page, found by its density of text, in blocks; the text is the blocks between blank lines. */
export const readHtml = (capture: Capture, given?: string): Draft => {
  const { html } = decodeHtml(capture)
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  const metadata = readMetadata(document as unknown as Document)
  const found = new Readability<Element>(document as unknown as Document, { serializer: (e) => e as Element, charThreshold: 250 }).parse()
  const root = found?.content
  const blocks = root ? blocksOf(root) : []
  const title = given ?? metadata.title ?? found?.title ?? undefined
  const classes = classifyHtml(blocks, title)
  let text = ''
  const ranges: Range[] = []
  for (const block of blocks) {
    if (text) text += '\n\n'
    ranges.push({ start: text.length, end: text.length + block.text.length })
    text += block.text
  }
  const parts: Part[] = ranges.map((r, i) => ({ ...r, ...classes[i]! }))
  if (!parts.some((p) => p.kind === 'body'))
    throw new DocumentError('no-article', capture.input, 'holds no article: its text is menus and labels alone')
  const byline = metadata.byline ?? found?.byline ?? undefined
  const publisher = metadata.publisher ?? found?.siteName ?? undefined
  return {
    text,
    parts,
    map: [],
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    dates: metadata.dates,
  }
}

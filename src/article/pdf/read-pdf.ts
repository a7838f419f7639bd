import { type Capture, DocumentError } from '../../base/index.ts'
import type { Draft, Part, Range } from '../draft.ts'
import { classify } from '../text/classify.ts'
import { joinLines } from './join.ts'
import { extractPages } from './pages.ts'

/** PDF: the text of its pages, with lines joined to paragraphs; what pages repeat at their edges is boilerplate. */
export const readPdf = async (capture: Capture): Promise<Draft> => {
  const { pages, title, created } = await extractPages(capture)
  const paragraphs = joinLines(pages)
  if (!paragraphs.length)
    throw new DocumentError(
      'no-article',
      capture.input,
      'has no text in its pages (scanned pictures are not read)',
    )
  let text = ''
  const ranges: Range[] = []
  for (const { words } of paragraphs) {
    if (text) text += '\n\n'
    ranges.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  const classes = classify(
    paragraphs.map(({ words, repeated }) => ({
      text: words,
      ...(repeated ? { known: { kind: 'boilerplate' as const, why: 'repeated at the edge of pages' } } : {}),
    })),
  )
  const parts: Part[] = ranges.map((r, i) => ({ ...r, ...classes[i]! }))
  return {
    text,
    parts,
    map: [],
    ...(title ? { title } : {}),
    dates: created ? [{ value: created, from: 'the PDF’s creation date' }] : [],
  }
}

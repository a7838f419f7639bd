import { type Span, span } from './span.ts'

/** A sentence whose parts were marked as `[name words]`: the plain text, and where each mark stands in it. */
export interface Marked {
  readonly text: string
  readonly marks: readonly (Span & { readonly name: string })[]
}

/**
 * Reads marks of the form `[agent Six officers] [trigger defected]`. Marks do not nest. Throws a SyntaxError for a mark
 * that is not closed or holds no words.
 */
export const readMarked = (marked: string): Marked => {
  const marks: (Span & { name: string })[] = []
  let text = ''
  let from = 0
  for (const m of marked.matchAll(/\[([a-z]+) ([^\]]+)\]/g)) {
    text += marked.slice(from, m.index)
    const start = [...text].length
    text += m[2]
    marks.push({ name: m[1]!, ...span(start, [...text].length) })
    from = m.index + m[0].length
  }
  text += marked.slice(from)
  if (/[[\]]/.test(text)) throw new SyntaxError(`a mark is not closed or holds no words: ${marked}`)
  return { text, marks }
}

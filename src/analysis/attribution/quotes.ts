import type { Article, Quoted, Span } from '../../base/index.ts'

const OPEN = new Set(['“', '«', '„'])
const CLOSE = new Set(['”', '»'])
const MARKS = /[“«„”»`'"\n]/g

/**
 * The runs of text between quotation marks, marks left out, in code points. Straight marks take turns inside a block;
 * a mark that is never closed runs to the end of its paragraph, as newspapers print a quotation of several paragraphs.
 */
export const quotations = (article: Article): readonly Span[] => {
  let found = known.get(article)
  if (!found) {
    found = findQuotations(article)
    known.set(article, found)
  }
  return found
}

/** Every claim of a report asks for the same ones. */
const known = new WeakMap<Article, readonly Span[]>()

const findQuotations = (article: Article): Span[] => {
  const found: Span[] = []
  for (const block of article.blocks) {
    const text = article.text.slice(block)
    const from = article.text.unitAt(block.start)
    let open = -1
    const close = (end: number): void => {
      if (open >= 0 && end > open) found.push(article.text.spanOfUnits(from + open, from + end))
      open = -1
    }
    for (const { 0: c, index: i } of text.matchAll(MARKS)) {
      const twoTicks = (c === '`' || c === "'") && text[i + 1] === c
      if (OPEN.has(c) || (c === '`' && twoTicks)) {
        close(i)
        open = i + (twoTicks ? 2 : 1)
      } else if (CLOSE.has(c)) close(i)
      else if (c === "'" && twoTicks) {
        // Two straight ticks take turns as straight marks do; the third of three is the end of a quotation within.
        if (open >= 0) {
          if (i > open) close(i)
        } else if (text[i - 1] !== "'") open = i + 2
      } else if (c === '"') {
        if (open >= 0) close(i)
        else open = i + 1
      } else if (c === '\n' && /^\s*\n/.test(text.slice(i + 1, i + 4))) close(i)
    }
    close(text.length)
  }
  return found
}

/** How much of a content stands in quotation marks; `quotes` as quotations gives them. */
export const quotedness = (content: readonly Span[], quotes: readonly Span[]): Quoted => {
  const total = content.reduce((n, c) => n + c.end - c.start, 0)
  const inside = content.reduce(
    (n, c) =>
      n + quotes.reduce((m, q) => m + Math.max(0, Math.min(c.end, q.end) - Math.max(c.start, q.start)), 0),
    0,
  )
  if (!inside) return 'indirect'
  return inside >= total * 0.9 - 3 ? 'direct' : 'mixed'
}

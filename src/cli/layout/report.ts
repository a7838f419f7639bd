import type { Article, Claim } from '../../base/index.ts'
import { claimLines } from './claim.ts'
import { publishedInWords } from './dates.ts'
import { numberingOf } from './numbering.ts'
import type { Palette } from './palette.ts'
import { printable } from './printable.ts'
import { wrap } from './wrap.ts'

/** A report and its claims, laid out in `width` columns. Ends with an empty line. */
export const reportText = (
  article: Article,
  claims: readonly Claim[],
  width: number,
  paint: Palette,
): string => {
  const numbers = numberingOf(claims)
  const lines = [...headLines(article, claims.length, width, paint), '']
  for (const claim of claims) lines.push(...claimLines(claim, numbers, width, paint), '')
  return `${lines.join('\n')}\n`
}

const headLines = (article: Article, count: number, width: number, paint: Palette): string[] => {
  const named = article.title ?? headline(article)
  const title = printable(named ?? article.input)
  const facts = [
    article.publisher && printable(article.publisher),
    article.published ? publishedInWords(article.published) : 'date unknown',
    named === undefined ? undefined : printable(article.input),
    count === 0 ? 'no claims found' : `${count} ${count === 1 ? 'claim' : 'claims'}`,
  ].filter((f) => f !== undefined && f !== '')
  return [
    ...wrap(title, width).map(paint.title),
    ...wrap(facts.join(' · '), width).map(paint.faint),
    paint.faint('─'.repeat(width)),
  ]
}

const headline = ({ blocks, text }: Article): string | undefined => {
  const block = blocks.find((b) => b.kind === 'headline')
  return block && text.slice(block)
}

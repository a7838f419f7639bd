import { type Class, captionOf, classOfWords, highlights, pictures } from '../text/classify.ts'
import { HIGHLIGHTS_LABEL } from '../text/furniture.ts'
import { type Shape, shapeOf } from '../text/shape.ts'
import type { HtmlBlock } from './blocks.ts'
import { classOfHints } from './hints.ts'

type Classes = (Class | undefined)[]

/** Classes the blocks of a page by their markup, their words, their links and their neighbours. */
export const classifyHtml = (blocks: readonly HtmlBlock[], title?: string): Class[] => {
  const shapes = blocks.map((b) => shapeOf(b.text))
  const hints = hintsOf(blocks)
  const out: Classes = blocks.map(
    (b, i) =>
      ofMarkup(b, shapes[i]!, hints[i], title) ?? (isCell(b) ? undefined : classOfWords(b.text, shapes[i]!)),
  )
  blocks.forEach((b, i) => {
    if (HIGHLIGHTS_LABEL.test(b.text)) out[i] = { kind: 'boilerplate', why: 'the label of a highlights box' }
  })
  pictures(blocks, shapes, out)
  highlights(blocks, shapes, out)
  linkLists(blocks, shapes, out)
  before(blocks, shapes, out)
  after(blocks, shapes, out)
  return out.map((c, i) => c ?? rest(blocks[i]!))
}

const rest = ({ tag, within }: HtmlBlock): Class =>
  within.includes('blockquote')
    ? { kind: 'quote', why: 'stands in a blockquote' }
    : /^h[2-6]$/.test(tag)
      ? { kind: 'body', why: 'a subheading of the report' }
      : { kind: 'body', why: 'a paragraph of the report' }

/** What class names say, but for names that stand around a good part of the page: those are not about the block. */
const hintsOf = (blocks: readonly HtmlBlock[]): (Class | undefined)[] => {
  const hints = blocks.map((b) => classOfHints(b.near))
  const size = (of: readonly HtmlBlock[]) => of.reduce((sum, b) => sum + b.text.length, 0)
  const whole = size(blocks)
  return hints.map((h) => (h && size(blocks.filter((_, i) => hints[i] === h)) < whole * 0.3 ? h : undefined))
}

const isCell = (b: HtmlBlock): boolean => b.tag === 'td' || b.tag === 'th'

/** Letters and digits alone, for comparing titles. */
export const lettersOf = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const ofMarkup = (b: HtmlBlock, shape: Shape, hinted: Class | undefined, title = ''): Class | undefined => {
  if (b.within.some((t) => t === 'figcaption' || t === 'figure'))
    return captionOf(b.text, shape, 'stands in a figure')
  const letters = lettersOf(b.text)
  if (letters.length > 8 && lettersOf(title).startsWith(letters) && !/[.]$/.test(b.text))
    return { kind: 'headline', why: 'the title of the page' }
  if (b.tag === 'h1') return { kind: 'headline', why: 'a heading of the first rank' }
  if (b.within.includes('aside')) return { kind: 'boilerplate', why: 'stands in an aside' }
  if (b.within.includes('footer')) return { kind: 'boilerplate', why: 'stands in a footer' }
  if (!hinted) return undefined
  if (hinted.kind === 'caption') return captionOf(b.text, shape, hinted.why)
  // Names of classes are only as good as who gave them: a long paragraph of its own words stays.
  return shape.words.length > 40 && shape.closed && b.links < 0.3 ? undefined : hinted
}

/** Blocks that are links to other stories. A linked sentence among paragraphs is left to the report. */
const linkLists = (blocks: readonly HtmlBlock[], shapes: readonly Shape[], out: Classes): void => {
  blocks.forEach((b, i) => {
    if (out[i] || b.links < 0.75 || (shapes[i]!.closed && shapes[i]!.words.length > 6 && b.links < 0.95))
      return
    const next = blocks[i + 1]
    if (
      isCell(b) ||
      (/^h[2-6]$/.test(b.tag) && !shapes[i]!.tells && next && next.links < 0.5 && next.tag === 'p')
    )
      return
    out[i] =
      shapes[i]!.words.length >= 4
        ? { kind: 'related-headline', why: 'a link and nothing else' }
        : { kind: 'boilerplate', why: 'a short link' }
  })
}

const isParagraph = (b: HtmlBlock, s: Shape): boolean =>
  (s.closed && s.words.length >= 10) || s.words.length >= 25 || (b.text.length >= 120 && s.words.length < 6)

/** Short lines above the first paragraph: standfirst, byline, place. */
const before = (blocks: readonly HtmlBlock[], shapes: readonly Shape[], out: Classes): void => {
  const first = blocks.findIndex((b, i) => !out[i] && isParagraph(b, shapes[i]!))
  for (let i = 0; i < first; i++) {
    const { closed, tells, words } = shapes[i]!
    if (out[i] || (/^h[2-6]$/.test(blocks[i]!.tag) && i === first - 1 && words.length < 5)) continue
    if ((closed && words.length >= 3) || /:$/.test(blocks[i]!.text) || isCell(blocks[i]!)) continue
    out[i] =
      tells && words.length >= 5
        ? { kind: 'headline', why: 'a standfirst: above the first paragraph, without a full stop' }
        : { kind: 'credit-line', why: 'a short line above the first paragraph' }
  }
}

const TAIL =
  /^\W*(?:about the authors?|about us|comments?|leave a (?:comment|reply)|(?:\d+ )?(?:comments|replies)|more from|share (?:this|on)|related|tags|written by|author|citation|you might|you may|also (?:read|on)|further reading|see also|recommended|popular|most (?:read|popular)|subscribe|sign up)\b.{0,60}$/i

/** A label near the end opens what follows the report: who wrote it, other stories, comments. */
const after = (blocks: readonly HtmlBlock[], shapes: readonly Shape[], out: Classes): void => {
  const opens = blocks.findIndex((b, i) => {
    if (i < blocks.length * 0.5 || shapes[i]!.words.length > 8 || shapes[i]!.closed) return false
    const rest = blocks
      .slice(i + 1)
      .filter((_, k) => !out[i + 1 + k] && isParagraph(blocks[i + 1 + k]!, shapes[i + 1 + k]!))
    return (TAIL.test(b.text) || /list of other stories/.test(out[i]?.why ?? '')) && rest.length <= 2
  })
  if (opens >= 0)
    for (let i = opens; i < blocks.length; i++)
      out[i] ??= { kind: 'boilerplate', why: 'follows a label that ends the report' }
  for (let i = blocks.length - 1; i > 0; i--) {
    const { closed, words } = shapes[i]!
    if (out[i]) continue
    if (
      closed ||
      words.length > 12 ||
      blocks[i]!.tag === 'li' ||
      blocks[i]!.tag === 'td' ||
      /:$/.test(blocks[i]!.text)
    )
      break
    if (words.length > 5 && !/^h\d$/.test(blocks[i]!.tag)) break
    out[i] = { kind: 'boilerplate', why: 'a short line after the last paragraph' }
  }
}

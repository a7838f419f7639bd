import type { BlockKind } from '../../base/index.ts'
import { FURNITURE, HIGHLIGHTS_LABEL } from './furniture.ts'
import { type Shape, shapeOf } from './shape.ts'
import { AGENCIES } from './words.ts'

/** A line to be classed. */
export interface Line {
  readonly text: string
  /** What is known of it beforehand; such lines only stand as neighbours. */
  readonly known?: { readonly kind: BlockKind; readonly why: string }
  /** A paragraph that goes before it began with a dateline that was cut from it. */
  readonly afterDateline?: boolean
  /** The element of a page that holds it. */
  readonly box?: string
}

export interface Class {
  readonly kind: BlockKind
  readonly why: string
}

const CREDIT_TAIL = new RegExp(
  `^[\\s,/|(©–—:-]*(?:photo|image|picture|credit|file|via|by|and|/|,|\\(|\\)|:|\\s|${AGENCIES})+[)\\s.]*$`,
  'i',
)
const PICTURE_CREDIT = new RegExp(
  `[.\\s](?:\\(|/|photo(?:graph)?:\\s*|image:\\s*|picture:\\s*|credit:\\s*|©\\s*)(?:[^()]{0,40}\\b)?(?:${AGENCIES})\\b[^()]{0,30}\\)?\\.?$`,
)

/** Classes the lines of a report by their words, their shape and their neighbours. */
export const classify = (lines: readonly Line[]): Class[] => {
  const shapes = lines.map((l) => shapeOf(l.text))
  const out: (Class | undefined)[] = lines.map((l, i) => l.known ?? classOfWords(l.text, shapes[i]!))
  pictures(lines, shapes, out)
  highlights(lines, shapes, out)
  sentences(lines, shapes, out)
  heads(lines, shapes, out)
  return out.map((c) => c ?? { kind: 'boilerplate', why: 'fits nothing else' })
}

export const classOfWords = (text: string, shape: Shape): Class | undefined => {
  const found = FURNITURE.find((f) => shape.words.length <= f.words && f.match.test(text))
  if (found) return { kind: found.kind, why: found.why }
  return shape.buttons ? { kind: 'boilerplate', why: 'a row of buttons' } : undefined
}

/** A caption that tells something, else a picture's label or credit. */
export const captionOf = (text: string, shape: Shape, why: string): Class =>
  shape.tells && shape.words.length >= 5 && classOfWords(text, shape)?.kind !== 'credit-line'
    ? { kind: 'caption', why }
    : { kind: 'credit-line', why: `${why}, and tells no happening` }

/** Captions: a line said again with a credit at its end, the title of a video, a sentence with a picture's credit. */
export const pictures = (
  lines: readonly Line[],
  shapes: readonly Shape[],
  out: (Class | undefined)[],
): void => {
  lines.forEach(({ text }, i) => {
    const next = lines[i + 1]?.text
    if (out[i] || next === undefined) return
    if (next.startsWith(text) && next !== text && CREDIT_TAIL.test(next.slice(text.length))) {
      const caption: Class = shapes[i]!.tells
        ? { kind: 'caption', why: 'the next line says it again with a credit' }
        : {
            kind: 'credit-line',
            why: 'a picture’s label that tells no happening; the next line adds its credit',
          }
      out[i] = caption
      out[i + 1] = { kind: 'credit-line', why: 'a picture’s label with its credit' }
    } else if (!shapes[i]!.closed && /running time/.test(out[i + 1]?.why ?? ''))
      out[i] = { kind: 'related-headline', why: 'the title of a video: its running time follows' }
  })
  const last = lines.findLastIndex((_, i) => !out[i])
  lines.forEach(({ text }, i) => {
    if (out[i] || i === last || shapes[i]!.words.length > 60 || !PICTURE_CREDIT.test(text)) return
    out[i] = shapes[i]!.tells
      ? { kind: 'caption', why: 'ends with a picture’s credit' }
      : { kind: 'credit-line', why: 'a picture’s label that tells no happening' }
  })
}

export const highlights = (
  lines: readonly Line[],
  shapes: readonly Shape[],
  out: (Class | undefined)[],
): void => {
  const labels = lines.flatMap(({ text }, i) => (HIGHLIGHTS_LABEL.test(text) ? [i] : []))
  for (const label of labels) {
    const bulleted = shapes[label + 1]?.bullet ?? false
    for (let i = label + 1, n = 0; i < lines.length && n < 10 && !out[i]; i++, n++) {
      const { words, closed, bullet } = shapes[i]!
      if (lines[i]!.box !== lines[label + 1]!.box) break
      if (
        bulleted
          ? !bullet
          : lines[i]!.afterDateline ||
            words.length > 45 ||
            (closed && (words.length > 30 || n > 6 || !closesLike(shapes, label + 1, i)))
      )
        break
      out[i] = { kind: 'highlight', why: 'stands in a highlights box' }
    }
  }
  const body = shapes.findIndex((s, i) => !out[i] && !s.bullet && s.closed && s.words.length >= 12)
  for (let i = 0; i < body; i++)
    if (
      !out[i] &&
      shapes[i]!.bullet &&
      !/^\d/.test(lines[i]!.text) &&
      shapes[i]!.words.length <= 45 &&
      (shapes[i + 1]?.bullet || shapes[i - 1]?.bullet)
    )
      out[i] = { kind: 'highlight', why: 'a list before the first paragraph' }
}

/** The first line of a box says whether its lines end with a full stop; one that differs stands outside. */
const closesLike = (shapes: readonly Shape[], first: number, i: number): boolean =>
  shapes[i]!.closed === shapes[first]!.closed

const sentences = (lines: readonly Line[], shapes: readonly Shape[], out: (Class | undefined)[]): void => {
  lines.forEach(({ text, afterDateline }, i) => {
    if (out[i]) return
    const { words, closed, openQuote, bullet, tells, titled } = shapes[i]!
    if (afterDateline && words.length >= 5) out[i] = { kind: 'body', why: 'follows the dateline' }
    else if (closed && words.length >= 4) out[i] = { kind: 'body', why: 'ends as a sentence does' }
    else if (words.length >= 25 || (words.length >= 16 && tells && !titled))
      out[i] = { kind: 'body', why: 'a long paragraph' }
    else if (openQuote || (/^["“]/.test(text) && /["”]\s*$/.test(text)))
      out[i] = {
        kind: openQuote ? 'body' : 'quote',
        why: openQuote ? 'a quotation that goes on' : 'a quotation alone',
      }
    else if (/:$/.test(text) && (words.length >= 4 || (i > 0 && out[i - 1]?.kind === 'body')))
      out[i] = { kind: 'body', why: 'introduces what follows' }
    else if (bullet && words.length >= 4) out[i] = { kind: 'body', why: 'an item of a list in the report' }
    else if (
      closed &&
      /[a-z]/.test(text[0] ?? '') === false &&
      words.length >= 2 &&
      i > 0 &&
      out[i - 1]?.kind === 'body'
    )
      out[i] = { kind: 'body', why: 'a short sentence among paragraphs' }
  })
}

/** Short lines without a full stop: what they are depends on where they stand. */
const heads = (lines: readonly Line[], shapes: readonly Shape[], out: (Class | undefined)[]): void => {
  const isBody = (c: Class | undefined) => c?.kind === 'body' || c?.kind === 'quote'
  const first = out.findIndex(isBody)
  const last = out.findLastIndex(isBody)
  const isDate = (i: number) => out[i]?.why === 'a date line'
  const open = (i: number) => i < lines.length && !out[i]
  let headed = out.some((c) => c?.kind === 'headline')
  lines.forEach((_, i) => {
    if (out[i]) return
    const { words, tells, titled } = shapes[i]!
    if (first < 0 || i < first) {
      const masthead =
        titled &&
        !tells &&
        words.length <= 5 &&
        !headed &&
        (isDate(i + 1) || (i === 0 && open(i + 1) && !shapes[i + 1]!.titled))
      if (masthead && lines.slice(i + 1).some((_, k) => open(i + 1 + k)))
        out[i] = { kind: 'credit-line', why: 'the outlet’s name above the head' }
      else if (words.length <= 2 && i > 0 && !tells) out[i] = { kind: 'boilerplate', why: 'a label' }
      else {
        out[i] = {
          kind: 'headline',
          why: headed
            ? 'stands under the head, before the text'
            : 'stands above the text, without a full stop',
        }
        headed = true
      }
    } else if (i < last)
      out[i] =
        words.length >= 4
          ? { kind: 'related-headline', why: 'a head between paragraphs: another story’s' }
          : { kind: 'boilerplate', why: 'a label between paragraphs' }
    else if (words.length >= 4 && tells)
      out[i] = { kind: 'related-headline', why: 'a head after the last paragraph' }
    else
      out[i] =
        titled && words.length <= 6
          ? { kind: 'credit-line', why: 'names after the last paragraph' }
          : { kind: 'boilerplate', why: 'stands after the last paragraph' }
  })
}

import type { FoundClaim, FoundDocument, Snippet } from '../../../store/index.ts'
import { daysInWords } from '../dates.ts'
import { heading } from '../desk/page.ts'
import { statusInWords } from '../desk/status.ts'
import type { Palette } from '../palette.ts'
import { printable } from '../printable.ts'
import { plural } from '../summary.ts'
import { wrap } from '../wrap.ts'

export interface FoundPage {
  readonly words: string
  readonly claims: readonly FoundClaim[]
  readonly documents: readonly FoundDocument[]
  /** Names of the documents of the claims, by their numbers. */
  readonly inputs: ReadonlyMap<number, string>
}

const INDENT = '  '

/** What was found: claims, then documents, each with the words around what was looked for. */
export const searchText = (page: FoundPage, width: number, paint: Palette): string => {
  const { claims, documents, inputs, words } = page
  if (!claims.length && !documents.length)
    return `${wrap(`Nothing holds ${printable(words)}.`, width).join('\n')}\n`
  const parts = [
    ...(claims.length ? [heading(`Claims (the best ${claims.length})`, { width, paint })] : []),
    ...claims.map((c) => claimFound(c, inputs.get(c.document) ?? c.claim.input, width, paint)),
    ...(documents.length ? [heading(`Documents (the best ${documents.length})`, { width, paint })] : []),
    ...documents.map((d) => documentFound(d, width, paint)),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

const claimFound = (
  { claim, status, snippet }: FoundClaim,
  input: string,
  width: number,
  paint: Palette,
): string[] => [
  ...wrap(snippetInWords(snippet, paint), width),
  ...wrap(
    [
      paint.type(claim.type),
      ...(claim.time ? [daysInWords(claim.time)] : []),
      ...(status ? [statusInWords(status, paint)] : []),
      printable(input),
      paint.faint(claim.id),
    ].join(' · '),
    width,
    INDENT,
  ),
]

const documentFound = ({ document, snippet }: FoundDocument, width: number, paint: Palette): string[] => [
  ...wrap(paint.title(printable(document.title ?? document.input)), width),
  ...wrap(`… ${snippetInWords(snippet, paint)} …`, width, INDENT),
  ...wrap(
    [
      ...(document.publisher ? [printable(document.publisher)] : []),
      ...(document.published
        ? [
            daysInWords({
              edtf: document.published.start,
              start: document.published.start,
              end: document.published.end,
            }),
          ]
        : []),
      plural(document.claims, 'claim'),
      printable(document.input),
      paint.faint(document.id.slice(0, SHORT_ID)),
    ].join(' · '),
    width,
    INDENT,
  ),
]

/** `sha256:` and eight digits: enough to ask for the document. */
const SHORT_ID = 15

/** The words, with those that were looked for set apart. */
const snippetInWords = ({ start, text, found }: Snippet, paint: Palette): string => {
  const signs = [...text]
  let at = 0
  let words = ''
  for (const span of found) {
    words += safe(signs.slice(at, span.start - start).join(''))
    words += marked(signs.slice(span.start - start, span.end - start).join(''), paint)
    at = span.end - start
  }
  return spaced(words + safe(signs.slice(at).join('')))
}

/** Each word by itself, so that a line can be broken between two. */
const marked = (words: string, paint: Palette): string =>
  words
    .split(/\s+/)
    .map((w) => paint.mark(printable(w)))
    .join(' ')

const safe = (text: string): string => text.replace(/\S+/g, printable)

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

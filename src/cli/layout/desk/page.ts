import type { Claim } from '../../../base/index.ts'
import { daysInWords } from '../dates.ts'
import type { Palette } from '../palette.ts'
import { quoted } from '../printable.ts'
import { columnsOf, cut, wrap } from '../wrap.ts'
import type { Catalogue } from './catalogue.ts'

/** What every part of a page needs: where to look things up, and how to lay them out. */
export interface Page {
  readonly catalogue: Catalogue
  readonly width: number
  readonly paint: Palette
}

/** Columns before everything that belongs to a numbered record. */
export const INDENT = '      '
const LABEL = 10

/** A label and its words; the lines after the first stand below the words. */
export const field = (label: string, text: string, { width, paint }: Page): string[] => {
  const first = INDENT + paint.label(label.padEnd(LABEL))
  return wrap(text, width, first, ' '.repeat(columnsOf(first)))
}

/** Lines that belong to a field, `deep` columns further in. */
export const below = (text: string, { width }: Page, mark = ''): string[] => {
  const indent = INDENT + ' '.repeat(LABEL)
  return wrap(text, width, indent + mark, indent + ' '.repeat(columnsOf(mark)))
}

/** A heading with a rule under it. */
export const heading = (title: string, { width, paint }: Omit<Page, 'catalogue'>): string[] => [
  ...wrap(title, width).map(paint.title),
  paint.faint('─'.repeat(width)),
]

export const exactOf = (claim: Claim): string => claim.target.selector[1].exact

/** The words of a claim and the document they stand in: `“At least 80 people were killed”, report.txt`. */
export const cited = (claimId: string, { catalogue }: Page): string => {
  const found = catalogue.claim(claimId)
  return found ? `${quoted(exactOf(found.claim))}, ${catalogue.input(found.claim.document)}` : claimId
}

/** Columns of words that stand in full elsewhere on the page. */
const SHORT = 40

/** The same, of words that the reader has seen. */
export const citedShortly = (claimId: string, { catalogue }: Page): string => {
  const found = catalogue.claim(claimId)
  return found
    ? `${quoted(cut(exactOf(found.claim), SHORT))}, ${catalogue.input(found.claim.document)}`
    : claimId
}

/** An ISO day in words; where there is none, that it is unknown. */
export const dayInWords = (iso: string | undefined): string =>
  iso ? daysInWords({ edtf: iso, start: iso, end: iso }) : 'day unknown'

/** `a, b, c and 4 more`. */
export const few = (words: readonly string[], most: number, between = ', '): string =>
  words.length > most + 1
    ? `${words.slice(0, most).join(between)} and ${words.length - most} more`
    : words.join(between)

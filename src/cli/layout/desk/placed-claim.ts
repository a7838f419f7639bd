import { claimLines } from '../claim.ts'
import { publishedInWords } from '../dates.ts'
import type { Numbering } from '../numbering.ts'
import { printable } from '../printable.ts'
import { wrap } from '../wrap.ts'
import type { Placed } from './catalogue.ts'
import type { Page } from './page.ts'

/** Where the words of a claim stand, as `muster read` prints it. */
const CLAIM_INDENT = '     '

/** A claim as `muster read` prints it, with its report, its id and its rule. */
export const placedLines = ({ claim, report }: Placed, numbers: Numbering, page: Page): string[] => {
  const day = report.published ? `, ${publishedInWords(report.published)}` : ''
  const outlet = report.publisher ? ` of ${printable(report.publisher)}` : ''
  return [
    ...claimLines(claim, numbers, page.width, page.paint),
    ...[
      `in ${printable(report.input)}${outlet}${day}`,
      `claim ${claim.id}, by rule ${claim.found_by}`,
    ].flatMap((w) => wrap(w, page.width, CLAIM_INDENT).map(page.paint.faint)),
  ]
}

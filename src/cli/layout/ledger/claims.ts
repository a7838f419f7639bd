import type { Report } from '../../../base/index.ts'
import type { HeldClaim, HeldDocument } from '../../../store/index.ts'
import { claimLines } from '../claim.ts'
import { publishedInWords } from '../dates.ts'
import { statusInWords } from '../desk/status.ts'
import { numberingOf } from '../numbering.ts'
import type { Palette } from '../palette.ts'
import { printable } from '../printable.ts'
import { plural } from '../summary.ts'
import { wrap } from '../wrap.ts'

/** Some claims of one document. */
export interface ClaimsPage {
  readonly about: HeldDocument
  readonly report: Report
  readonly held: readonly HeldClaim[]
}

/** Where the words of a claim stand, as `muster read` prints it. */
const INDENT = '     '

/** Claims of one document as `muster read` prints them, each with its standing in the ledger. Ends with an empty line. */
export const claimsText = ({ about, report, held }: ClaimsPage, width: number, paint: Palette): string => {
  const numbers = numberingOf(report.claims)
  const lines = [...documentHead({ about, report, held }, width, paint), '']
  for (const one of held)
    lines.push(
      ...claimLines(one.claim, numbers, width, paint),
      ...wrap(standing(one, paint), width, INDENT, `${INDENT}  `),
      '',
    )
  return `${lines.join('\n')}\n`
}

const documentHead = ({ about, report, held }: ClaimsPage, width: number, paint: Palette): string[] => {
  const title = printable(report.title ?? headline(report) ?? about.input)
  const all = report.claims.length
  const facts = [
    about.publisher && printable(about.publisher),
    report.published ? publishedInWords(report.published) : 'date unknown',
    printable(about.input),
    held.length === all ? plural(all, 'claim') : `${held.length} of ${plural(all, 'claim')}`,
  ].filter(Boolean)
  return [
    ...wrap(title, width).map(paint.title),
    ...wrap(facts.join(' · '), width).map(paint.faint),
    paint.faint('─'.repeat(width)),
  ]
}

const headline = ({ passages }: Report): string | undefined =>
  passages.find((p) => p.block === 'headline')?.text

const standing = ({ claim, status, event, review }: HeldClaim, paint: Palette): string =>
  [
    ...(status ? [statusInWords(status, paint)] : []),
    ...(review ? [review === 'rejected' ? paint.dispute(review) : paint.mark(review)] : []),
    paint.faint(claim.id),
    ...(event ? [paint.faint(event)] : []),
  ].join(' · ')

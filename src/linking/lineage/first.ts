import type { Report } from '../../base/index.ts'
import { agencyName } from './agencies.ts'
import { creditsOf } from './credits.ts'
import { nameOf } from './report-name.ts'
import { foldedWords, storyOf } from './words.ts'

/** Which of some reports the others draw on, and why it rather than each of the others. */
export interface First {
  readonly document: string
  readonly why: readonly string[]
}

/** What speaks for a report being the first, strongest sign first; the lower value is the earlier. */
interface Sign {
  readonly value: number | string
  readonly words: string
}

/**
 * The report that the others draw on. Signs, each asked only where those before it say nothing: it is the agency's own
 * text, which others credit; it was published on an earlier day; it credits an agency with the whole, and so is nearest
 * to the agency's text; it carries no correction; it is the fullest, since outlets cut more than they add. The
 * document's name decides what is left, so that the answer never depends on the order of the reports.
 */
export const firstOf = (reports: readonly Report[]): First => {
  const credited = new Set(reports.flatMap((r) => creditsOf(r).map((c) => key(c.name))))
  const all = reports.map((report) => ({ report, signs: signsOf(report, credited) }))
  const [first, ...others] = all.sort((a, b) => compare(a.signs, b.signs))
  if (!first) throw new RangeError('the first of no reports')
  const why = others.map((other) => {
    const k = first.signs.findIndex((s, i) => s.value !== other.signs[i]!.value)
    return `${nameOf(first.report)} before ${nameOf(other.report)}: ${first.signs[k]!.words}; ${other.signs[k]!.words}`
  })
  return { document: first.report.document, why: why.sort() }
}

const compare = (a: readonly Sign[], b: readonly Sign[]): number => {
  for (const [k, { value }] of a.entries()) {
    const other = b[k]!.value
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}

const signsOf = (report: Report, credited: ReadonlySet<string>): Sign[] => {
  const { published, publisher, document } = report
  const length = storyOf(report).reduce((n, s) => n + s.words.length, 0)
  const correction = report.passages.find((p) => p.block === 'correction-notice')
  const credits = creditsOf(report)
  const whole = credits.find((c) => c.extent === 'whole')
  const isAgency = publisher ? credited.has(key(agencyName(publisher))) : whole !== undefined
  const credit = whole ?? credits[0]
  const creditWords = credit ? `it credits ${credit.name}, “${credit.text}”` : 'it credits nobody'
  return [
    isAgency
      ? {
          value: 0,
          words: whole
            ? `it is ${whole.name}’s own text, “${whole.text}”`
            : `${publisher} is the agency that is credited`,
        }
      : { value: 1, words: creditWords },
    published
      ? { value: published.start, words: `published ${published.edtf}` }
      : { value: '9999', words: 'no date of publication' },
    { value: whole ? 0 : 1, words: creditWords },
    correction
      ? { value: 1, words: `with a correction, “${correction.text.slice(0, 60)}”` }
      : { value: 0, words: 'without a correction' },
    { value: -length, words: `${length} words` },
    { value: document, words: `${document.slice(0, 15)}, by name only` },
  ]
}

const key = (name: string): string => foldedWords(name).join(' ')

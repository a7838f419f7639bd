import { type Claim, type Passage, type Report, remember } from '../../base/index.ts'
import { type Days, daysOf } from './days.ts'
import { type Family, familyOf } from './families.ts'
import { type Site, sitesOf } from './sites.ts'

/** What of a claim tells whether it is of the same happening as another. */
export interface Facet {
  readonly claim: Claim
  readonly start: number
  readonly end: number
  /** Index of its passage in the report, and the passage. */
  readonly at: number
  readonly passage: Passage
  readonly family: Family
  readonly days?: Days
  readonly sites: readonly Site[]
  /** Head words of who did it, and to whom, folded. */
  readonly agents: readonly string[]
  readonly patients: readonly string[]
  readonly summary: boolean
}

const DULL = new Set(
  `the a an of in on at and or by to from for his her its their our my this that these those who which one two three some
  several many more at least other others another people person man men woman women`.split(/\s+/),
)

const content = remember((text): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 1 && !DULL.has(w)),
)

/** The claims of a report with what they can be compared by, in the order of its text. */
export const facetsOf = (report: Report): Facet[] => {
  const passageAt = (point: number): number => {
    let low = 0
    let high = report.passages.length - 1
    while (low < high) {
      const mid = (low + high + 1) >> 1
      if (report.passages[mid]!.start <= point) low = mid
      else high = mid - 1
    }
    return low
  }
  return report.claims
    .map((claim) => {
      const { start, end } = claim.target.selector[0]
      const at = passageAt(start)
      const days = daysOf(claim.time)
      const words = (role: 'agent' | 'patient'): string[] =>
        claim.participants.filter((p) => p.role === role).flatMap((p) => content(p.actor ?? p.text))
      return {
        claim,
        start,
        end,
        at,
        passage: report.passages[at]!,
        family: familyOf(claim.type),
        ...(days ? { days } : {}),
        sites: sitesOf(claim),
        agents: words('agent'),
        patients: words('patient'),
        summary: claim.block === 'headline' || claim.block === 'highlight',
      }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.claim.id < b.claim.id ? -1 : 1))
}

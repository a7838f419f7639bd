import type { Decision } from '../../../base/index.ts'
import type { StoredDecision } from '../../../store/index.ts'
import { dayInWords, type Page } from '../desk/page.ts'
import { bullets, part } from '../desk/parts.ts'
import { printable, quoted } from '../printable.ts'

/** What people decided, under a heading; nothing where nobody did. */
export const decisionsPart = (decisions: readonly StoredDecision[], page: Page): string[] =>
  part(
    'What people decided',
    bullets(
      decisions.map((d) => decisionInWords(d, page)),
      page,
    ),
    page,
  )

/** `reject “12 died”, by ana, Sun 22 March 2026: the photo is older (decision:…)`. */
const decisionInWords = ({ decision, undoneBy, orphaned }: StoredDecision, { paint }: Page): string =>
  [
    `${paint.mark(decision.act)} ${aboutInWords(decision)}`.trim(),
    `, by ${printable(decision.by)}, ${dayInWords(decision.at.slice(0, 10))}: ${printable(decision.why)} (${decision.id})`,
    ...(undoneBy ? [`; undone by ${undoneBy}`] : []),
    ...(orphaned ? [`; ${paint.dispute(`cannot be carried out: ${printable(orphaned)}`)}`] : []),
  ].join('')

const aboutInWords = (decision: Decision): string => {
  if (decision.act === 'edit')
    return `${Object.keys(decision.change).join(', ')} of ${quoted(decision.claim.exact)}`
  if ('claim' in decision) return quoted(decision.claim.exact)
  if ('claims' in decision) return decision.claims.map((c) => quoted(c.exact)).join(' and ')
  if ('parties' in decision) return decision.parties.map((p) => quoted(p.name)).join(' and ')
  return decision.act === 'grade' ? `${printable(decision.source)}: ${decision.reliability}` : ''
}

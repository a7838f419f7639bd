import type { Article, Claim, ClaimEdit, Report } from '../../base/index.ts'
import { type PackedReading, packReport } from '../../reading/index.ts'
import type { Review, StoredDecision, StoredReport } from '../../store/index.ts'
import { findClaim } from './anchor.ts'
import type { Decisions } from './decisions.ts'
import { edited } from './edit.ts'

/** A reading as it is after the decisions about its claims. */
export interface Decided {
  readonly reading: PackedReading
  readonly reviews: readonly (readonly [string, Review])[]
}

/** Carries out the decisions about the claims of a document that was read. It is packed again only where it changes. */
export const decisionsFor = ({ about }: Pick<Decisions, 'about'>, reading: PackedReading): Decided => {
  const decided = about.get(reading.document)
  if (!decided) return { reading, reviews: [] }
  const { report, reviews } = reviewed(reading.report, () => reading.article, decided)
  if (report === reading.report) return { reading, reviews }
  const { document, article, articleBody, alone } = reading
  return {
    reading: {
      document,
      article,
      articleBody,
      report,
      reportBody: packReport(report),
      // of the report as it was read
      ...(alone ? { alone } : {}),
    },
    reviews,
  }
}

/** A report after what persons decided of its claims, and what they decided. Of two about one claim the later one counts. */
export const reviewed = (
  report: Report,
  article: () => Article,
  decisions: readonly StoredDecision[],
): { readonly report: StoredReport; readonly reviews: Decided['reviews'] } => {
  const reviews = new Map<string, Review>()
  const changes = new Map<string, ClaimEdit>()
  const parted = new Map<string, readonly [string, string]>()
  for (const { decision } of decisions) {
    if ('claim' in decision) {
      const at = findClaim(decision.claim, report.claims)
      if ('lost' in at) continue
      const { id } = at.found
      if (decision.act === 'edit') changes.set(id, { ...changes.get(id), ...decision.change })
      // to accept a claim is to accept it as it stands, with what was changed of it
      reviews.set(id, reviewBy(decision.act, changes.has(id)))
    } else if ('claims' in decision) {
      const pair = decision.claims.flatMap((anchor) => {
        if (anchor.document !== report.document) return []
        const at = findClaim(anchor, report.claims)
        return 'found' in at ? [at.found.id] : []
      })
      if (pair.length < 2) continue
      const [a, b] = pair.sort() as [string, string]
      if (decision.act === 'split') parted.set(`${a} ${b}`, [a, b])
      else parted.delete(`${a} ${b}`)
    }
  }
  const before: Claim[] = []
  const claims = report.claims.map((claim) => {
    const change = changes.get(claim.id)
    if (!change) return claim
    before.push(claim)
    return edited(claim, change, article())
  })
  const rejected = [...reviews].filter(([, review]) => review === 'rejected').map(([id]) => id)
  if (!before.length && !rejected.length && !parted.size) return { report, reviews: [...reviews] }
  return {
    report: {
      ...report,
      claims,
      ...(rejected.length ? { rejected: rejected.sort() } : {}),
      ...(parted.size ? { parted: [...parted.keys()].sort().map((k) => parted.get(k)!) } : {}),
      ...(before.length ? { before } : {}),
    },
    reviews: [...reviews],
  }
}

const reviewBy = (act: 'accept' | 'reject' | 'edit', changed: boolean): Review =>
  act === 'reject' ? 'rejected' : act === 'edit' || changed ? 'edited' : 'accepted'

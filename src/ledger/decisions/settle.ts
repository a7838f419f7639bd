import type { Report } from '../../base/index.ts'
import { type LocalActor, namesInDocument } from '../../linking/index.ts'
import {
  type Access,
  asRead,
  noteFound,
  reportsOf,
  type StoredDecision,
  type StoredReport,
  standingOfDocuments,
} from '../../store/index.ts'
import { type Found, findClaim, findParty } from './anchor.ts'
import { documentsOf } from './decisions.ts'

/** What is known of a document: its report, or why there is none; neither where it is still to be read. */
type Known = { readonly report: Report } | { readonly lost: string } | undefined

/** Finds the words of decisions in what was read of their documents, and notes which are orphaned, and why. */
export const settle = async (at: Access, decisions: readonly StoredDecision[]): Promise<void> => {
  const documents = [...new Set(decisions.flatMap((d) => documentsOf(d.decision)))]
  if (!documents.length) return
  const known = await knownOf(at, documents)
  const parties = new Map<string, readonly LocalActor[]>()
  const partiesOf = (report: Report): readonly LocalActor[] => {
    const held = parties.get(report.document) ?? namesInDocument(report)
    parties.set(report.document, held)
    return held
  }
  const inReport = (document: string, find: (report: Report) => Found<string>): Found<string> | undefined => {
    const there = known.get(document)
    if (!there || 'lost' in there) return there
    return find(there.report)
  }
  const findings = decisions.map(({ seq, decision }) => {
    const all: (Found<string> | undefined)[] =
      'claim' in decision || 'claims' in decision
        ? ('claim' in decision ? [decision.claim] : decision.claims).map((anchor) =>
            inReport(anchor.document, (report) =>
              mapped(findClaim(anchor, report.claims), (c) => c.id, `“${short(anchor.exact)}”`),
            ),
          )
        : 'parties' in decision
          ? decision.parties.map((anchor) =>
              inReport(anchor.document, (report) =>
                mapped(findParty(anchor, partiesOf(report)), (p) => p.key),
              ),
            )
          : []
    const lost = all.flatMap((f) => (f && 'lost' in f ? [f.lost] : []))
    const found = all.flatMap((f) => (f && 'found' in f ? [f.found] : []))
    return {
      seq,
      ...(found.length && found.length === all.length ? { found } : {}),
      ...(lost.length ? { orphaned: [...new Set(lost)].join('; ') } : {}),
    }
  })
  await noteFound(at, findings)
}

const mapped = <T>(found: Found<T>, id: (of: T) => string, what?: string): Found<string> => {
  if ('found' in found) return { found: id(found.found) }
  return what ? { lost: `${what}: ${found.lost}` } : found
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words)

const knownOf = async (at: Access, documents: readonly string[]): Promise<Map<string, Known>> => {
  const standing = await standingOfDocuments(at, documents)
  const reports = await reportsOf(
    at,
    [...standing.values()].filter((d) => d.status === 'read').map((d) => d.seq),
  )
  const byDocument = new Map(reports.map((r) => [r.document, asRead(r as StoredReport)]))
  return new Map(
    documents.map((document): [string, Known] => {
      const status = standing.get(document)?.status
      const report = byDocument.get(document)
      if (report) return [document, { report }]
      if (status === 'captured') return [document, undefined]
      const why = status === 'failed' ? 'cannot be read any more' : 'is not held'
      return [document, { lost: `the document ${document} ${why}` }]
    }),
  )
}

import {
  contains,
  type Lineage,
  type Report,
  type SourceKind,
  type SourceLink,
  type Span,
} from '../../base/index.ts'
import { agenciesIn } from './agencies.ts'
import { creditsOf } from './credits.ts'
import { lineageId } from './lineage-id.ts'
import { nameOf } from './report-name.ts'
import { foldedWords } from './words.ts'

/** That a report names an agency or another outlet as the one it has something from. */
export interface Citation {
  readonly document: string
  /** The source's name, one for all forms of a known agency: "AFP", "Anadolu". */
  readonly source: string
  /** Where it is first named; absent for a byline. */
  readonly at?: Span
  readonly why: string
}

/** Kinds of source that have reports of their own. */
const REPORTING: ReadonlySet<SourceKind> = new Set(['wire', 'outlet', 'state-media'])

/** The agencies and outlets that a report has something from, by its credits or by what it attributes, each once. */
export const citationsOf = (report: Report): Citation[] => {
  const credited = creditsOf(report).map(
    ({ name, text, at }): Citation => ({
      document: report.document,
      source: name,
      ...(at ? { at } : {}),
      why: `${nameOf(report)} credits ${name}: “${text}”`,
    }),
  )
  const links = report.claims
    .flatMap((c) => c.attribution)
    .filter((l) => REPORTING.has(l.kind))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const told = links.flatMap((l): Citation[] => {
    const source = outletOf(l, report)
    if (!source) return []
    const { start, end, text } = l
    return [
      {
        document: report.document,
        source,
        at: { start, end },
        why: `${nameOf(report)} cites ${source}: “${text}”`,
      },
    ]
  })
  return onceEach([...credited, ...told], foldedWords(report.publisher ?? '').join(' '))
}

/** The name of the outlet that a link of a chain names; none for "state television" and the like. */
const outletOf = (link: SourceLink, report: Report): string | undefined => {
  const agency = agenciesIn(link.text)[0] ?? agenciesIn(link.actor ?? '')[0]
  if (agency) return agency.name
  return report.names
    .find((n) => n.type === 'organization' && contains(link, n))
    ?.text.replace(/^(?:the|The) /, '')
}

const onceEach = (citations: readonly Citation[], publisher: string): Citation[] => {
  const seen = new Set([publisher])
  return citations.filter(({ source }) => {
    const key = foldedWords(source).join(' ')
    const fresh = !seen.has(key)
    seen.add(key)
    return fresh
  })
}

/** Names of a source that are one have one key. */
export const sourceKey = (source: string): string => foldedWords(source).join(' ')

/** One record for each source: all documents that name it. Whatever the order of the citations. */
export const citingOf = (citations: readonly Citation[]): Lineage[] => {
  const bySource = new Map<string, Citation[]>()
  for (const c of citations) {
    const key = sourceKey(c.source)
    const known = bySource.get(key)
    if (known) known.push(c)
    else bySource.set(key, [c])
  }
  return [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, all]) => {
      const sorted = [...all].sort((a, b) => (a.document < b.document ? -1 : 1))
      return {
        kind: 'lineage',
        id: lineageId('cites', key),
        documents: [...new Set(sorted.map((c) => c.document))],
        relation: 'cites',
        from: sorted.map((c) => c.source).sort()[0]!,
        evidence: [],
        added: [],
        why: sorted.map((c) => c.why),
      }
    })
}

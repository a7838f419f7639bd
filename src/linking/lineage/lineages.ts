import type { Lineage, Report } from '../../base/index.ts'
import { firstOf } from './first.ts'
import type { Kinship } from './kinship.ts'
import { lineageId } from './lineage-id.ts'

/**
 * The lineages among some reports: those that kinships join, each with the report that the others draw on. `kinships`
 * are all that hold among the reports; the order of both does not matter.
 */
export const lineagesOf = (reports: readonly Report[], kinships: readonly Kinship[]): Lineage[] => {
  const of = new Map(reports.map((r) => [r.document, r]))
  const known = kinships
    .filter((k) => k.documents.every((d) => of.has(d)))
    .sort((a, b) => (a.documents.join() < b.documents.join() ? -1 : 1))
  return familiesOf(known)
    .map(({ documents, kinships }) =>
      lineageOf(
        documents.map((d) => of.get(d)!),
        kinships,
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

interface Family {
  readonly documents: readonly string[]
  readonly kinships: readonly Kinship[]
}

/** The documents that kinships join, directly or through others, in order, and the kinships that do so. */
const familiesOf = (kinships: readonly Kinship[]): Family[] => {
  const joined = new Map<string, Set<string>>()
  for (const { documents } of kinships) {
    const all = new Set(documents.flatMap((d) => [...(joined.get(d) ?? [d])]))
    for (const d of all) joined.set(d, all)
  }
  const within = new Map<Set<string>, Kinship[]>()
  for (const kinship of kinships) {
    const family = joined.get(kinship.documents[0])!
    const known = within.get(family)
    if (known) known.push(kinship)
    else within.set(family, [kinship])
  }
  return [...within].map(([documents, kinships]) => ({ documents: [...documents].sort(), kinships }))
}

const lineageOf = (reports: readonly Report[], kinships: readonly Kinship[]): Lineage => {
  const from = firstOf(reports)
  const documents = reports.map((r) => r.document)
  const direct = documents.filter((d) => d !== from.document).map((d) => closest(d, from.document, kinships))
  const drawn = [...new Set(direct)]
  return {
    kind: 'lineage',
    id: lineageId('text', from.document),
    documents,
    relation: drawn.every((k) => k.relation === 'copy') ? 'copy' : 'partial-copy',
    from: from.document,
    evidence: drawn.flatMap((k) => k.passages),
    added: documents
      .filter((d) => d !== from.document)
      .flatMap((document, n) =>
        direct[n]!.own[sideOf(document, direct[n]!)].map((span) => ({ document, ...span })),
      ),
    why: [...from.why, ...drawn.map((k) => `${k.relation}: ${k.why[0]}; ${k.why[1]}`)],
  }
}

/** The kinship by which a document draws on the first: with it, or else with the document it shares most words with. */
const closest = (document: string, first: string, kinships: readonly Kinship[]): Kinship => {
  const own = kinships.filter((k) => k.documents.includes(document))
  const withFirst = own.find((k) => k.documents.includes(first))
  const share = (k: Kinship) => k.shares[sideOf(document, k)]
  return withFirst ?? [...own].sort((a, b) => share(b) - share(a))[0]!
}

const sideOf = (document: string, { documents }: Kinship): 0 | 1 => (documents[0] === document ? 0 : 1)

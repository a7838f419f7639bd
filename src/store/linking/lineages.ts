import type { Lineage, Report } from '../../base/index.ts'
import { type Citation, citingOf, type Kinship, lineagesOf, sourceKey } from '../../linking/index.ts'
import { type Access, among } from '../database.ts'
import { kinshipsOf } from './kinships.ts'
import { Shelf } from './shelf.ts'

/**
 * The lineages that some documents belong to: who has whose text, and who draws on whom. An agency is drawn on by half a
 * ledger: with `citing: 'these'` only those of the given documents that do are told.
 */
export const lineagesIn = async (
  at: Access,
  documents: readonly string[],
  { citing: whose = 'all' }: { readonly citing?: 'all' | 'these' } = {},
): Promise<Lineage[]> => {
  const family = new Set(documents)
  const kinships = new Map<string, Kinship>()
  for (let frontier = [...family]; frontier.length; ) {
    const rows = await kinshipsOf(at, frontier)
    frontier = []
    for (const { body } of rows) {
      const kinship = JSON.parse(body) as Kinship
      kinships.set(kinship.documents.join(), kinship)
      for (const d of kinship.documents)
        if (!family.has(d)) {
          family.add(d)
          frontier.push(d)
        }
    }
  }
  const joined = new Set([...kinships.values()].flatMap((k) => k.documents))
  const shelf = new Shelf()
  await shelf.fetch(at, joined)
  const reports = [...joined].map((d): Report => shelf.get(d)!.report)
  const citing = whose === 'all' ? await allCiting(at, documents) : await citations(at, documents)
  return [...lineagesOf(reports, [...kinships.values()]), ...citingOf(citing)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
}

/** Whom some documents cite. */
const citations = async ({ db, dialect }: Access, documents: readonly string[]): Promise<Citation[]> => {
  const rows = await db
    .selectFrom('citation')
    .innerJoin('document', 'document.seq', 'citation.document')
    .select('citation.body')
    .where('document.id', 'in', among(dialect, documents))
    .orderBy('document.id')
    .execute()
  return rows.map((c) => JSON.parse(c.body) as Citation)
}

/** The same, and all others that cite one of them. */
const allCiting = async (at: Access, documents: readonly string[]): Promise<Citation[]> => {
  const { db, dialect } = at
  const sources = new Set((await citations(at, documents)).map((c) => sourceKey(c.source)))
  if (!sources.size) return []
  const rows = await db
    .selectFrom('citation')
    .innerJoin('document', 'document.seq', 'citation.document')
    .select('citation.body')
    .where('citation.source_key', 'in', among(dialect, [...sources]))
    .orderBy('document.id')
    .execute()
  return rows.map((c) => JSON.parse(c.body) as Citation)
}

import type { Lineage, Report } from '../../base/index.ts'
import { type Citation, citingOf, type Kinship, lineagesOf } from '../../linking/index.ts'
import { type Access, among } from '../database.ts'
import { Shelf } from './shelf.ts'

/** The lineages that some documents belong to: who has whose text, and who draws on whom. */
export const lineagesIn = async (at: Access, documents: readonly string[]): Promise<Lineage[]> => {
  const { db, dialect } = at
  const family = new Set(documents)
  const kinships = new Map<string, Kinship>()
  for (let frontier = [...family]; frontier.length; ) {
    const rows = await db
      .selectFrom('kinship')
      .innerJoin('document', 'document.seq', 'kinship.a')
      .select('kinship.body')
      .where('document.id', 'in', among(dialect, frontier))
      .execute()
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
  const sources = await db
    .selectFrom('citation')
    .innerJoin('document', 'document.seq', 'citation.document')
    .select('citation.source_key')
    .distinct()
    .where('document.id', 'in', among(dialect, documents))
    .execute()
  const citing = sources.length
    ? await db
        .selectFrom('citation')
        .innerJoin('document', 'document.seq', 'citation.document')
        .select('citation.body')
        .where(
          'citation.source_key',
          'in',
          among(
            dialect,
            sources.map((s) => s.source_key),
          ),
        )
        .orderBy('document.id')
        .execute()
    : []
  return [
    ...lineagesOf(reports, [...kinships.values()]),
    ...citingOf(citing.map((c) => JSON.parse(c.body) as Citation)),
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
}

import { sql } from 'kysely'
import {
  type Citation,
  citationsOf,
  type Kinship,
  kinshipOf,
  MOST_HOLDERS,
  sourceKey,
} from '../../linking/index.ts'
import { type Access, among, putRows } from '../database.ts'
import { sourcesOfDocuments } from '../tallies/index.ts'
import type { Held } from './held.ts'
import type { Shelf } from './shelf.ts'

/** The reports of a store that carry each other's text, and whom they cite. */
export class StoredKinships {
  private readonly shelf: Shelf

  constructor(shelf: Shelf) {
    this.shelf = shelf
  }

  /** Compares a report with those that share words with it. Gives the documents whose kinships are not as before. */
  async add(at: Access, held: Held): Promise<ReadonlySet<string>> {
    await this.cite(at, citationsOf(held.asRead))
    const changed = new Set<string>()
    const met = await this.meet(at, held, changed)
    const others = await this.shelf.reports(at, met)
    const rows: (readonly [number, number, string])[] = []
    for (const document of met) {
      const other = others.get(document)!
      const kinship = kinshipOf(held.asRead, other.asRead)
      if (!kinship) continue
      const [first, later] = held.seq < other.seq ? [held.seq, other.seq] : [other.seq, held.seq]
      rows.push([first, later, JSON.stringify(kinship)])
      changed.add(document).add(held.report.document)
    }
    await putRows(at, 'kinship', { a: 'bigint', b: 'bigint', body: 'text' }, rows)
    return changed
  }

  /** The kinships of some documents, by document. */
  async of(at: Access, documents: Iterable<string>): Promise<Map<string, Kinship[]>> {
    const wanted = [...new Set(documents)]
    const found = new Map<string, Kinship[]>(wanted.map((d) => [d, []]))
    for (const { document, body } of await kinshipsOf(at, wanted))
      found.get(document)!.push(JSON.parse(body) as Kinship)
    return found
  }

  private async cite(at: Access, citations: readonly Citation[]): Promise<void> {
    const documents = new Set(citations.map((c) => c.document))
    const seqs = new Map([...documents].map((d) => [d, this.shelf.get(d)!.seq]))
    await putRows(
      at,
      'citation',
      { source_key: 'text', document: 'bigint', source: 'text', body: 'text' },
      citations.map((c) => [sourceKey(c.source), seqs.get(c.document)!, c.source, JSON.stringify(c)]),
      'keep',
    )
    await sourcesOfDocuments(at, [...seqs.values()])
  }

  /** Puts the report's runs of words beside those of the others, and says who has one of them too. */
  private async meet(at: Access, held: Held, changed: Set<string>): Promise<string[]> {
    const { db, dialect } = at
    const { keys } = held.sketch
    const worn = await db
      .selectFrom('worn_run')
      .select('key')
      .where('key', 'in', among(dialect, keys))
      .execute()
    const dead = new Set(worn.map((w) => w.key))
    const live = keys.filter((k) => !dead.has(k))
    const holders = await db
      .selectFrom('run')
      .innerJoin('document', 'document.seq', 'run.document')
      .select(['run.key', 'document.id'])
      .where('run.key', 'in', among(dialect, live))
      .execute()
    const byKey = new Map<string, string[]>()
    for (const { key, id } of holders) byKey.set(key, [...(byKey.get(key) ?? []), id])
    const met = new Set<string>()
    const kept: (readonly [string, number])[] = []
    for (const key of live) {
      const others = byKey.get(key) ?? []
      if (others.length >= MOST_HOLDERS) {
        await this.giveUp(at, key, others, changed)
        continue
      }
      for (const other of others) met.add(other)
      kept.push([key, held.seq])
    }
    await putRows(at, 'run', { key: 'text', document: 'bigint' }, kept, 'keep')
    return [...met].sort()
  }

  /** A run that too many have tells nothing: those who were joined by it alone are no kin any more. */
  private async giveUp(
    at: Access,
    key: string,
    holders: readonly string[],
    changed: Set<string>,
  ): Promise<void> {
    const { db, dialect } = at
    await db.insertInto('worn_run').values({ key }).execute()
    await db.deleteFrom('run').where('key', '=', key).execute()
    const { rows } = await sql<{ a: number; b: number; x: string; y: string }>`
      select kinship.a, kinship.b, x.id as x, y.id as y from kinship
      join document x on x.seq = kinship.a join document y on y.seq = kinship.b
      where x.id in ${among(dialect, holders)} and y.id in ${among(dialect, holders)}
      and not exists (select 1 from run r join run s on s.key = r.key
        where r.document = kinship.a and s.document = kinship.b)`.execute(db)
    for (const { a, b, x, y } of rows) {
      await db.deleteFrom('kinship').where('a', '=', a).where('b', '=', b).execute()
      changed.add(x).add(y)
    }
  }
}

/** The kinships of some documents with others, in the order of the others' ids. One between two of them is told of each. */
export const kinshipsOf = async (
  { db, dialect }: Access,
  documents: readonly string[],
): Promise<readonly { readonly document: string; readonly body: string }[]> => {
  if (!documents.length) return []
  const wanted = among(dialect, documents)
  const { rows } = await sql<{ document: string; body: string }>`
    select own.id as document, other.id as other, kinship.body from document own
      join kinship on kinship.a = own.seq join document other on other.seq = kinship.b where own.id in ${wanted}
    union all select own.id, other.id, kinship.body from document own
      join kinship on kinship.b = own.seq join document other on other.seq = kinship.a where own.id in ${wanted}
    order by 2`.execute(db)
  return rows
}

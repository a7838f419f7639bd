import { inflateRawSync } from 'node:zlib'
import type { EventRecord } from '../../base/index.ts'
import { isTold, type MadeEvent } from '../../linker/index.ts'
import type { Node } from '../../linking/index.ts'
import { type Access, among, bytesOf } from '../database.ts'
import type { StoredReport } from '../stored-report.ts'
import { Surroundings } from './circle.ts'
import { StoredKinships } from './kinships.ts'
import { madeIn } from './made-in.ts'
import { Held, Shelf } from './shelf.ts'

/** What if a claim were rejected, or events taken for one? */
export type WhatIf =
  | { readonly without: string; readonly event: string }
  | { readonly together: readonly [string, string] }

/** Records of events as they are, and as they would be. */
export interface WouldBe {
  readonly before: readonly MadeEvent[]
  readonly after: readonly MadeEvent[]
}

/**
 * What a decision would make of the events it is about, with nothing written: made anew by what makes their records. Whether
 * other reports would then be grouped otherwise is left aside, and so is what hangs on other events: parts across events and
 * series. Undefined where there is no such event.
 */
export const wouldBe = async (at: Access, asked: WhatIf): Promise<WouldBe | undefined> => {
  const events = await recordsOf(at, 'without' in asked ? [asked.event] : asked.together)
  if (!events) return undefined
  const groups = events.map((e) => new Set(e.claims))
  const documents = [...new Set(events.flatMap((e) => e.documents))]
  const shelf = new Shelf()
  await shelf.fetch(at, documents)
  const before = await made(at, shelf, documents, groups)
  if ('together' in asked)
    return { before, after: await made(at, shelf, documents, [new Set(groups.flatMap((g) => [...g]))]) }
  const document = documents.find((d) => shelf.get(d)?.report.claims.some((c) => c.id === asked.without))
  if (document === undefined) return { before, after: before }
  shelf.put(await heldWithout(at, document, asked.without))
  return { before, after: await made(at, shelf, documents, groups) }
}

const recordsOf = async (
  { db, dialect }: Access,
  ids: readonly string[],
): Promise<EventRecord[] | undefined> => {
  const rows = await db
    .selectFrom('event')
    .select(['id', 'body'])
    .where('id', 'in', among(dialect, ids))
    .execute()
  const records = new Map(rows.map((r) => [r.id, JSON.parse(r.body) as EventRecord]))
  return ids.every((id) => records.has(id)) ? ids.map((id) => records.get(id)!) : undefined
}

/** A report as linking would see it, were one of its claims rejected. */
const heldWithout = async ({ db }: Access, document: string, claim: string): Promise<Held> => {
  const { seq, report } = await db
    .selectFrom('document')
    .innerJoin('body', 'body.document', 'document.seq')
    .select(['document.seq', 'body.report'])
    .where('document.id', '=', document)
    .executeTakeFirstOrThrow()
  const json = inflateRawSync(bytesOf(report)).toString('utf8')
  const stored = JSON.parse(json) as StoredReport
  return new Held(seq, { ...stored, rejected: [...(stored.rejected ?? []), claim] }, json.length)
}

/** The events that the episodes with some claims come to. */
const made = async (
  at: Access,
  shelf: Shelf,
  documents: readonly string[],
  groups: readonly ReadonlySet<string>[],
): Promise<MadeEvent[]> => {
  const circle = new Surroundings(at, shelf, new StoredKinships(shelf))
  await circle.fetch(documents)
  const all = documents.flatMap((d) => [...(circle.get(d)?.nodes.values() ?? [])])
  const told = groups
    .map((claims): Node[] => all.filter((n) => n.episode.claims.some((c) => claims.has(c.id))))
    .filter((nodes) => nodes.length && isTold(nodes))
  return madeIn(circle, told)
}

import type { EventRecord } from '../../base/index.ts'
import { isTold, type MadeEvent, toldApart } from '../../linker/index.ts'
import type { Node } from '../../linking/index.ts'
import { type Access, among } from '../database.ts'
import { unpacked } from '../documents/index.ts'
import type { StoredReport } from '../stored-report.ts'
import { Surroundings } from './circle.ts'
import { groupedApart } from './grouped-apart.ts'
import { Held } from './held.ts'
import { StoredKinships } from './kinships.ts'
import { madeIn } from './made-in.ts'
import { Shelf } from './shelf.ts'

/** What if a claim were rejected, events taken for one, or two claims of an event for two happenings? */
export type WhatIf =
  | { readonly apart: readonly [string, string]; readonly event: string }
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
  const events = await recordsOf(at, 'together' in asked ? asked.together : [asked.event])
  if (!events) return undefined
  const groups = events.map((e) => new Set(e.claims))
  const documents = [...new Set(events.flatMap((e) => e.documents))]
  const shelf = new Shelf()
  await shelf.fetch(at, documents)
  const before = await made(at, shelf, documents, groups)
  if ('together' in asked)
    return { before, after: await made(at, shelf, documents, [new Set(groups.flatMap((g) => [...g]))]) }
  const documentOf = (claim: string): string | undefined =>
    documents.find((d) => shelf.get(d)?.report.claims.some((c) => c.id === claim))
  if ('apart' in asked)
    return { before, after: await apart(at, shelf, documents, groups[0]!, asked.apart, documentOf) }
  const document = documentOf(asked.without)
  if (document === undefined) return { before, after: before }
  shelf.put(await heldWith(at, document, (r) => ({ rejected: [...(r.rejected ?? []), asked.without] })))
  return { before, after: await made(at, shelf, documents, groups) }
}

/** The events that one would come to, were two of its claims of two happenings. */
const apart = async (
  at: Access,
  shelf: Shelf,
  documents: readonly string[],
  group: ReadonlySet<string>,
  claims: readonly [string, string],
  documentOf: (claim: string) => string | undefined,
): Promise<MadeEvent[]> => {
  const nodes = (): Node[] =>
    documents.flatMap((d) => [...(shelf.get(d)?.nodes.values() ?? [])].filter((n) => isOf(n, group)))
  const was = nodes()
  const [one, other] = claims.map(documentOf)
  if (one !== undefined && one === other)
    shelf.put(await heldWith(at, one, (r) => ({ parted: [...(r.parted ?? []), claims] })))
  const groups = await groupedApart(at, {
    was,
    now: nodes(),
    claims,
    toldApart: (a, b) => toldApart(shelf.get(a.episode.document)!.apart)(a, b),
  })
  return made(
    at,
    shelf,
    documents,
    groups.map((g) => new Set(g.flatMap((n) => n.episode.claims.map((c) => c.id)))),
  )
}

const isOf = ({ episode }: Node, claims: ReadonlySet<string>): boolean =>
  episode.claims.some((c) => claims.has(c.id))

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

/** A report as linking would see it, were something else decided of its claims. */
const heldWith = async (
  { db }: Access,
  document: string,
  decided: (report: StoredReport) => Partial<StoredReport>,
): Promise<Held> => {
  const { seq, report } = await db
    .selectFrom('document')
    .innerJoin('body', 'body.document', 'document.seq')
    .select(['document.seq', 'body.report'])
    .where('document.id', '=', document)
    .executeTakeFirstOrThrow()
  const stored = unpacked(report) as StoredReport
  return new Held(seq, { ...stored, ...decided(stored) }, report.byteLength)
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
    .map((claims): Node[] => all.filter((n) => isOf(n, claims)))
    .filter((nodes) => nodes.length && isTold(nodes))
  return madeIn(circle, told)
}

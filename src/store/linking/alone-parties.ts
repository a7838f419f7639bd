import type { Portrait } from '../../linking/index.ts'
import { type Access, among } from '../database.ts'
import { updateRows } from '../update-rows.ts'
import { AtHand } from './at-hand.ts'

/** So many parties are at hand. */
const ROOM = 20_000

/** The single parties of a group that stand alone, in the order of their keys. */
export type Bearers = readonly Portrait[]

/** Finds the portraits of parties in the reports of some numbers, by the parties' keys. */
type InReports = (seqs: readonly number[]) => Promise<ReadonlyMap<string, Portrait>>

/**
 * Who bears a name that many bear, each by himself. They are kept in the store with their portraits, so that their reports
 * need not be fetched, and those asked for lately are at hand: a name like this comes again with every few reports.
 */
export class AloneParties {
  private readonly held: AtHand<Bearers>

  constructor(room = ROOM) {
    this.held = new AtHand(room, (bearers) => bearers.length)
  }

  clear(): void {
    this.held.clear()
  }

  /** Notes some more parties of a group: their rows are in the store, their portraits are not. */
  async add({ db, dialect }: Access, group: string, portraits: Bearers): Promise<void> {
    await updateRows(db, dialect, 'party', { key: 'text', body: 'text' }, bodiesOf(portraits))
    const before = this.held.get(group)
    if (before) this.held.put(group, [...before, ...portraits].sort(byKey))
  }

  /** The parties of some groups. */
  async of(at: Access, groups: readonly string[], inReports: InReports): Promise<Map<string, Bearers>> {
    const found = new Map<string, Bearers>()
    for (const group of groups) {
      const held = this.held.get(group)
      if (held) found.set(group, held)
    }
    const lacking = groups.filter((g) => !found.has(g))
    for (const [group, bearers] of await this.fetched(at, lacking, inReports)) {
      found.set(group, bearers)
      this.held.put(group, bearers)
    }
    this.held.trim()
    return found
  }

  private async fetched(
    { db, dialect }: Access,
    groups: readonly string[],
    inReports: InReports,
  ): Promise<Map<string, Portrait[]>> {
    if (!groups.length) return new Map()
    const parties = await db
      .selectFrom('party')
      .select(['key', 'portrait', 'document', 'body'])
      .where('portrait', 'in', among(dialect, groups))
      .orderBy('key')
      .execute()
    const found = new Map<string, Portrait[]>(groups.map((g) => [g, []]))
    const fresh = await inReports([...new Set(parties.filter((p) => p.body === null).map((p) => p.document))])
    const unkept: Portrait[] = []
    for (const { key, portrait: group, body } of parties) {
      const portrait = body === null ? fresh.get(key) : (JSON.parse(body) as Portrait)
      if (!portrait) continue
      found.get(group)!.push(portrait)
      if (body === null) unkept.push(portrait)
    }
    await updateRows(db, dialect, 'party', { key: 'text', body: 'text' }, bodiesOf(unkept))
    return found
  }
}

const byKey = (a: Portrait, b: Portrait): number => (a.key < b.key ? -1 : 1)

const bodiesOf = (portraits: Bearers): (readonly [string, string])[] =>
  portraits.map((p) => [p.key, JSON.stringify(p)])

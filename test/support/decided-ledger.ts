import { join } from 'node:path'
import type { EventRecord } from '../../src/base/index.ts'
import { add, type Draft, decide, type Ledger, openLedger } from '../../src/ledger/index.ts'
import { root } from './run.ts'

export const SAYS = { by: 'Ola Berg', why: 'the page says otherwise' }

/** A ledger that holds the samples. */
export const sampleLedger = async (where: string): Promise<Ledger> => {
  const ledger = await openLedger(where, { write: true })
  await add(ledger, [join(root, 'samples')], { threads: 1 }, ({ issue }) => {
    if (issue) throw new Error(issue.message)
  })
  return ledger
}

/** Makes a decision and gives its id. */
export const say = async (ledger: Ledger, draft: Draft): Promise<string> => {
  const [sealed] = await decide(ledger, [draft], SAYS)
  return sealed!.fact.id
}

/** The events of a ledger, those of the most claims first. */
export const eventsOf = async ({ store }: Ledger): Promise<EventRecord[]> => {
  const rows = await store.db
    .selectFrom('event')
    .select('body')
    .orderBy('claims', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((r) => JSON.parse(r.body) as EventRecord)
}

export const claimOf = async ({ store }: Ledger, words: string) => {
  const row = await store.db
    .selectFrom('claim')
    .selectAll()
    .where('exact', 'like', `%${words}%`)
    .orderBy('seq')
    .executeTakeFirst()
  if (!row) throw new Error(`no claim has the words ${words}`)
  return row
}

/** One decision of each kind, about what a ledger of the samples holds. */
export const eachKind = async (ledger: Ledger): Promise<Draft[]> => {
  const events = await eventsOf(ledger)
  const [big, second, third] = events
  const actors = await ledger.store.db.selectFrom('actor').select('id').orderBy('id').limit(8).execute()
  const [fighter, toll] = [await claimOf(ledger, 'shot down'), await claimOf(ledger, 'At least 80')]
  return [
    { act: 'accept', claim: fighter.id },
    { act: 'reject', claim: toll.id },
    { act: 'edit', claim: toll.id, changes: { set: { low: '81', time: '2012-06-24' }, span: '80 people' } },
    { act: 'merge', these: [big!.id, second!.id] },
    { act: 'merge', these: [events.at(-1)!.id, third!.id] },
    { act: 'split', these: [big!.claims[0]!, big!.claims.at(-1)!] },
    { act: 'split', these: [big!.claims[0]!, big!.claims[1]!] },
    { act: 'merge', these: [actors[0]!.id, actors[3]!.id] },
    { act: 'split', these: [actors[5]!.id, actors[7]!.id] },
    { act: 'grade', source: 'Meridian Press', reliability: 'B' },
  ]
}

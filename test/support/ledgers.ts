import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, describe } from 'vitest'
import { bytesOf } from '../../src/store/database.ts'
import type { Database } from '../../src/store/index.ts'
import { withPostgres } from './postgres.ts'

/** Names a place for another new ledger. */
export type NewLedger = () => Promise<string>

/** The same tests for a ledger in a folder and for one in PostgreSQL. */
export const onBothLedgers = (name: string, tests: (make: NewLedger) => void): void => {
  describe(`${name}, in a folder`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-ledgers-'))
    let made = 0
    afterAll(() => rmSync(folder, { recursive: true }))
    tests(async () => join(folder, `ledger-${++made}`))
  })
  withPostgres(`${name}, in PostgreSQL`, (server) => tests(() => server().database()))
}

/** What a store holds of documents, claims and links, as text; the numbers that it gives to episodes do not count. */
export const contentOf = async ({ db }: Database): Promise<Readonly<Record<string, readonly string[]>>> => {
  const lines = (rows: readonly unknown[]): string[] => rows.map((r) => JSON.stringify(r)).sort()
  const of = async (query: ReturnType<typeof sql>): Promise<string[]> => lines((await query.execute(db)).rows)
  const bodies = await db.selectFrom('body').select(['document', 'report']).execute()
  return {
    documents: await of(
      sql`select seq, id, status, linked, rule_set, model, title, publisher, words, claims from document`,
    ),
    claims: await of(sql`select * from claim`),
    reports: lines(bodies.map((b) => [b.document, inflateRawSync(bytesOf(b.report)).toString('utf8')])),
    episodes: await of(sql`select id, document, event from episode`),
    bonds: await of(sql`select x.id as a, y.id as b, bond.score from bond
      join episode x on x.seq = bond.a join episode y on y.seq = bond.b`),
    traits: await of(
      sql`select e.id, t.era, t.key, t.first, t.last from trait t join episode e on e.seq = t.episode`,
    ),
    likenesses: await of(sql`select * from likeness`),
    kinships: await of(sql`select * from kinship`),
    citations: await of(sql`select * from citation`),
    parties: await of(sql`select * from party`),
    portraits: await of(sql`select id, alone, actor, body from portrait`),
    actors: await of(sql`select * from actor`),
    events: await of(sql`select * from event`),
    eventsBeside: await of(sql`select * from event_document`),
    figures: await of(sql`select * from figure`),
    stale: await of(sql`select * from stale`),
  }
}

import pg from 'pg'
import { expect, test } from 'vitest'
import { all, arrival, decision, documentIn, found } from '../../../test/support/archive/facts.ts'
import { numbered } from '../../../test/support/archive/numbered.ts'
import { startTaker } from '../../../test/support/archive/start-taker.ts'
import { withPostgres } from '../../../test/support/postgres.ts'
import { openPostgres } from './open.ts'

const inside = async (url: string, ...statements: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const sql of statements) await client.query(sql)
  } finally {
    await client.end()
  }
}

const as = (url: string, user: string): string => {
  const other = new URL(url)
  other.username = user
  return other.href
}

withPostgres('A ledger that many share in PostgreSQL', (server) => {
  test('has one chain, and each report once, when several processes take the same reports at once', async () => {
    const database = await server().database()
    const takers = [
      startTaker({ where: database, from: 0, count: 120, batch: 7, decide: true }),
      startTaker({ where: database, from: 40, count: 120, batch: 5 }),
      startTaker({ where: database, from: 80, count: 120, batch: 3 }),
    ]
    for (const { ended } of takers) expect(await ended).toEqual({ code: 0, err: '' })
    const archive = await openPostgres(database, { write: false })
    const inputs = (await all(archive.receipts())).map(({ fact }) => fact.input)
    expect(inputs.sort()).toEqual(Array.from({ length: 200 }, (_, i) => numbered(i).capture.input).sort())
    expect(await found(archive, await archive.heads())).toEqual([])
    await archive.close()
  })

  test('refuses to change or delete an entry by a slip of the hand', async () => {
    const database = await server().database()
    const archive = await openPostgres(database, { write: true })
    await archive.take([numbered(1)])
    await archive.decide([decision('d1')])
    for (const slip of [
      `UPDATE muster.decision SET fact = '{}'`,
      'DELETE FROM muster.receipt',
      'TRUNCATE muster.decision',
    ])
      await expect(inside(database, slip)).rejects.toThrow(/are never changed or deleted/)
    await archive.close()
  })

  test('is read by whoever may only read it, who is told so when they write', async () => {
    const database = await server().database()
    const archive = await openPostgres(database, { write: true })
    const ferry = arrival('The ferry is late.')
    await archive.take([ferry])
    await archive.close()
    const reader = `reader_${process.pid}`
    await inside(
      database,
      `CREATE ROLE ${reader} LOGIN`,
      `GRANT USAGE ON SCHEMA muster TO ${reader}`,
      `GRANT SELECT ON ALL TABLES IN SCHEMA muster TO ${reader}`,
    )
    const theirs = await openPostgres(as(database, reader), { write: true })
    expect(await theirs.bytes(documentIn(ferry))).toBeDefined()
    expect(await found(theirs)).toEqual([])
    await expect(theirs.decide([decision('d1')])).rejects.toMatchObject({
      code: 'read-only',
      message: expect.stringMatching(/permission denied for table decision: give the user/),
    })
    await theirs.close()
    await inside(database, `DROP OWNED BY ${reader}`, `DROP ROLE ${reader}`)
  })

  test('is made once, when several writers come to an empty database at once', async () => {
    const database = await server().database()
    await expect(openPostgres(database, { write: false })).rejects.toThrow(
      /there is no ledger in .*make one with/,
    )
    const archives = await Promise.all(
      Array.from({ length: 5 }, () => openPostgres(database, { write: true })),
    )
    await Promise.all(archives.map((archive, i) => archive.take([numbered(i)])))
    expect(await all(archives[0]!.receipts())).toHaveLength(5)
    await Promise.all(archives.map((archive) => archive.close()))
  })

  test('is left alone where a later Muster made it, or another than this one', async () => {
    const database = await server().database()
    await (await openPostgres(database, { write: true })).close()
    await inside(
      database,
      `INSERT INTO muster.migration (number, name, sha256) VALUES (998, '998-later.sql', 'x')`,
    )
    for (const write of [true, false])
      await expect(openPostgres(database, { write })).rejects.toThrow(
        /newer Muster \(it has 998-later\.sql\)/,
      )
    await inside(
      database,
      'DELETE FROM muster.migration WHERE number = 998',
      `UPDATE muster.migration SET sha256 = 'x' WHERE number = 1`,
    )
    await expect(openPostgres(database, { write: true })).rejects.toThrow(/has another 001-archive\.sql/)
  })

  test('is missed by name where the database is not there', async () => {
    const database = new URL(await server().database())
    database.pathname = '/no_such_ledger'
    await expect(openPostgres(database.href, { write: true })).rejects.toMatchObject({
      code: 'missing',
      message: expect.stringMatching(/"no_such_ledger" does not exist.*createdb/),
    })
  })
})

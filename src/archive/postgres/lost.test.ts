import pg from 'pg'
import { expect, test } from 'vitest'
import { all, arrival, decision, documentIn, found } from '../../../test/support/archive/facts.ts'
import { numbered } from '../../../test/support/archive/numbered.ts'
import { startTaker } from '../../../test/support/archive/start-taker.ts'
import { lossyWay } from '../../../test/support/lossy.ts'
import { withPostgres } from '../../../test/support/postgres.ts'
import { openPostgres } from './open.ts'

/** The statement as it goes over the wire, and no other that has the word in it. */
const COMMIT = 'COMMIT\0'

const ferry = arrival('The ferry to Orsa was cancelled.')

withPostgres('Where the connection to PostgreSQL is lost', (server) => {
  test('a take whose answer was lost is done once, and is new', async () => {
    const database = await server().database()
    const way = await lossyWay(database)
    const waits: unknown[] = []
    const archive = await openPostgres(way.url, { write: true, onWait: (error) => waits.push(error) })
    for (const [i, words] of ['INSERT INTO muster.receipt', COMMIT].entries()) {
      way.loseAnswerTo(words)
      const report = numbered(i)
      const [taken, twin] = await archive.take([report, report])
      expect([way.lost(), taken!.isNew, twin!.isNew, taken!.entry.seq]).toEqual([i + 1, true, false, i + 1])
    }
    way.loseAnswerTo(COMMIT)
    expect(await archive.decide([decision('d1')])).toMatchObject([{ seq: 1 }])
    way.loseAnswerTo('muster.receipt WHERE seq')
    expect(await all(archive.receipts())).toHaveLength(2)
    expect(waits).toHaveLength(4)
    expect(await found(archive, await archive.heads())).toEqual([])
    await archive.close()
    await way.close()
  })

  test('a server that does not come back is named, without the password', async () => {
    const database = await server().database()
    const way = await lossyWay(database)
    const url = new URL(way.url)
    url.password = 'a-secret-word'
    const archive = await openPostgres(url.href, { write: true, patience: 500 })
    await way.close()
    const error = await archive.take([ferry]).catch((e: unknown) => e)
    expect(error).toMatchObject({ code: 'unreachable' })
    expect((error as Error).message).toMatch(
      new RegExp(`^postgres://127\\.0\\.0\\.1:${url.port}${url.pathname} cannot be reached`),
    )
    expect((error as Error).message).not.toContain('a-secret-word')
    await archive.close()
  })

  test('what was acknowledged outlives a crash of the server, even where the database is set to acknowledge early', async ({
    skip,
  }) => {
    skip(!server().ours, 'this server is not ours to stop')
    const database = await server().database()
    const archive = await openPostgres(database, { write: true })
    const early = new pg.Client({ connectionString: database })
    await early.connect()
    await early.query(`ALTER DATABASE ${early.database} SET synchronous_commit = off`)
    await early.end()
    await archive.close()

    const again = await openPostgres(database, { write: true })
    for (let i = 0; i < 3; i++) {
      await again.take([numbered(i)])
      await server().stop('crash')
      await server().start()
      expect(await again.bytes(documentIn(numbered(i)))).toBeDefined()
      expect((await all(again.receipts())).map(({ seq }) => seq)).toEqual(
        Array.from({ length: i + 1 }, (_, n) => n + 1),
      )
    }
    await again.close()
  })

  test('a server that restarts while reports are taken loses none and doubles none', async ({ skip }) => {
    skip(!server().ours, 'this server is not ours to stop')
    const database = await server().database()
    const taker = startTaker({ where: database, from: 0, count: 300, batch: 3, decide: true })
    for (const [after, how] of [
      ['taken 0', 'fast'],
      ['taken 60', 'crash'],
      ['taken 120', 'crash'],
    ] as const) {
      await taker.hear(after)
      await server().stop(how)
      await server().start()
    }
    expect(await taker.ended).toEqual({ code: 0, err: '' })
    const archive = await openPostgres(database, { write: false })
    const inputs = (await all(archive.receipts())).map(({ fact }) => fact.input)
    expect(inputs).toEqual(Array.from({ length: 300 }, (_, i) => numbered(i).capture.input))
    expect(await all(archive.decisions())).toHaveLength(100)
    expect(await found(archive, await archive.heads())).toEqual([])
    await archive.close()
  })
})

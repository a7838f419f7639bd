import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { contentOf, factsOf, inPostgres, sortedLines } from '../support/commanded.ts'
import { asJsonLines, invented } from '../support/invented.ts'
import { muster, scratch } from '../support/run.ts'
import { addedIn, start, told } from '../support/started.ts'

/** How often the server is restarted during an add, and how often a worker is killed. */
const RESTARTS = Number(process.env.MUSTER_RESTARTS ?? 2)

const TIMEOUT = 60_000 + RESTARTS * 60_000

const { file } = scratch()
const many = invented(40)
const reports = file('reports.jsonl', asJsonLines(many))

inPostgres('a server and its workers', (newLedger, server) => {
  let undisturbed: Awaited<ReturnType<typeof contentOf>>
  const add = (ledger: string, ...more: string[]) =>
    start(['add', reports, '--ledger', ledger, '--format', 'jsonl', ...more])
  const work = (ledger: string, ...more: string[]) =>
    start(['work', '--ledger', ledger, '--format', 'jsonl', ...more])

  beforeAll(async () => {
    const ledger = await newLedger()
    expect(await add(ledger).ended).toMatchObject({ code: 0 })
    undisturbed = await contentOf(ledger)
  })

  /** All is there once, and says what it says where nothing went wrong. */
  const whole = async (ledger: string): Promise<void> => {
    const { claims, records } = await contentOf(ledger)
    expect(sortedLines(claims)).toEqual(sortedLines(undisturbed.claims))
    expect(sortedLines(records)).toEqual(sortedLines(undisturbed.records))
    const { findings, receipts } = await factsOf(ledger)
    expect(findings).toEqual([])
    expect([...receipts.values()].every((n) => n === 1)).toBe(true)
  }

  test(
    'restarted during an add: it goes on, or says why not and goes on when it is called again',
    async () => {
      for (let restart = 0; restart < RESTARTS; restart++) {
        const ledger = await newLedger()
        const run = add(ledger)
        await pause(1_000 + Math.random() * 4_000)
        await server().stop(restart % 2 ? 'fast' : 'crash')
        await server().start()
        const { code, err } = await run.ended
        expect(err).not.toMatch(/^\s+at /m)
        if (code !== 0)
          expect(err).toMatch(/^muster: postgres:.* What was acknowledged is safe: .*run this again/m)
        const again = add(ledger)
        expect(await again.ended).toMatchObject({ code: 0 })
        const states = new Map(told(again.lines).map(({ document, state }) => [document, state]))
        for (const document of addedIn(run.lines))
          expect([document, states.get(document)]).toEqual([document, 'held'])
        await whole(ledger)
      }
    },
    TIMEOUT,
  )

  test('two workers share what waits', async () => {
    const ledger = await newLedger()
    const later = add(ledger, '--later')
    expect(await later.ended).toMatchObject({ code: 0 })
    expect(new Set(told(later.lines).map(({ state }) => state))).toEqual(new Set(['waiting']))
    const workers = [work(ledger, '--once'), work(ledger, '--once')]
    for (const { ended } of workers) expect(await ended).toMatchObject({ code: 0 })
    expect(workers.flatMap(({ lines }) => addedIn(lines)).sort()).toHaveLength(many.length)
    await whole(ledger)
  })

  test(
    'the batch of a worker that is killed is read by another',
    async () => {
      for (let kill = 0; kill < RESTARTS; kill++) {
        const ledger = await newLedger()
        expect(await add(ledger, '--later').ended).toMatchObject({ code: 0 })
        const killed = work(ledger)
        if (kill % 2) await pause(500 + Math.random() * 3_000)
        else await killed.written(1)
        killed.child.kill('SIGKILL')
        await killed.ended
        const other = work(ledger, '--once')
        expect(await other.ended).toMatchObject({ code: 0 })
        expect([...addedIn(killed.lines), ...addedIn(other.lines)].length).toBeLessThanOrEqual(many.length)
        await whole(ledger)
      }
    },
    TIMEOUT,
  )

  test('a worker told to end finishes its batch, and the next goes on', async () => {
    const ledger = await newLedger()
    expect(await add(ledger, '--later').ended).toMatchObject({ code: 0 })
    const first = work(ledger)
    await first.written(1)
    first.child.kill('SIGTERM')
    expect(await first.ended).toMatchObject({ code: 143 })
    const second = work(ledger, '--once')
    expect(await second.ended).toMatchObject({ code: 0 })
    expect([...addedIn(first.lines), ...addedIn(second.lines)]).toHaveLength(many.length)
    await whole(ledger)
  })

  test('a worker sits out a restart of the server', async () => {
    const ledger = await newLedger()
    expect(await add(ledger, '--later').ended).toMatchObject({ code: 0 })
    const worker = work(ledger, '--once')
    await pause(1_500)
    await server().stop('crash')
    await server().start()
    const { code, err } = await worker.ended
    expect(err).not.toMatch(/^\s+at /m)
    if (code !== 0) expect(await work(ledger, '--once').ended).toMatchObject({ code: 0 })
    await whole(ledger)
  })

  test('what a crash left without a job is found', async () => {
    const ledger = await newLedger()
    const killed = add(ledger, '--later')
    await killed.written(1)
    killed.child.kill('SIGKILL')
    await killed.ended
    expect(await work(ledger, '--once').ended).toMatchObject({ code: 0 })
    expect(await add(ledger).ended).toMatchObject({ code: 0 })
    await whole(ledger)
  })

  test('a document that workers die of costs itself only', async () => {
    const ledger = await newLedger()
    const few = file('few.jsonl', asJsonLines(many.slice(0, 4)))
    expect(await start(['add', few, '--later', '--ledger', ledger, '--format', 'jsonl']).ended).toMatchObject(
      { code: 0 },
    )
    const client = new pg.Client({ connectionString: ledger })
    await client.connect()
    const noted = async (note: string, count: string): Promise<boolean> =>
      (await client.query('SELECT 1 FROM muster_store.state WHERE key = $1 AND value = $2', [note, count]))
        .rowCount === 1
    const lines: string[] = []
    // as if reading the first document took the process with it, whether among others or alone
    for (const [note, count] of [
      ['begun block 0', '1'],
      ['begun document 1', '1'],
      ['begun document 1', '2'],
    ] as const) {
      const worker = work(ledger)
      while (!(await noted(note, count))) await pause(5)
      worker.child.kill('SIGKILL')
      await worker.ended
      lines.push(...worker.lines)
    }
    await client.end()
    const last = work(ledger, '--once')
    expect(await last.ended).toMatchObject({ code: 1 })
    lines.push(...last.lines)
    expect(addedIn(lines)).toHaveLength(3)
    expect(told(lines).filter(({ state }) => state !== 'added')).toMatchObject([
      {
        input: many[0]!.id,
        state: 'failed',
        issue: { code: 'internal', message: expect.stringContaining('3 workers died while they read it') },
      },
    ])

    const retried = start(['add', '--retry', '--later', '--ledger', ledger])
    expect(await retried.ended).toMatchObject({ code: 0 })
    const again = work(ledger, '--once')
    expect(await again.ended).toMatchObject({ code: 0 })
    expect(told(again.lines)).toMatchObject([{ input: many[0]!.id, state: 'added' }])
  })

  test('a folder has no workers, and that is said', async () => {
    const { code, err } = await muster(['work', '--ledger', 'some-folder'])
    expect(code).toBe(2)
    expect(err).toContain('workers need a ledger in PostgreSQL')
    expect(err).toContain('muster add')
  })
})

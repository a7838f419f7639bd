import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { contentOf, factsOf, inFolders, sortedLines } from '../support/commanded.ts'
import { asJsonLines, invented } from '../support/invented.ts'
import { jsonLines, muster, scratch } from '../support/run.ts'
import { addedIn, start } from '../support/started.ts'

/** How often an add or a decision is killed. */
const KILLS = Number(process.env.MUSTER_KILLS ?? 6)

/** Reports that are added: so many that a decision can begin and end while that goes on. */
const COUNT = 240

const { file } = scratch()
const reports = file('reports.jsonl', asJsonLines(invented(COUNT)))

const add = (ledger: string) => start(['add', reports, '--ledger', ledger, '--format', 'jsonl'])

/** A ledger with one report in it, and the first claim of that. */
const begun = async (ledger: string): Promise<string> => {
  const { code } = await muster(['add', 'samples/05-two-counts.txt', '--ledger', ledger])
  expect(code).toBe(0)
  const { out } = await muster(['claims', '--ledger', ledger, '--format', 'jsonl', '--limit', '1'])
  return jsonLines<{ id: string }>(out)[0]!.id
}

const decide = (ledger: string, act: 'accept' | 'reject', claim: string, why = 'it says so') =>
  start(['decide', act, claim, '--why', why, '--by', 'Ola Berg', '--wait', '60', '--ledger', ledger])

const content = async (ledger: string) => {
  const { claims, records } = await contentOf(ledger)
  return { claims: sortedLines(claims), records: sortedLines(records) }
}

inFolders('a decision while an add runs', (newLedger) => {
  test('is let in, and the add goes on: all is as if it had been made before', async () => {
    const ledger = await newLedger()
    const claim = await begun(ledger)
    const adding = add(ledger)
    await adding.written(1)
    const { code, err } = await decide(ledger, 'reject', claim).ended
    expect({ code, err }).toMatchObject({ code: 0 })
    const then = addedIn(adding.lines).length
    expect(adding.child.exitCode, 'the add was over before the decision').toBeNull()
    expect(await adding.ended).toMatchObject({ code: 0 })
    expect(addedIn(adding.lines)).toHaveLength(COUNT)
    expect(then).toBeLessThan(COUNT)
    expect((await factsOf(ledger)).findings).toEqual([])

    const calm = await newLedger()
    const same = await begun(calm)
    expect(await decide(calm, 'reject', same).ended).toMatchObject({ code: 0 })
    expect(await add(calm).ended).toMatchObject({ code: 0 })
    expect(await content(ledger)).toEqual(await content(calm))
  })

  test(
    `${KILLS} times one of them is killed: what was decided stands, and all is there once`,
    async () => {
      const ledger = await newLedger()
      const claim = await begun(ledger)
      const stand: string[] = []
      for (let kill = 0; kill < KILLS; kill++) {
        const adding = add(ledger)
        const why = `look ${kill}`
        const deciding = decide(ledger, kill % 2 ? 'accept' : 'reject', claim, why)
        await pause(Math.random() * 3000)
        const [killed, other] = kill % 3 === 2 ? [deciding, adding] : [adding, deciding]
        killed.child.kill('SIGKILL')
        await killed.ended
        if (other === deciding) expect(await deciding.ended).toMatchObject({ code: 0 })
        if ((await deciding.ended).code === 0) stand.push(why)
        adding.child.kill('SIGKILL')
        await adding.ended
      }
      expect(await add(ledger).ended).toMatchObject({ code: 0 })
      const { findings, receipts } = await factsOf(ledger)
      expect(findings).toEqual([])
      expect(receipts.size).toBe(COUNT + 1)
      expect([...receipts.values()].filter((n) => n > 1)).toEqual([])
      const { out } = await muster(['decide', 'list', '--ledger', ledger, '--format', 'jsonl'])
      const log = jsonLines<{ why: string }>(out).map((d) => d.why)
      expect(log).toEqual(expect.arrayContaining(stand))
      expect(new Set(log).size).toBe(log.length)
    },
    60_000 + KILLS * 20_000,
  )
})

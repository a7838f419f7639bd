import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { contentOf, factsOf, inFolders, inPostgres, sortedLines } from '../support/commanded.ts'
import { asJsonLines, invented } from '../support/invented.ts'
import { scratch } from '../support/run.ts'
import { addedIn, type Started, start } from '../support/started.ts'

const { file } = scratch()
const all = invented(36)
const [first, second] = [all.slice(0, 24), all.slice(12)].map((part, k) =>
  file(`part-${k}.jsonl`, asJsonLines(part)),
) as [string, string]

const add = (ledger: string, source: string, ...more: string[]) =>
  start(['add', source, '--ledger', ledger, '--format', 'jsonl', ...more])

/** An add that was stopped in the middle, and holds the ledger. */
const stopped = async (ledger: string): Promise<Started> => {
  const run = add(ledger, first)
  await until(() => existsSync(join(ledger, 'writer.json')))
  run.child.kill('SIGSTOP')
  return run
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await pause(10)
}

/** What a ledger says, whatever the order in which it took its documents. */
const content = async (ledger: string) => {
  const { claims, records } = await contentOf(ledger)
  return { claims: sortedLines(claims), records: sortedLines(records) }
}

/** Both parts, one after the other. */
const inTurn = async (ledger: string) => {
  for (const part of [first, second]) expect(await add(ledger, part).ended).toMatchObject({ code: 0 })
  return content(ledger)
}

const nothingTwice = async (ledger: string): Promise<void> => {
  const { findings, receipts } = await factsOf(ledger)
  expect(findings).toEqual([])
  expect([...receipts.values()].filter((n) => n > 1)).toEqual([])
}

inFolders('two adds at once', (newLedger) => {
  test('the second waits for the first, and nothing is lost or doubled', async () => {
    const ledger = await newLedger()
    const one = await stopped(ledger)
    const two = add(ledger, second, '--wait', '100')
    await until(() => two.err().includes('waiting up to 100 s'))
    one.child.kill('SIGCONT')
    expect(await one.ended).toMatchObject({ code: 0 })
    const { code, err } = await two.ended
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringContaining(`is being written by process ${one.child.pid}`),
    })
    expect([...addedIn(one.lines), ...addedIn(two.lines)]).toHaveLength(all.length)
    expect(await content(ledger)).toEqual(await inTurn(await newLedger()))
    await nothingTwice(ledger)
  })

  test('one that does not want to wait is told who writes', async () => {
    const ledger = await newLedger()
    const one = await stopped(ledger)
    const two = add(ledger, second, '--wait', '0')
    const { code, err } = await two.ended
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`^muster: .* is being written by process ${one.child.pid}`, 'm'))
    expect(two.lines).toEqual([])
    one.child.kill('SIGCONT')
    expect(await one.ended).toMatchObject({ code: 0 })
    expect(addedIn(one.lines)).toHaveLength(24)
  })
})

inPostgres('two adds at once', (newLedger) => {
  test('both run, and nothing is lost or doubled', async () => {
    const ledger = await newLedger()
    const runs = [first, second].map((part) => add(ledger, part))
    for (const { ended } of runs) expect(await ended).toMatchObject({ code: 0 })
    expect(new Set(runs.flatMap(({ lines }) => addedIn(lines))).size).toBe(all.length)
    expect(await content(ledger)).toEqual(await inTurn(await newLedger()))
    await nothingTwice(ledger)
  })
})

import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { all, documentIn } from '../../test/support/archive/facts.ts'
import { numbered } from '../../test/support/archive/numbered.ts'
import type { Place } from '../../test/support/archive/place.ts'
import { startTaker } from '../../test/support/archive/start-taker.ts'
import { eachStore } from '../../test/support/archive/stores.ts'

/** How often a process is killed in each store; more are asked for by hand. */
const KILLS = Number(process.env.MUSTER_KILLS ?? 4)
const REPORTS = 3_000
const BATCH = 5

/** The numbers of the reports, and the ids of the decisions, that were acknowledged. */
const acknowledged = (said: readonly string[]) => ({
  numbers: said
    .filter((line) => line.startsWith('taken'))
    .flatMap((line) => line.split(' ').slice(1).map(Number)),
  decisions: said.filter((line) => line.startsWith('decided')).map((line) => line.split(' ')[1]!),
})

eachStore('A process that is killed', (place) => {
  test('loses nothing that it acknowledged, doubles nothing, and can be run again', async () => {
    const there = await place()
    const said: string[] = []
    for (let kill = 0; kill < KILLS; kill++) {
      const from = (kill * 500) % REPORTS
      const taker = startTaker({
        where: there.where,
        from,
        count: REPORTS,
        batch: BATCH,
        decide: true,
        stay: true,
      })
      await taker.hear('open')
      await pause(Math.random() * 400)
      taker.child.kill('SIGKILL')
      await taker.ended
      said.push(...taker.said)
      await check(there, said)
    }
    // The same once more, to its end.
    const { numbers, decisions } = acknowledged(said)
    const archive = await there.open()
    const again = [...new Set(numbers)]
    const taken = await archive.take(again.map(numbered))
    expect(taken.filter(({ isNew }) => isNew)).toEqual([])
    const ids = (await all(archive.decisions())).map(({ fact }) => fact.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(decisions))
    // What was on its way when a process was killed is taken by the next call, and then nothing is amiss.
    const last = Math.max(0, ...numbers) + BATCH
    await archive.take(Array.from({ length: last + 1 }, (_, i) => numbered(i)))
    for (let kill = 0; kill < KILLS; kill++) {
      const from = (kill * 500) % REPORTS
      await archive.take(Array.from({ length: BATCH }, (_, i) => numbered(from + i)))
    }
    expect(await all(archive.audit(await archive.heads()))).toEqual([])
    await archive.close()
  })
})

/** All that was acknowledged is there, once, and nothing is damaged. */
const check = async (there: Place, said: readonly string[]): Promise<void> => {
  const archive = await there.open()
  const findings = await all(archive.audit())
  // Bytes whose receipt was not written yet may be there: they were not acknowledged.
  expect(findings.filter(({ code }) => code !== 'unnamed-capture')).toEqual([])
  const documents = (await all(archive.receipts())).flatMap(({ fact }) =>
    fact.kind === 'capture' ? [fact.document] : [],
  )
  expect(new Set(documents).size, 'no report is there twice').toBe(documents.length)
  const held = new Set(documents)
  for (const number of acknowledged(said).numbers) expect(held).toContain(documentIn(numbered(number)))
  await archive.close()
}

import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { contentOf, factsOf, onBothLedgers } from '../support/commanded.ts'
import { asJsonLines, invented } from '../support/invented.ts'
import { scratch } from '../support/run.ts'
import { addedIn, start, told } from '../support/started.ts'

/** How often an add is killed, for each kind of ledger. */
const KILLS = Number(process.env.MUSTER_KILLS ?? 6)

/** So often one ledger is killed before it is let come to its end. */
const IN_A_ROW = 3

const { file } = scratch()
const reports = file('reports.jsonl', asJsonLines(invented(40)))

onBothLedgers('an add that is killed, and made again', (newLedger) => {
  let undisturbed: Awaited<ReturnType<typeof contentOf>>
  let lasted: number
  const add = (ledger: string) => start(['add', 'samples', reports, '--ledger', ledger, '--format', 'jsonl'])

  beforeAll(async () => {
    const ledger = await newLedger()
    const began = Date.now()
    const { ended, lines } = add(ledger)
    expect(await ended).toMatchObject({ code: 0 })
    lasted = Date.now() - began
    expect(addedIn(lines).length).toBeGreaterThan(45)
    undisturbed = await contentOf(ledger)
  })

  test(
    `${KILLS} times at random moments: all is there once`,
    async () => {
      for (let kills = 0; kills < KILLS; ) {
        const ledger = await newLedger()
        const done = new Set<string>()
        const moments: number[] = []
        for (let row = 0; row < IN_A_ROW && kills < KILLS; row++, kills++) {
          const run = add(ledger)
          moments.push(Math.floor(Math.random() * lasted))
          await pause(moments.at(-1))
          run.child.kill('SIGKILL')
          await run.ended
          for (const document of addedIn(run.lines)) {
            expect(done, `read twice; killed at ${moments} ms`).not.toContain(document)
            done.add(document)
          }
        }
        const again = add(ledger)
        const when = `killed at ${moments} ms`
        expect(await again.ended, when).toMatchObject({ code: 0 })
        // of a document that was said to be done the second call says that it is held
        const states = new Map(told(again.lines).map(({ document, state }) => [document, state]))
        for (const document of done)
          expect([document, states.get(document)], when).toEqual([document, 'held'])
        expect(await contentOf(ledger), when).toEqual(undisturbed)
        const { findings, receipts } = await factsOf(ledger)
        expect(findings, when).toEqual([])
        expect(
          [...receipts.values()].every((n) => n === 1),
          when,
        ).toBe(true)
      }
    },
    60_000 + KILLS * 20_000,
  )
})

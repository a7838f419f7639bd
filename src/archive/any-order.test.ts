import fc from 'fast-check'
import { expect, test } from 'vitest'
import { all, arrival, decision, documentIn, found, refusal } from '../../test/support/archive/facts.ts'
import { eachStore } from '../../test/support/archive/stores.ts'

const words = fc.constantFrom(
  '',
  'Ferry',
  'Bridge shut',
  '\u0000\u2028 "quoted" \\ \ud800',
  'Düna übertritt die Ufer 🌊',
)
const item = fc.oneof(
  fc.record({
    text: words,
    input: fc.constantFrom('a.txt', 'b.txt'),
    publisher: fc.option(words, { nil: undefined }),
  }),
  fc.record({ refused: words }),
)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ take: fc.array(item, { maxLength: 5 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ decide: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 4 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ reopen: true as const }) },
)

eachStore('Whatever is taken and decided', (place) => {
  test('reads back in order, each once, and audits clean', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const there = await place()
        let archive = await there.open()
        const receipts = new Map<string, string | undefined>()
        const decided = new Set<string>()
        for (const step of steps) {
          if ('take' in step) {
            const items = step.take.map((each) =>
              'refused' in each
                ? refusal('page', { message: each.refused })
                : arrival(each.text, {
                    input: each.input,
                    context: each.publisher === undefined ? {} : { publisher: each.publisher },
                  }),
            )
            const taken = await archive.take(items)
            items.forEach((each, i) => {
              const key = JSON.stringify(
                'capture' in each
                  ? [documentIn(each), each.capture.input, each.capture.context]
                  : ['refusal', each.message],
              )
              expect(taken[i]!.isNew).toBe(!receipts.has(key))
              receipts.set(key, 'capture' in each ? documentIn(each) : undefined)
            })
          } else if ('decide' in step) {
            await archive.decide(step.decide.map((n) => decision(`d${n}`)))
            for (const n of step.decide) decided.add(`d${n}`)
          } else {
            await archive.close()
            archive = await there.open()
          }
        }
        const read = await all(archive.receipts())
        expect(read.map(({ seq }) => seq)).toEqual(Array.from(receipts, (_, i) => i + 1))
        expect(read.map(({ fact }) => (fact.kind === 'capture' ? fact.document : undefined))).toEqual([
          ...receipts.values(),
        ])
        expect((await all(archive.decisions())).map(({ fact }) => fact.id)).toEqual([...decided])
        for (const document of receipts.values())
          if (document) expect(await archive.bytes(document)).toBeDefined()
        expect(await found(archive, await archive.heads())).toEqual([])
        await archive.close()
      }),
      { numRuns: 12 },
    )
  })
})

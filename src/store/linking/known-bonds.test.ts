import fc from 'fast-check'
import { expect, it } from 'vitest'
import { regroup } from '../../linking/index.ts'
import { knownBonds } from './known-bonds.ts'
import { settled } from './settled.ts'

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** How alike some nodes are: the same from both sides. */
const scores = fc.array(
  fc.tuple(
    fc.subarray(NODES, { minLength: 2, maxLength: 2 }),
    fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: -24, max: 80 }).map((n) => n / 8) },
      // refused, and said to be one
      { weight: 1, arbitrary: fc.constantFrom(Number.NEGATIVE_INFINITY, 1003) },
    ),
  ),
  { maxLength: 20 },
)

it('finds the same of bonds that are fetched as they are needed as of all of them', async () => {
  await fc.assert(
    fc.asyncProperty(scores, fc.subarray(NODES, { minLength: 1 }), async (pairs, asked) => {
      const all = new Map(NODES.map((id) => [id, new Map<string, number>()]))
      for (const [k, [[a, b], near]] of pairs.entries()) {
        // no two pairs are equally near
        const score = near + k / 2 ** 20
        all.get(a!)!.set(b!, score)
        all.get(b!)!.set(a!, score)
      }
      const alone = { eventOf: () => undefined, nodesOf: () => [] }
      const known = new Map<string, ReadonlyMap<string, number>>()
      const found = await settled<'bonds', ReturnType<typeof regroup>>(
        (needs) =>
          regroup(asked, {
            ...alone,
            compared: (id) => knownBonds(known, id, (lacking) => needs.note('bonds', lacking)),
          }),
        async (needs) => {
          for (const id of needs.of('bonds')) known.set(id, all.get(id)!)
        },
      )
      expect(found).toEqual(regroup(asked, { ...alone, compared: (id) => all.get(id)! }))
    }),
    { numRuns: 3000 },
  )
})

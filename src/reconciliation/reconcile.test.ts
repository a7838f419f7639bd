import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, told } from './cases/told.ts'
import { reconcile } from './index.ts'
import type { Happening } from './types.ts'

const number = fc.integer({ min: 1, max: 200 })
const count = fc.oneof(
  number.map((n) => `${n}`),
  number.map((n) => `at least ${n}`),
  number.map((n) => `up to ${n}`),
  number.map((n) => `some ${n}`),
  fc.constantFrom('dozens', 'hundreds', 'several'),
)

/** Any reports of one happening: some origins count, some deny, some confirm. */
const line: fc.Arbitrary<Line> = fc
  .record({
    day: fc.integer({ min: 1, max: 9 }),
    outlet: fc.constantFrom('Harbour Post', 'Delta Wire', 'Coast Radio'),
    source: fc.constantFrom('', 'the clinic | ', 'the governor | ', 'the radio > the clinic | '),
    type: fc.constantFrom('kill', 'injure', 'defect', 'flee', 'bury'),
    count,
    unit: fc.constantFrom('people', 'children', 'soldiers', 'officers', 'civilians'),
    stance: fc.constantFrom('asserts', 'asserts', 'asserts', 'denies', 'cannot-confirm', 'confirms'),
  })
  .map((x) => [
    `${x.day} May | ${x.outlet} | ${x.source}${x.type} ${x.count} ${x.unit}`,
    { stance: x.stance as 'asserts' },
  ])

const lines = fc.array(line, { minLength: 1, maxLength: 12 })

describe('whatever is told', () => {
  it('comes to the same in any order', () =>
    fc.assert(
      fc.property(
        lines.chain((l) =>
          fc.tuple(fc.constant(l), fc.shuffledSubarray([...l.keys()], { minLength: l.length })),
        ),
        ([l, order]) => {
          const { event, context } = told(l)
          const shuffled: Happening = { ...event, claims: order.map((i) => event.claims[i]!) }
          const reports = new Map([...context.reports].reverse())
          expect(reconcile(shuffled, { ...context, reports })).toEqual(reconcile(event, context))
        },
      ),
    ))

  it('gives an interval within the hull of what is observed', () =>
    fc.assert(
      fc.property(lines, (l) => {
        const { event, context } = told(l)
        for (const f of reconcile(event, context).figures) {
          const least = Math.min(...f.observations.map((o) => o.low ?? Number.NEGATIVE_INFINITY))
          const greatest = Math.max(...f.observations.map((o) => o.high ?? Number.POSITIVE_INFINITY))
          expect(f.low ?? Number.NEGATIVE_INFINITY).toBeGreaterThanOrEqual(least)
          expect(f.high ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(greatest)
          const order = [f.low, f.best, f.high].filter((n) => n !== null)
          expect(order).toEqual([...order].sort((a, b) => a - b))
        }
      }),
    ))

  it('lets a figure be replaced by the same origin and a later day only', () =>
    fc.assert(
      fc.property(lines, (l) => {
        const { event, context } = told(l)
        for (const f of reconcile(event, context).figures)
          for (const o of f.observations.filter((x) => x.superseded_by)) {
            const by = f.observations.find((x) => x.claim === o.superseded_by)!
            expect(by.origin).toBe(o.origin)
            expect(by.as_of! > o.as_of!).toBe(true)
          }
      }),
    ))

  it('has behind each profile claims that the figure observed, and a reason', () =>
    fc.assert(
      fc.property(lines, (l) => {
        const { event, context } = told(l)
        for (const f of reconcile(event, context).figures) {
          const observed = f.observations.map((o) => o.claim)
          for (const profile of Object.values(f.profiles)) {
            expect(observed).toEqual(expect.arrayContaining([...profile.claims]))
            expect(profile.claims.length).toBeGreaterThan(0)
            expect(profile.why).toMatch(/“.+”/)
            const order = [profile.low, profile.best, profile.high].filter((n) => n !== null)
            expect(order).toEqual([...order].sort((a, b) => a - b))
          }
        }
      }),
    ))

  it('finds no contradiction between lower bounds, and keeps the greatest', () =>
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 4 }), (numbers) => {
        const l = numbers.map(
          (n, i) => `${i + 1} May | Outlet ${i} | source ${i} | kill at least ${n} people`,
        )
        const { event, context } = told(l)
        const [figure] = reconcile(event, context).figures
        expect(figure).toMatchObject({ low: Math.max(...numbers), high: null, contradictions: [] })
      }),
    ))
})

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim, EventRecord, LinkRecord, Report } from '../src/base/index.ts'
import { Linker, type LinkOptions, link } from '../src/linker/index.ts'
import { readSamples, readText } from './support/reports.ts'

/** Invented reports: one shelling in four of them, another a week later, a round-up of two days, a plan, a denial. */
const TEXTS: readonly (readonly [name: string, published: string, text: string])[] = [
  [
    'amber',
    '2014-05-06',
    'At least 12 people were killed when shells hit a bakery in Homs on Monday, a hospital doctor said.\n\nBaker Sami Tarun said the queue had been long.',
  ],
  [
    'birch',
    '2014-05-06',
    'Shelling of a bakery in Homs killed 12 people on Monday, according to a hospital doctor.\n\nThe baker, Sami Tarun, said the queue had been long.',
  ],
  [
    'cedar',
    '2014-05-06',
    'At least 12 people were killed when shells hit a bakery in Homs on Monday, a hospital doctor said.\n\nBaker Sami Tarun said the queue had been long.\n\nSchools in the city will stay closed.',
  ],
  [
    'delta',
    '2014-05-08',
    'The army denied on Wednesday that it had shelled the bakery in Homs where 12 people were killed on Monday.',
  ],
  [
    'ember',
    '2014-05-13',
    'At least 30 people were killed when shells hit a school in Homs on Monday, a hospital doctor said.\n\nTeacher Rana Milu said the lesson had just begun.',
  ],
  [
    'fjord',
    '2014-05-14',
    'A week of violence in Homs.\n\nOn 5 May, 12 people were killed when shells hit a bakery in Homs, a hospital doctor said.\n\nOn 12 May, 30 people were killed when shells hit a school in Homs, a hospital doctor said.',
  ],
  [
    'grove',
    '2014-05-14',
    'Nine soldiers defected from the army in Hama on Tuesday, activists said.\n\nAbout 400 residents were evacuated from Hama on Tuesday, activists said.',
  ],
]

let invented: Report[] = []
let samples: Report[] = []

beforeAll(async () => {
  invented = await Promise.all(TEXTS.map(([name, published, text]) => readText(name, published, text)))
  samples = await readSamples()
})

const bytes = (records: readonly LinkRecord[]): string => JSON.stringify(records)
const claimOf = (name: string, words: RegExp): Claim => {
  const report = invented.find((r) => r.input === `${name}.txt`)
  const found = report?.claims.find((c) => c.type === 'kill' && words.test(c.target.selector[1].exact))
  if (!found) throw new Error(`${name} has no claim of a killing that says ${words}`)
  return found
}
const eventOf = (records: readonly LinkRecord[], claim: Claim): EventRecord => {
  const found = records.find((r): r is EventRecord => r.kind === 'event' && r.claims.includes(claim.id))
  if (!found) throw new Error(`no event holds “${claim.target.selector[1].exact}”`)
  return found
}
const oneEvent = (a: Claim, b: Claim, options: LinkOptions = {}): boolean => {
  const records = link(invented, options)
  return eventOf(records, a).id === eventOf(records, b).id
}

describe('the order of the reports', () => {
  const orders = (of: () => readonly Report[]) => {
    const expected = bytes(link(of()))
    expect(expected.length).toBeGreaterThan(1000)
    fc.assert(
      fc.property(fc.shuffledSubarray([...of()], { minLength: of().length }), (order) => {
        expect(bytes(link(order)) === expected).toBe(true)
      }),
      { numRuns: 50 },
    )
  }

  it('changes no byte of the records of invented reports', () => orders(() => invented))
  it('changes no byte of the records of the samples', () => orders(() => samples))

  it('does not matter where records are asked for in between', () => {
    const expected = bytes(link([...invented, ...samples]))
    fc.assert(
      fc.property(fc.shuffledSubarray([...invented, ...samples], { minLength: 21 }), (order) => {
        const linker = new Linker()
        for (const report of order) {
          linker.add(report)
          linker.recordsAbout(report.document)
        }
        for (const report of invented.concat(samples)) linker.add(report)
        expect(bytes(linker.records()) === expected).toBe(true)
      }),
      { numRuns: 5 },
    )
  })
})

describe('a report that comes twice', () => {
  it('changes nothing, and says so', () => {
    const linker = new Linker()
    for (const report of invented) linker.add(report)
    const before = bytes(linker.records())
    expect(linker.add(invented[0]!)).toEqual({ judged: 0, neighbours: 0, changed: [] })
    expect(bytes(linker.records())).toBe(before)
  })
})

describe('a step', () => {
  it('names the events that it changed', () => {
    const linker = new Linker()
    linker.add(invented[0]!)
    const { changed } = linker.add(invented[1]!)
    expect(changed).toContain(eventOf(linker.records(), claimOf('amber', /12/)).id)
    const far = linker.add(invented[6]!)
    expect(far.changed).not.toContain(eventOf(linker.records(), claimOf('amber', /12/)).id)
  })
})

describe('a round-up', () => {
  it('tells of two events and joins them not', () => {
    const records = link(invented)
    const bakery = eventOf(records, claimOf('amber', /12/))
    const school = eventOf(records, claimOf('ember', /30/))
    expect(bakery.id).not.toBe(school.id)
    expect(eventOf(records, claimOf('fjord', /12/)).id).toBe(bakery.id)
    expect(eventOf(records, claimOf('fjord', /30/)).id).toBe(school.id)
  })
})

describe('look-alikes', () => {
  it('are kept apart with the days and the counts of both', () => {
    const records = link(invented.filter((r) => /amber|ember/.test(r.input)))
    const bakery = eventOf(records, claimOf('amber', /12/))
    const school = eventOf(records, claimOf('ember', /30/))
    const why = bakery.apart_from.find((a) => a.event === school.id)?.why
    expect(why).toContain('2014-05-05')
    expect(why).toContain('2014-05-12')
    expect(why).toMatch(/12.*30|30.*12/)
  })
})

describe('what a person decided', () => {
  it('keeps two reports of one happening apart, until it is taken back', () => {
    const [a, b] = [claimOf('amber', /12/), claimOf('birch', /12/)]
    expect(oneEvent(a, b)).toBe(true)
    expect(oneEvent(a, b, { apart: [[a.id, b.id]] })).toBe(false)
    expect(oneEvent(a, b, { apart: [[b.id, a.id]] })).toBe(false)
    expect(oneEvent(a, b, { apart: [] })).toBe(true)
  })

  it('joins two that the words keep apart, until it is taken back', () => {
    const [a, b] = [claimOf('amber', /12/), claimOf('ember', /30/)]
    const two = invented.filter((r) => /amber|ember/.test(r.input))
    const joined = (options: LinkOptions): boolean => {
      const records = link(two, options)
      return eventOf(records, a).id === eventOf(records, b).id
    }
    expect(joined({})).toBe(false)
    expect(joined({ together: [[a.id, b.id]] })).toBe(true)
    expect(joined({ together: [] })).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Incident, incidentsOf } from './index.ts'
import { readingOf } from './message.fixture.ts'

const DATELINE = 'LIMA, 12 MAY 89 (RADIO DEL SUR) -- [TEXT]'
const read = async (...paragraphs: string[]): Promise<Incident[]> =>
  incidentsOf(await readingOf(...paragraphs))
const only = async (...paragraphs: string[]): Promise<Incident> => {
  const found = await read(...paragraphs)
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('an incident of a message', () => {
  it('has what was bombed, by what, where and when', async () => {
    const bombing = await only(
      `${DATELINE} A POWERFUL BOMB EXPLODED YESTERDAY AT THE OFFICES OF A SHIPPING COMPANY IN AREQUIPA, DESTROYING TWO CARS. THERE WERE NO VICTIMS.`,
    )
    expect(bombing).toMatchObject({ type: 'BOMBING', date: { from: '1989-05-11', to: '1989-05-11' } })
    expect(bombing.location).toMatch(/^PERU: .*AREQUIPA/)
    expect(bombing.target.join()).toContain('OFFICES')
    expect(bombing.target.join()).toContain('TWO CARS')
    expect(bombing.weapon).toEqual(['A POWERFUL BOMB'])
    expect(bombing.victim).toEqual([])
  })

  it('has who did it to whom, and how many died', async () => {
    const attack = await only(
      `${DATELINE} SHINING PATH GUERRILLAS KILLED THREE TEACHERS ON 10 MAY IN THE TOWN OF PUNO.`,
    )
    expect(attack).toMatchObject({
      type: 'ATTACK',
      perp_individual: ['GUERRILLAS'],
      perp_org: ['SHINING PATH'],
      victim: ['THREE TEACHERS'],
      date: { from: '1989-05-10', to: '1989-05-10' },
      killed: { best: 3 },
    })
  })

  it('without a day is dated to the week up to the report', async () => {
    const taking = await only(
      `${DATELINE} ARMED MEN KIDNAPPED THE BANKER TOMAS ARRIETA NEAR HIS HOME IN LIMA.`,
    )
    expect(taking).toMatchObject({
      type: 'KIDNAPPING',
      date: { from: '1989-05-06', to: '1989-05-12' },
      perp_individual: ['ARMED MEN'],
    })
    expect(taking.victim.join()).toContain('TOMAS ARRIETA')
  })

  it('without a place was where the report was sent from', async () => {
    const attack = await only(`${DATELINE} PERUVIAN JUDGE TOMAS ARRIETA WAS MURDERED BY GUNMEN YESTERDAY.`)
    expect(attack.location).toBe('PERU: LIMA')
  })

  it('reads the same in capitals and in small letters', async () => {
    const text = 'Armed men killed the mayor of Puno on 10 May with rifles.'
    const small = await only(`LIMA, 12 May 89 (Radio del Sur) -- [Text] ${text}`)
    const large = await only(`${DATELINE} ${text.toUpperCase()}`)
    const upper = (phrases: readonly string[]) => phrases.map((p) => p.toUpperCase())
    for (const slot of ['perp_individual', 'victim', 'weapon'] as const)
      expect(upper(large[slot])).toEqual(upper(small[slot]))
    expect(large.type).toBe(small.type)
  })
})

describe('incidents of one message', () => {
  it('are apart where their towns are', async () => {
    const found = await read(
      `${DATELINE} A BOMB DESTROYED A BANK IN AREQUIPA YESTERDAY.`,
      'ON 9 MAY A DYNAMITE CHARGE DAMAGED A BRIDGE IN CUSCO.',
    )
    expect(found.map((i) => i.date?.from)).toEqual(['1989-05-11', '1989-05-09'])
  })

  it('are one where the message comes back to what it told', async () => {
    const attack = await only(
      `${DATELINE} GUNMEN KILLED A JUDGE IN LIMA YESTERDAY.`,
      'TWO PASSENGERS OF A BUS WERE WOUNDED IN THE ATTACK.',
    )
    expect(attack.victim).toEqual(['A JUDGE', 'TWO PASSENGERS OF A BUS'])
    expect(attack).toMatchObject({ killed: { best: 1 }, injured: { best: 2 } })
  })

  it('do not depend on the order in which the claims come', async () => {
    const { analysis, claims } = await readingOf(
      `${DATELINE} A BOMB DESTROYED A BANK IN AREQUIPA YESTERDAY. GUERRILLAS KILLED TWO TEACHERS AND WOUNDED A DRIVER THERE ON 9 MAY.`,
      'A NURSE AND A CLERK WERE ALSO KILLED IN THE ATTACK WITH RIFLES.',
      'ARMED MEN KIDNAPPED A BANKER IN LIMA. THE POLICE FOUND THE BODY OF A DRIVER.',
    )
    const expected = incidentsOf({ analysis, claims })
    expect(expected.length).toBeGreaterThan(1)
    fc.assert(
      fc.property(fc.shuffledSubarray([...claims], { minLength: claims.length }), (shuffled) => {
        expect(incidentsOf({ analysis, claims: shuffled })).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})

describe('left out is', () => {
  it.each([
    ['a bomb that meets soldiers alone', 'A BOMB KILLED FIVE SOLDIERS IN PUNO YESTERDAY.'],
    [
      'war between armed sides',
      'THE ARMY CLASHED WITH GUERRILLAS NEAR PUNO. FIVE SOLDIERS AND TWO REBELS WERE KILLED.',
    ],
    [
      'what is over two months old',
      'THE MAYOR TOMAS ARRIETA WAS MURDERED BY GUNMEN IN LIMA ON 3 MARCH 1985.',
    ],
    ['a sum over a war', 'IN TEN YEARS THE VIOLENCE HAS KILLED 15,000 PEOPLE IN PERU.'],
    ['what did not happen', 'THE POLICE DENIED REPORTS. NO TEACHERS WERE KILLED IN PUNO.'],
    ['what is only feared', 'GUERRILLAS MAY KILL THE MAYOR OF PUNO NEXT WEEK.'],
  ])('%s', async (_, text) => {
    expect(await read(`${DATELINE} ${text}`)).toEqual([])
  })
})

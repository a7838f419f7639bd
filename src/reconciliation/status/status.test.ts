import { describe, expect, it } from 'vitest'
import { type Line, reconciled, told } from '../cases/told.ts'
import { reconcile } from '../index.ts'

const statuses = (...lines: Line[]): string[] => reconciled(lines).status_history.map((h) => h.status)

const KILL = '4 May | Harbour Post | the clinic | kill 12 people'
const denial: Line = ['6 May | Coast Radio | the army | kill 12 people', { stance: 'denies' }]

describe('the status of a happening', () => {
  it('is reported on one origin’s word, however many outlets carry it', () => {
    const found = reconciled([KILL, '5 May | Delta Wire | the clinic | kill 12 people'])
    expect(found.status_history).toEqual([
      {
        status: 'reported',
        as_of: '2031-05-04',
        claim: '00',
        why: 'told by “kill 12 people” (the clinic, 2031-05-04)',
      },
    ])
    expect([found.origins.length, found.credibility]).toEqual([1, 6])
  })

  it('is corroborated by a second origin', () => {
    const found = reconciled([KILL, '5 May | Delta Wire | the governor | kill 12 people'])
    expect(found.status_history.map((h) => [h.status, h.as_of])).toEqual([
      ['reported', '2031-05-04'],
      ['corroborated', '2031-05-05'],
    ])
    expect([found.origins.map((o) => o.key), found.credibility]).toEqual([['the clinic', 'the governor'], 1])
  })

  it('is not corroborated by the outlet that tells on its source’s word, nor by who passes it on', () => {
    expect(statuses(KILL, '4 May | Harbour Post | shell 2 houses')).toEqual(['reported'])
    expect(
      statuses(
        '4 May | Harbour Post | the state radio > the clinic | kill 12 people',
        '5 May | Delta Wire | the state radio | kill 12 people',
      ),
    ).toEqual(['reported'])
  })

  it('is not corroborated by a headline over the same report', () =>
    expect(statuses(KILL, ['4 May | Harbour Post | a report | kill many', { block: 'headline' }])).toEqual([
      'reported',
    ]))

  it('is denied where its one origin is, and disputed where two tell of it', () => {
    expect(statuses(KILL, denial)).toEqual(['reported', 'denied'])
    expect(statuses(KILL, '5 May | Delta Wire | the governor | kill 12 people', denial)).toEqual([
      'reported',
      'corroborated',
      'disputed',
    ])
  })

  it('is disputed by an account that it was not so', () =>
    expect(
      statuses(KILL, ['5 May | Delta Wire | the army | kill nobody was killed', { polarity: 'negated' }]),
    ).toEqual(['reported', 'disputed']))

  it('is confirmed by another origin, and not by its own', () => {
    const confirm = (who: string): Line => [
      `6 May | Coast Radio | ${who} | confirm it`,
      { links: { confirms: ['00'] } },
    ]
    expect(statuses(KILL, confirm('the governor')).at(-1)).toBe('confirmed')
    expect(statuses(KILL, confirm('the clinic')).at(-1)).toBe('reported')
  })

  it('takes “cannot confirm” for a note', () => {
    const found = reconciled([KILL, ['5 May | Delta Wire | unverified claim', { stance: 'cannot-confirm' }]])
    expect(found.status_history.map((h) => h.status)).toEqual(['reported', 'reported'])
    expect(found.status_history[1]!.why).toContain('a note, not a denial')
  })
})

describe('a reserve told of beside a happening', () => {
  const reserve: Line = [
    '4 May | Harbour Post | unverified the Post cannot confirm reports of violence',
    { stance: 'cannot-confirm' },
  ]
  const notes = (first: string): number => {
    const { event, context } = told([first, reserve])
    const happening = { ...event, claims: event.claims.slice(0, 1) }
    return reconcile(happening, context).status_history.length - 1
  }

  it('is noted where it may be about it', () => {
    expect(notes('4 May | Harbour Post | the clinic | kill 12 people')).toBe(1)
    expect(notes('4 May | Harbour Post | the council | flee 12 people')).toBe(0)
  })
})

describe('the status of a claim', () => {
  it('is disputed by another count that does not meet its own; the happening is not', () => {
    const found = reconciled([KILL, '5 May | Delta Wire | the governor | kill 30 people'])
    expect(found.status).toBe('corroborated')
    expect(found.claim_status.map((c) => [c.claim, c.history.at(-1)!.status])).toEqual([
      ['00', 'disputed'],
      ['01', 'disputed'],
    ])
    expect(found.credibility).toBe(2)
  })

  it('is corroborated by a count of a whole that it may be a part of', () => {
    const found = reconciled([
      '4 May | Harbour Post | the clinic | kill 12 civilians',
      '5 May | Delta Wire | the governor | kill 15 people',
      '6 May | Coast Radio | the network | kill at least 20 civilians',
    ])
    const course = (id: string) =>
      found.claim_status.find((c) => c.claim === id)?.history.map((h) => h.status)
    expect(course('00')).toEqual(['reported', 'corroborated', 'disputed'])
    expect(course('01')).toEqual(['reported', 'corroborated', 'disputed'])
    expect(course('02')).toEqual(['reported', 'disputed', 'disputed'])
  })

  it('begins with the claim, and takes what was said before it from that day', () => {
    const found = reconciled([KILL, '9 May | Delta Wire | the governor | kill 30 people'])
    expect(found.claim_status.find((c) => c.claim === '01')!.history.map((h) => [h.status, h.as_of])).toEqual(
      [
        ['reported', '2031-05-09'],
        ['disputed', '2031-05-09'],
      ],
    )
  })

  it('is denied alone where the denial names it alone', () => {
    const found = reconciled([
      KILL,
      '4 May | Harbour Post | the governor | injure 30 people',
      ['5 May | Delta Wire | the army | deny it', { links: { disputes: ['00'] } }],
    ])
    const last = Object.fromEntries(found.claim_status.map((c) => [c.claim, c.history.at(-1)!.status]))
    expect(last).toMatchObject({ '00': 'denied', '01': 'reported' })
  })
})

describe('credibility by the Admiralty code', () => {
  it('is not 1 where the second origin is not named', () => {
    const unnamed: Line = '5 May | Delta Wire | witnesses | kill 12 people'
    const { attribution } = {
      attribution: [
        {
          start: 0,
          end: 0,
          text: 'witnesses',
          role: 'origin' as const,
          kind: 'witness' as const,
          anonymous: true as const,
        },
      ],
    }
    expect(reconciled([KILL, [unnamed, { attribution }]]).credibility).toBe(2)
  })

  it('falls where another stands against it', () => {
    expect(reconciled([KILL, denial]).credibility).toBe(4)
    expect(reconciled([KILL, '5 May | Delta Wire | the governor | kill 12 people', denial]).credibility).toBe(
      3,
    )
  })
})

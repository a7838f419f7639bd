import { describe, expect, it } from 'vitest'
import { type Line, reconciled, told } from '../cases/told.ts'
import { reconcile } from '../index.ts'
import { readNotice } from './parse.ts'

describe('what a notice of correction says', () => {
  it.each([
    [
      'Correction, 9 May 2031: An earlier version said that three nurses were hurt. The clinic counted two.',
      [3],
      [2],
    ],
    ['This story has been corrected to say that 12 people, not 15, were killed.', [15], [12]],
    ['Corrects toll in the first paragraph to 12 from 15.', [15], [12]],
    ['An earlier version of this article misstated the number of dead. It was 12, not 15.', [15], [12]],
    ['The report originally said 1,500 people fled; it was 1,050.', [1500], [1050]],
    ['Twenty-two people were hurt instead of thirty.', [30], [22]],
  ])('%s', (text, wrong, right) => {
    const notice = readNotice(text)
    expect([notice.wrong.map((m) => m.value), notice.right.map((m) => m.value)]).toEqual([wrong, right])
    expect(notice.retracts).toBe(false)
  })

  it('may take the whole report back', () => {
    expect(readNotice('The story has been withdrawn; its source could not be found.').retracts).toBe(true)
    expect(readNotice('EDITORS: Please disregard the item on the harbour.').retracts).toBe(true)
    expect(readNotice('This article wrongly said that the troops were withdrawn.').retracts).toBe(false)
    expect(readNotice('The troops had withdrawn on Monday, not on Sunday.').retracts).toBe(false)
  })

  it('gives its day', () => {
    expect(readNotice('Corrected on 9 May 2031: two were hurt.').day).toBe('2031-05-09')
    expect(readNotice('May 9, 2031: two were hurt.').day).toBe('2031-05-09')
  })
})

describe('what a correction does', () => {
  const notices = {
    'Harbour Post':
      'Correction, 9 May 2031: An earlier version said that 15 people were killed. The clinic counted 12.',
  }
  const lines: Line[] = [
    '8 May | Harbour Post | the clinic | kill 12 people',
    '7 May | Delta Wire | the clinic | kill 15 people',
    '7 May | Coast Radio | the governor | kill 15 people',
  ]

  it('changes the status of the corrected claim and of the happening, from the day of the notice', () => {
    const found = reconciled(lines.slice(0, 1), { notices })
    expect(found.status_history.at(-1)).toEqual({
      status: 'corrected',
      as_of: '2031-05-09',
      why: `corrected: “${notices['Harbour Post']}”`,
    })
  })

  it('takes the wrong number back in copies of the report, and on no other origin’s word', () => {
    const kinOf = () => ['7 May Delta Wire', '7 May Coast Radio', '12 May Delta Wire']
    const after = '12 May | Delta Wire | the clinic | kill 15 people'
    const figure = reconciled([...lines, after], { notices, kinOf }).figures[0]!
    expect(Object.fromEntries(figure.observations.map((o) => [o.claim, o.superseded_by]))).toEqual({
      // The clinic says 15 again, after the correction: that is its word now.
      '00': '03',
      '01': '00',
      '02': undefined,
      '03': undefined,
    })
    expect([figure.low, figure.high]).toEqual([15, 15])
    expect(figure.why.join()).toContain('was corrected to “12” (the clinic, 2031-05-08)')
  })

  it('speaks to the copies where it stands alone', () => {
    const { event, context } = told(
      ['8 May | Harbour Post | meet', '7 May | Delta Wire | the clinic | kill 15 people'],
      { notices, kinOf: () => ['8 May Harbour Post', '7 May Delta Wire'] },
    )
    const copies = { ...event, type: 'kill', claims: event.claims.filter((c) => c.type === 'kill') }
    const found = reconcile(copies, context)
    expect(found.status).toBe('corrected')
    expect(found.figures[0]).toMatchObject({ low: null, high: null })
    expect(reconcile(copies, { ...context, kinOf: () => [] }).status).toBe('reported')
  })

  it('takes no number back that it also calls right', () => {
    const both = {
      'Harbour Post': 'An earlier version said that 12 of 16 people were killed; it was 12 of 15.',
    }
    const { figures } = reconciled(['8 May | Harbour Post | the clinic | kill 12 people'], { notices: both })
    expect(figures[0]).toMatchObject({ low: 12, high: 12 })
  })

  it('leaves other counts alone: 15 hurt are not the 15 killed, nor 15 officers the 15 nurses', () => {
    expect(reconciled(['8 May | Harbour Post | the clinic | injure 15 people'], { notices }).status).toBe(
      'reported',
    )
    const nurses = {
      'Harbour Post': 'An earlier version said that 15 nurses were hurt. The clinic counted 12.',
    }
    const status = (who: string) =>
      reconciled([`8 May | Harbour Post | the clinic | injure 12 ${who}`], { notices: nurses }).status
    expect([status('medics'), status('officers')]).toEqual(['corrected', 'reported'])
  })
})

describe('a report that is taken back', () => {
  const notices = { 'Harbour Post': 'The story has been withdrawn.' }

  it('retracts a happening that nobody else tells of', () => {
    const found = reconciled(['8 May | Harbour Post | the clinic | kill 12 people'], { notices })
    expect([found.status, found.credibility]).toEqual(['retracted', 5])
    expect(found.figures[0]).toMatchObject({ low: null, best: null, high: null })
  })

  it('may be its publisher’s copy, where the notice stands alone', () => {
    const { event, context } = told(
      ['9 May | Harbour Post | meet', '8 May | Harbour Post | the clinic | kill 12 people'],
      { notices, kinOf: () => ['8 May Harbour Post', '9 May Harbour Post'] },
    )
    const kill = event.claims.filter((c) => c.type === 'kill')
    const alone = new Map([...context.reports].filter(([d]) => d.startsWith('9')))
    const reports = new Map(
      [...context.reports].map(([d, r]) => [d, alone.has(d) ? r : { ...r, passages: [] }]),
    )
    expect(reconcile({ ...event, type: 'kill', claims: kill }, { ...context, reports }).status).toBe(
      'retracted',
    )
  })

  it('leaves what others tell', () => {
    const found = reconciled(
      [
        '8 May | Harbour Post | the clinic | kill 12 people',
        '9 May | Delta Wire | the governor | kill 20 people',
      ],
      { notices },
    )
    expect(found.status).toBe('reported')
    expect(found.origins.map((o) => o.key)).toEqual(['the governor'])
    expect(found.claim_status.map((c) => [c.claim, c.history.at(-1)!.status])).toEqual([['00', 'retracted']])
    expect(found.figures[0]).toMatchObject({ low: 20, best: 20, high: 20, contradictions: [] })
  })
})

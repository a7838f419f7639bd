import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor, Report } from '../../base/index.ts'
import { ofState, report } from './actors.fixture.ts'
import { actorsOf, mayBeSame, namesInDocument, resolve } from './index.ts'

const link = (...reports: Report[]): readonly Actor[] => actorsOf(reports.flatMap(namesInDocument)).actors

/** Each actor's name and other names, in the order of the alphabet. */
const shown = (...reports: Report[]): string[] =>
  link(...reports)
    .map((a) => [a.name, ...a.aliases].join(' = '))
    .sort()

describe('in one report', () => {
  it.each([
    ['a family name', ['[p Ola Berg] spoke.', '[p Berg] left.'], ['Ola Berg = Berg']],
    [
      'a family name with its particle',
      ['[p Malik el Dahl] spoke.', '[p el Dahl] left.'],
      ['Malik el Dahl = el Dahl'],
    ],
    [
      'a family name whose apostrophe was lost',
      ['[p Ola Berg] spoke.', '[p Bergs] men left.'],
      ['Ola Berg = Bergs'],
    ],
    [
      'the noun of the only such body',
      ['[o Drenov Observatory for Rights] spoke.', 'The [o Observatory] left.'],
      ['Drenov Observatory for Rights = Observatory'],
    ],
    ['initials', ['The [o Free Harbour Army] left.', 'The [o FHA] came.'], ['Free Harbour Army = FHA']],
    [
      'letters that the report explains',
      ['The [o Harbour Union] ([a HRBU]) left.', 'The [o HRBU] came.'],
      ['Harbour Union = HRBU'],
    ],
  ])('%s', (_, sentences, actors) => {
    expect(shown(report('a', '2020-01-05', sentences))).toEqual(actors)
  })

  it('leaves a family name alone that two people bear', () => {
    expect(shown(report('a', '2020-01-05', ['[p Ola Berg] met [p Tove Berg].', '[p Berg] left.']))).toEqual([
      'Berg',
      'Ola Berg',
      'Tove Berg',
    ])
  })

  it('leaves the noun of a body alone that two bodies have', () => {
    expect(
      shown(
        report('a', '2020-01-05', ['[o Dockers Council] met [o Pilots Council].', 'The [o Council] left.']),
      ),
    ).toHaveLength(3)
  })

  it('takes a post for the person who is told to hold it, and says why', () => {
    const made = report('a', '2020-01-05', [
      'Harbour rights chief called for calm.',
      '[p Ola Berg], [b high commissioner for harbour rights], spoke.',
    ])
    const participant = { role: 'agent', text: 'Harbour rights chief', start: 0, end: 20 }
    const [actor] = link({ ...made, claims: [{ participants: [participant], attribution: [] }] as never })
    expect(actor?.roles.map((r) => r.text)).toContain('Harbour rights chief')
    expect(actor?.why.join()).toContain('“Harbour rights chief” is the post of “Ola Berg”')
  })

  it('takes a described head for the officer whom the next paragraph introduces, not for a minister', () => {
    const told = (title: string): Report => {
      const made = report('a', '2020-01-05', [
        'The head of the harbour police left.',
        `[r ${title}] [p Ola Berg] appeared on a video.`,
      ])
      const participant = { role: 'agent', text: 'The head of the harbour police', start: 0, end: 30 }
      return { ...made, claims: [{ participants: [participant], attribution: [] }] as never }
    }
    expect(link(told('Major General'))[0]?.roles.map((r) => r.text)).toContain('head of the harbour police')
    expect(link(told('Minister'))[0]?.roles.map((r) => r.text)).toEqual(['Minister'])
  })
})

describe('across reports', () => {
  const one = (name: string): Report => report('a', '2020-01-05', [`[p ${name}] spoke.`])
  const other = (name: string): Report => report('b', '2020-02-05', [`[p ${name}] spoke.`])

  it.each([
    ['Abdulaziz al-Shamar', 'Abdulaziz Shammar'],
    ['Rami Abdel Noor', 'Rami Abdulnoor'],
    ['Malik al-Qadir', 'Malek el Kadir'],
    ['Yousef Dahlan', 'Yusuf Dahlan'],
    ['Ola Maria Bergholm', 'Ola Bergholm'],
    ['Ola Bergholms', 'Ola Bergholm'],
    ['José Áviles', 'Jose Aviles'],
  ])('%s is %s', (a, b) => {
    expect(link(one(a), other(b))).toHaveLength(1)
  })

  it.each([
    ['Ola Bergholm', 'Ola Dahlgren'],
    ['Ola Bergholm', 'Tove Bergholm'],
    ['Ola Hall', 'Ola Hill'],
    ['Ola Bergholm', 'Bergholm'],
    ['Bergholm', 'Bergholm'],
    ['Ola Bergholm Jr.', 'Ola Bergholm Sr.'],
    ['John Smith', 'John Smith'],
  ])('%s is not shown to be %s', (a, b) => {
    expect(link(one(a), other(b))).toHaveLength(2)
  })

  it('takes a name of many for one where the reports share a post, and says so', () => {
    const a = report('a', '2020-01-05', ['[r Drenova police chief] [p John Smith] spoke.'])
    const b = report('b', '2020-01-06', ['[p John Smith], [b chief of the Drenova police], spoke.'])
    const [actor, ...rest] = link(a, b)
    expect(rest).toEqual([])
    expect(actor?.why.join()).toContain('Drenova police chief')
  })

  it('keeps people of one name apart by their ages, and says so', () => {
    const actors = link(
      report('a', '2020-01-05', ['[p Ola Bergholm], [b 34], spoke.']),
      report('b', '2020-02-05', ['[p Ola Bergholm], [b 61], spoke.']),
    )
    expect(actors).toHaveLength(2)
    expect(actors[0]?.why.join()).toMatch(/born about (?:1959|1986)/)
  })

  it('never brings two full names together by a single one that would fit both', () => {
    const actors = link(
      report('a', '2020-01-05', ['[r Drenova mayor] [p Ola Bergholm] spoke.']),
      report('b', '2020-02-05', ['[r Drenova mayor] [p Tove Bergholm] spoke.']),
      report('c', '2020-03-05', ['[r Drenova mayor] [p Bergholm] spoke.']),
    )
    expect(actors.map((a) => a.name).sort()).toEqual(['Bergholm', 'Ola Bergholm', 'Tove Bergholm'])
    expect(actors.flatMap((a) => a.why).join()).toContain('joined to neither')
  })

  it('knows agencies under their names, and a place from an agency', () => {
    expect(
      shown(
        report('a', '2020-01-05', ['The state-run [l Anatolia] news agency reported it.']),
        report('b', '2020-02-05', ['[p Anadolu] said so.']),
      ),
    ).toEqual(['Anatolia = Anadolu'])
    expect(shown(report('a', '2020-01-05', ['Snow fell in [l Anatolia].']))).toEqual([])
  })

  it('takes the agency of a credit line and of a byline for the one that others quote', () => {
    const made = report('a', '2020-01-05', ['BEIRUT (AFP) -'])
    const credited = {
      ...made,
      passages: made.passages.map((p) => ({ ...p, block: 'credit-line' as const })),
    }
    const byline = report('b', '2020-01-05', ['Snow fell.'], { byline: 'Ola Berg, Agence France-Presse' })
    const quoting = report('c', '2020-02-05', ['A pilot told [o AFP] so.'])
    const [actor, ...rest] = link(credited, byline, quoting)
    expect(rest).toEqual([])
    expect(actor?.name).toBe('Agence France-Presse')
    expect(actor?.mentions.map((m) => m.document)).toEqual(['a', 'c'])
  })

  it('joins letters to the body for which a report explains them, to none of two', () => {
    const told = report('a', '2020-01-05', ['The [o Free Harbour Army] ([a FHA]) left.'])
    const bare = report('b', '2020-02-05', ['The [o FHA] came.'])
    const second = report('c', '2020-03-05', ['The [o Far Hills Army] ([a FHA]) left.'])
    expect(link(told, bare)).toHaveLength(1)
    expect(link(told, bare, second)).toHaveLength(3)
  })

  it('does not take two bodies of one kind for one', () => {
    const a = report('a', '2020-01-05', ['The [o Medical Center] was full.'])
    const b = report('b', '2020-02-05', ['The [o Medical Center] was full.'])
    expect(link(a, b)).toHaveLength(2)
  })

  it('takes a state, its government and its authorities for one, its army for another', () => {
    const state = ofState(report('a', '2020-01-05', ['[o Norway] rejected it.']), 'Norway', 'NOR')
    const authorities = ofState(
      report('b', '2020-01-05', ['[o Norwegian authorities] denied it.']),
      'Norwegian authorities',
      'NOR',
    )
    const army = ofState(report('c', '2020-01-05', ['The [o Norwegian army] left.']), 'Norwegian army', 'NOR')
    expect(shown(state, authorities, army)).toEqual([
      'Norwegian army',
      expect.stringMatching(/^Norw.* = Norw/),
    ])
  })

  it('tells since when and until when a role is reported', () => {
    const [actor] = link(
      report('a', '2020-01-05', ['[r harbour spokesman] [p Ola Bergholm] spoke.']),
      report('b', '2020-02-05', ['[r harbour spokesman] [p Ola Bergholm] spoke.']),
      report('c', '2020-09-01', ['[r former union chairman] [p Ola Bergholm] spoke.']),
    )
    expect(actor?.roles).toEqual([
      { text: 'former union chairman', to: '2020-09-01' },
      { text: 'harbour spokesman', from: '2020-01-05', to: '2020-02-05' },
    ])
  })

  it('does as a person decided, and says so', () => {
    const [a, b] = [one('Ola Bergholm'), other('Ola Bergholm')].flatMap(namesInDocument)
    const [c] = namesInDocument(report('c', '2020-02-05', ['[p Olaf Dahl] spoke.']))
    expect(actorsOf([a!, b!], { apart: [[a!.key, b!.key]] }).actors).toHaveLength(2)
    const { actors } = actorsOf([a!, c!], { together: [[c!.key, a!.key]] })
    expect(actors).toHaveLength(1)
    expect(actors[0]?.why.join()).toContain('a person decided')
  })
})

describe('words that stand for a party', () => {
  const made = report('a', '2020-01-05', [
    '[p Ola Bergholm], [b the head of the Free Harbour Army], met the [o Free Harbour Army].',
    'The [o Free Harbour Army] fighters left.',
  ])
  const locals = namesInDocument(made)
  const words = (text: string, nth = 0): { text: string; start: number; end: number } => {
    const whole = made.passages.map((p) => p.text).join(' ')
    let start = whole.indexOf(text)
    for (let k = 0; k < nth; k++) start = whole.indexOf(text, start + 1)
    return { text, start, end: start + text.length }
  }

  it.each([
    ['Ola Bergholm, the head of the Free Harbour Army', 'Ola Bergholm'],
    ['The Free Harbour Army fighters', 'Free Harbour Army'],
  ])('%s', (text, name) => {
    expect(resolve(locals, words(text))?.name).toBe(name)
  })

  it('are not those of a body that they only tell of', () => {
    expect(resolve(locals, words('the head of the Free Harbour Army'))?.name).not.toBe('Free Harbour Army')
  })

  it('follow what the reading already found', () => {
    expect(resolve(locals, { ...words('Army'), actor: 'the Free Harbour Army' })?.name).toBe(
      'Free Harbour Army',
    )
  })
})

const person = fc.constantFrom(
  'Ola Bergholm',
  'Ola Bergholms',
  'Tove Bergholm',
  'Bergholm',
  'John Smith',
  'Malik al-Qadir',
  'Malek el Kadir',
)
const post = fc.constantFrom('', '[r Drenova mayor] ', '[r Drenova police chief] ')
const body = fc.constantFrom(
  '[o Free Harbour Army] ([a FHA])',
  '[o FHA]',
  '[o Far Hills Army] ([a FHA])',
  '[o Council]',
  '[o Free Harbor Army]',
)
const someReports = fc
  .array(fc.tuple(post, person, body, fc.integer({ min: 1, max: 28 })), { minLength: 1, maxLength: 7 })
  .map((rows) =>
    rows.map(([role, name, group, day], k) =>
      report(`d${k}`, `2020-03-${String(day).padStart(2, '0')}`, [`${role}[p ${name}] met the ${group}.`]),
    ),
  )

describe('whatever the reports', () => {
  it('their order does not matter, nor whether one is given twice', () => {
    fc.assert(
      fc.property(someReports, fc.infiniteStream(fc.nat()), (reports, dice) => {
        const weighed = reports.map((r) => ({ r, n: dice.next().value as number }))
        const shuffled = weighed.sort((a, b) => a.n - b.n).map(({ r }) => r)
        expect(link(...shuffled, shuffled[0]!)).toEqual(link(...reports))
      }),
    )
  })

  it('every mention belongs to one actor, and two full names that differ never to the same', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const locals = reports.flatMap(namesInDocument)
        const { actors, idOf } = actorsOf(locals)
        expect(actors.flatMap((a) => a.mentions)).toHaveLength(locals.flatMap((l) => l.mentions).length)
        for (const l of locals) expect(actors.some((a) => a.id === idOf.get(l.key))).toBe(true)
        for (const a of actors) expect([a.name, ...a.aliases].join()).not.toMatch(/Ola.*Tove|Tove.*Ola/)
      }),
    )
  })

  it('a verdict is the same from both sides', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const locals = reports.flatMap(namesInDocument)
        for (const a of locals) for (const b of locals) expect(mayBeSame(a, b)).toEqual(mayBeSame(b, a))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { type Article, type Claim, Text } from '../../base/index.ts'
import { loadEngine } from '../../language/index.ts'
import { loadGazetteer } from '../../places/index.ts'
import { extractClaims } from '../index.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

/** A Wednesday. */
const PUBLISHED = '2015-06-17'

const claimsIn = (string: string, headline?: string): readonly Claim[] => {
  const text = new Text(headline === undefined ? string : `${headline}\n\n${string}`)
  const from = headline === undefined ? 0 : [...headline].length + 2
  const body = { kind: 'body' as const, start: from, end: text.length, why: 'test' }
  const article: Article = {
    document: 'sha256:test',
    input: 'test',
    language: 'en',
    text,
    blocks:
      headline === undefined ? [body] : [{ kind: 'headline', start: 0, end: from - 2, why: 'test' }, body],
    map: [],
    published: { edtf: PUBLISHED, start: PUBLISHED, end: PUBLISHED, basis: 'given', why: 'test' },
  }
  return extractClaims(analyse(article, tools))
}

/** When the claims of a type are said to have happened; `none` where the text does not tell. */
const when = (type: string, text: string, headline?: string): string[] =>
  claimsIn(text, headline)
    .filter((c) => c.type === type)
    .map((c) => c.time?.edtf ?? 'none')

describe('the day of what happened, not of its telling', () => {
  it.each([
    ['A mine killed two shepherds near Herat on Saturday, officials said on Monday.', '2015-06-13'],
    ['On Monday the ministry said a mine had killed two shepherds on Saturday.', '2015-06-13'],
    ['On Sunday, gunmen killed a judge in Quetta, a police officer said.', '2015-06-14'],
    ['The army killed a commander in a raid, its spokesman said on Tuesday.', 'none'],
    ['The judge, who was appointed in 2009, was killed on Friday.', '2015-06-12'],
    ['Nine people were killed in Tuesday’s blast.', '2015-06-16'],
    ['Gunmen killed four guards, hours before a truce that began on Monday.', '2015-06-15~'],
    ['Jets killed nine farmers on Monday and Tuesday.', '2015-06-15/2015-06-16'],
    ['Shells killed 60 people in April and May.', '2015-04/2015-05'],
    ['A mine killed two men on Monday and on Tuesday the road was shut.', '2015-06-15'],
    ['More than 900 people have been killed in the war, which began in May 2013.', '2013-05/2015-06-17'],
    ['Police said late on Friday that a student had been killed earlier in the day.', '2015-06-12'],
  ])('%s', (text, edtf) => expect(when('kill', text)).toEqual([edtf]))
})

describe('one time for several happenings', () => {
  it('covers what is coordinated with its verb, and the participles below', () => {
    const text = 'A car bomb killed six people and wounded twenty in Basra on Monday.'
    expect([...when('kill', text), ...when('injure', text)]).toEqual(['2015-06-15', '2015-06-15'])
    expect(when('kill', 'Jets bombed a market in Idlib on Sunday, killing four traders.')).toEqual([
      '2015-06-14',
    ])
  })

  it('is that of the clause that tells what went on', () =>
    expect(when('kill', 'Four soldiers were killed when their truck hit a mine on Thursday.')).toEqual([
      '2015-06-11',
    ]))

  it('keeps two days of one sentence apart', () =>
    expect(
      when('kill', 'A curfew was imposed on Monday after gunmen killed five policemen on Sunday.'),
    ).toEqual(['2015-06-14']))
})

describe('stretches', () => {
  it.each([
    ['Some 900 people have been killed since the uprising began in March.', '2015-03/2015-06-17'],
    [
      'More than 200 people have been killed since the start of the offensive in early May.',
      '2015-05-01/2015-06-17',
    ],
    ['At least 30 civilians were killed within the past week.', '2015-06-10/2015-06-17'],
  ])('%s', (text, edtf) => expect(when('kill', text)).toEqual([edtf]))

  it('take their start for what happened then', () =>
    expect(when('capture', 'The road has been shut since April, when rebels captured the town.')).toEqual([
      '2015-04',
    ]))
})

describe('a day that is carried on', () => {
  const story = 'Troops opened fire on a crowd in the capital on Saturday.'
  it('goes on with the story', () => {
    const [claim] = claimsIn(`${story} Five people were killed.`).filter((c) => c.type === 'kill')
    expect(claim?.time).toMatchObject({ edtf: '2015-06-13', basis: 'inferred', precision: 1 })
  })
  it('ends where the text speaks of other times', () => {
    expect(when('kill', `${story} Hundreds have been killed there over the years.`)).toEqual(['none'])
    expect(when('kill', `${story} Two people had been killed previously.`)).toEqual(['none'])
  })
  it('reaches up to a headline of the same happening', () =>
    expect(when('kill', 'A landslide killed 11 miners on Monday.', 'Landslide kills 11 miners')).toEqual([
      '2015-06-15',
      '2015-06-15',
    ]))
  it('is never the day of publication where no word says so', () =>
    expect(when('kill', 'Gunmen killed a mayor in the north.')).toEqual(['none']))
})

describe('the day that a sentence behind gives', () => {
  it.each([
    ['A teenager was shot in a car park. It happened around 6 p.m. on Friday.', '2015-06-12'],
    ['A teenager was shot in a car park. The shooting occurred on Sunday.', '2015-06-14'],
    ['A teenager was shot. Officers were called to the car park late on Monday.', '2015-06-15'],
    ['A teenager was shot. The flood happened on Sunday.', 'none'],
    ['A teenager was shot. It would not have happened on Sunday.', 'none'],
    ['A teenager was shot. It happened at 8 p.m.', 'none'],
  ])('%s', (text, edtf) => expect(when('shoot', text)[0]).toBe(edtf))
})

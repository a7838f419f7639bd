import { describe, expect, test } from 'vitest'
import type { EventAnswer, EventSource } from '../../../../../src/api/answers.ts'
import type { EventRecord, Figure } from '../../../../../src/base/index.ts'
import { claim, figure } from '../../../charts/cases.ts'
import { answerOf } from './answer.ts'

const source = (name: string, claims: readonly string[] = []): EventSource => ({
  origin: name,
  name,
  independent: true,
  why: 'named',
  claims,
})

const event = (more: Partial<EventRecord>): EventRecord => ({
  kind: 'event',
  id: 'event:1',
  type: 'kill',
  time: { edtf: '2031-05-04', start: '2031-05-04', end: '2031-05-04', precision: 1 },
  place: { name: 'Saltmarsh' },
  actors: [],
  claims: [],
  documents: [],
  about: [],
  origins: [],
  independent_origins: 1,
  origins_why: [],
  status: 'reported',
  status_history: [],
  credibility: 6,
  claim_status: [],
  figures: [],
  apart_from: [],
  why: [],
  ...more,
})

const given = (
  figures: readonly Figure[],
  more: Partial<EventRecord> = {},
  beside: Partial<EventAnswer> = {},
): EventAnswer => {
  const record = event(more)
  const { id, type, status, credibility, independent_origins } = record
  return {
    event: record,
    item: {
      id,
      type,
      status,
      credibility,
      independent_origins,
      words: 'shots were heard',
      documents: 1,
      claims: 1,
      contested: false,
      figures: [],
    },
    claims: [],
    figures,
    documents: [],
    actors: [],
    sources: [],
    lineages: [],
    apart: [],
    decisions: [],
    ...beside,
  }
}

const sentence = (...args: Parameters<typeof given>): string => answerOf(given(...args)).sentence

describe('the sentence to quote', () => {
  test('tells each number with its origin, what stands of it, and no more', () => {
    const counts = figure('f', 'people killed', [
      'the network: 80..',
      'the army: 20',
      'the network: 15, replaced',
    ])
    expect(
      sentence(
        [counts],
        { independent_origins: 2 },
        { sources: [source('the network'), source('the army')] },
      ),
    ).toBe(
      'At least 80 people killed in Saltmarsh on 4 May 2031, according to the network; 20, according to the army. Unconfirmed; two independent origins.',
    )
  })

  test('names all origins of one number together, and those who are counted before those who are not', () => {
    const counts = figure('f', 'soldiers defected', ['a resident: 50', 'the network: 33', 'the army: 33'])
    expect(
      sentence([counts], {
        status: 'corroborated',
        independent_origins: 2,
        origins: ['the network', 'the army'],
      }),
    ).toBe(
      '33 soldiers defected in Saltmarsh on 4 May 2031, according to the army and the network; 50, according to a resident. Told by two independent origins.',
    )
  })

  test('says of counts that exclude each other that they do', () => {
    const counts = figure('f', 'people killed', ['the network: 33', 'the army: 20'], {
      contradictions: [{ claims: ['f-0', 'f-1'], why: 'no number is both' }],
    })
    expect(sentence([counts])).toContain(
      '20, according to the army. These accounts cannot all be so. Unconfirmed',
    )
  })

  test('is in the singular of one', () => {
    expect(sentence([figure('f', 'women killed', ['the army: 1'])])).toMatch(/^1 woman killed in Saltmarsh/)
  })

  test('never leaves out since when a total runs, and of what day a stock is', () => {
    const total = figure('t', 'people killed', ['the network: 15001..'], {
      measure: 'total',
      scope: { place: 'the Delta', from: '2031-03-01', as_of: '2031-05-04' },
    })
    expect(sentence([total])).toMatch(
      /^At least 15,001 people killed in the Delta in all since 1 March 2031, as of 4 May 2031, according to the network\./,
    )
    const stock = figure('s', 'people sheltered', ['the agency: ~150000'], {
      measure: 'stock',
      scope: { as_of: '2031-05-04' },
    })
    expect(sentence([stock])).toMatch(
      /^About 150,000 people sheltered, as of 4 May 2031, according to the agency\./,
    )
  })

  test('is of the whole, not of a part, and of deaths before all else', () => {
    const counts = [
      figure('hurt', 'people injured', ['a: 5', 'b: 6', 'c: 7']),
      figure('part', 'children killed', ['a: 5', 'b: 5']),
      figure('whole', 'people killed', ['a: 20'], { parts: ['part'] }),
    ]
    expect(sentence(counts)).toMatch(/^20 people killed/)
  })

  test('tells its words where nobody gives a number', () => {
    expect(sentence([figure('f', 'people killed', ['a resident: several'])])).toBe(
      '“shots were heard”: in Saltmarsh on 4 May 2031. No count is told. Unconfirmed; one independent origin.',
    )
  })

  test('names who denies it', () => {
    const counts = figure('f', 'people killed', ['the network: 33'])
    expect(
      sentence(
        [counts],
        { status: 'denied', credibility: 4 },
        { claims: [claim('d', 'Harbour Post', 'the army', { stance: 'denies' })] },
      ),
    ).toMatch(/Denied by the army; one independent origin\.$/)
  })
})

describe('can we say so?', () => {
  const verdict = (more: Partial<EventRecord>, contradictions: Figure['contradictions'] = []) =>
    answerOf(given([figure('f', 'people killed', ['a: 20'], { contradictions })], more)).verdict

  test('yes, where named independent origins tell it and nothing stands against it', () => {
    expect(verdict({ status: 'corroborated', credibility: 1, independent_origins: 2 }).answer).toBe('yes')
  })

  test('with care, where its number is contested, whoever confirms that it happened', () => {
    const found = verdict({ status: 'confirmed', credibility: 2 }, [{ claims: [], why: '' }])
    expect(found.answer).toBe('with care')
    expect(found.words).toContain('only by whose count')
  })

  test('with care on one word alone, and only with the denial where it is denied', () => {
    expect(verdict({ status: 'reported' })).toMatchObject({ answer: 'with care' })
    expect(verdict({ status: 'denied', credibility: 4 }).words).toContain('denial beside it')
  })

  test('no, where its report was taken back', () => {
    expect(verdict({ status: 'retracted', credibility: 5 }).answer).toBe('no')
  })
})

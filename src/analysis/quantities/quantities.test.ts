import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuantityMention } from '../../base/index.ts'
import { bracketed, report } from '../times/support/report.ts'
import { composition, findQuantities, quantityOf } from './index.ts'

const read = (text: string) => {
  const { article, sentences } = report(text)
  return { article, sentences, quantities: findQuantities(article, sentences) }
}

const bounds = (q: QuantityMention): string =>
  `${q.low ?? '-'} ${q.best ?? '-'} ${q.high ?? '-'}${q.approximate ? ' ~' : ''}`

/** What is counted, in a sentence with the counting words in `[marks]`: low, best, high, and `~` where approximate. */
type Golden = readonly [marked: string, unit: string, bounds: string]

const golden = (cases: readonly Golden[]): void => {
  it.each(cases)('%s', (marked, unit, expected) => {
    const { text, spans } = bracketed(marked)
    const chars = [...text]
    const words = spans.map((s) => chars.slice(s.start, s.end).join(''))
    const { quantities } = read(text)
    expect(quantities.map((q) => `${q.text} | ${q.unit ?? ''} | ${bounds(q)}`)).toEqual([
      `${words[0]} | ${unit} | ${expected}`,
    ])
  })
}

describe('exact numbers', () => {
  golden([
    ['Police said [33] prisoners escaped.', 'prisoners', '33 33 33'],
    ['Police said [12,450] tents were sent.', 'tents', '12450 12450 12450'],
    ['[Forty-one] villagers were hurt.', 'villagers', '41 41 41'],
    ['[Two hundred and fifty] villagers were hurt.', 'villagers', '250 250 250'],
    ['[1.5 million] refugees crossed.', 'refugees', '1500000 1500000 1500000'],
    ['[Two dozen] guards left.', 'guards', '24 24 24'],
    ['[Half a dozen] guards left.', 'guards', '6 6 6'],
    ['[Another five] Iraqi guards left.', 'Iraqi guards', '5 5 5'],
    ['[Three more] guards left.', 'guards', '3 3 3'],
    ['[Five] others were hurt.', 'others', '5 5 5'],
    ['[Two] of the guards left.', '', '2 2 2'],
    ['[12] marines were hurt.', 'marines', '12 12 12'],
    ['[Both] guards were hurt.', 'guards', '2 2 2'],
    ['[A pair] of guards were hurt.', 'guards', '2 2 2'],
    ['[Four] Civil Guard (CG) staff were hurt.', 'Civil Guard (CG) staff', '4 4 4'],
    ['The toll rose to [115] the agency said.', '', '115 115 115'],
  ])
})

describe('bounds', () => {
  golden([
    ['[At least 80] villagers died.', 'villagers', '80 - -'],
    ['[No fewer than 80] villagers died.', 'villagers', '80 - -'],
    ['[More than 33,000] villagers left.', 'villagers', '33001 - -'],
    ['[Over 40] villagers left.', 'villagers', '41 - -'],
    ['[Up to 50] villagers left.', 'villagers', '- - 50'],
    ['[No fewer than 14 and no more than 20] villagers left.', 'villagers', '14 - 20'],
    ['[A couple] of villagers left.', 'villagers', '- 2 - ~'],
    ['[As many as 50] villagers left.', 'villagers', '- - 50'],
    ['[Fewer than 50] villagers left.', 'villagers', '- - 49'],
    ['[Some 20] villagers left.', 'villagers', '- 20 - ~'],
    ['[About 20] villagers left.', 'villagers', '- 20 - ~'],
    ['[Nearly 20] villagers left.', 'villagers', '- 20 - ~'],
    ['[Between 20 and 30] villagers left.', 'villagers', '20 - 30'],
    ['Officials said [20 to 30] villagers left.', 'villagers', '20 - 30'],
    ['Officials said [80-100] villagers left.', 'villagers', '80 - 100'],
    ['A total of [some 150,000] villagers left.', 'villagers', '- 150000 - ~'],
    ['[At least four other] officers left.', 'officers', '4 - -'],
  ])
})

describe('words that name a range, or none', () => {
  golden([
    ['[Dozens] of villagers died.', 'villagers', '24 - 99 ~'],
    ['[Dozens more] were hurt.', '', '24 - 99 ~'],
    ['[Hundreds] of unarmed villagers died.', 'unarmed villagers', '200 - 999 ~'],
    ['[Tens of thousands] of villagers left.', 'villagers', '20000 - 99999 ~'],
    ['[Several hundred] villagers left.', 'villagers', '200 - 999 ~'],
    ['[Millions] of villagers left.', 'villagers', '2000000 - 9999999 ~'],
    ['[Several] villagers left.', 'villagers', '- - - ~'],
    ['[A few] villagers left.', 'villagers', '- - - ~'],
    ['[Many] villagers left.', 'villagers', '- - - ~'],
  ])
})

describe('one person', () => {
  golden([
    ['Rebels seized [a general].', 'general', '1 1 1'],
    ['Rebels seized [a senior army officer] near the border.', 'senior army officer', '1 1 1'],
    ['Rebels seized [the head] of the harbour police.', 'head', '1 1 1'],
    ['[Another soldier] fled.', 'soldier', '1 1 1'],
  ])
})

describe('what counts nothing', () => {
  it.each([
    'The boy, 12, saw it.',
    'The 12-year-old saw it.',
    'Fighting began in 2011.',
    'It fell on 14 May 2013 at 10:35.',
    'It lasted for three days.',
    'They paid $20 million for it.',
    'Prices rose by 15 percent.',
    'The camp lies 20 kilometres north.',
    'They carried M-16 rifles and 120mm mortars.',
    'The council passed Resolution 2042.',
    'The house fell.',
    'No one answered.',
    'A bridge fell.',
  ])('%s', (text) => expect(read(text).quantities.map((q) => q.text)).toEqual([]))
})

describe('the count of a noun', () => {
  const countOf = (text: string, noun: string): string | undefined => {
    const { sentences, quantities } = read(text)
    const [sentence] = sentences
    const head = sentence!.words.findIndex((w) => w.form === noun)
    return quantityOf(sentence!, head, quantities)?.text
  }
  it('is its own, that of what its container holds, or none', () => {
    expect(countOf('Nine guards fled from two rebels.', 'guards')).toBe('Nine')
    expect(countOf('Nine guards fled from two rebels.', 'rebels')).toBe('two')
    expect(countOf('A group of some 20 guards fled.', 'group')).toBe('some 20')
    expect(countOf('A group of some 20 guards fled.', 'guards')).toBe('some 20')
    expect(countOf('The guards fled from two rebels.', 'guards')).toBeUndefined()
  })
})

describe('the parts of a group', () => {
  const parts = (text: string, noun: string): string[] => {
    const { sentences, quantities } = read(text)
    const [sentence] = sentences
    const head = sentence!.words.findIndex((w) => w.form === noun)
    return composition(sentence!, head, quantities).map(
      (p) => `${p.text} | ${p.unit} | ${p.low ?? '-'} ${p.best ?? '-'}`,
    )
  }
  it.each([
    [
      'Some 30 guards, including a captain and two sergeants, fled.',
      'guards',
      ['a captain | captain | 1 1', 'two | sergeants | 2 2'],
    ],
    ['Nine villagers died, among them three children.', 'villagers', ['three | children | 3 3']],
    ['More than 900 villagers, mostly civilians, were killed.', 'villagers', ['mostly | civilians | - -']],
    ['Two villagers were hurt, one of them a child.', 'villagers', ['one | child | 1 1']],
    [
      'The guards include a captain, at least four other officers and several women.',
      'guards',
      ['a captain | captain | 1 1', 'at least four other | officers | 4 -', 'several | women | - -'],
    ],
    ['Nine villagers died and two women fled.', 'villagers', []],
    ['The dead villagers include a nurse, two sources said.', 'villagers', ['a nurse | nurse | 1 1']],
  ])('%s', (text, noun, expected) => expect(parts(text, noun)).toEqual(expected))
})

const WORDS =
  'at least more than some between and 20 80 to - dozens hundreds of thousands several two hundred thousand men people a general the head , . % $ M 16 😀 é others three days in 2012 half'.split(
    ' ',
  )

describe('any words', () => {
  it('spans give back their words, in order, and bounds do not cross', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }), (words) => {
        const { article, sentences, quantities } = read(words.join(' '))
        let end = 0
        for (const q of quantities) {
          expect(q.start).toBeGreaterThanOrEqual(end)
          end = q.end
          expect(article.text.slice(q)).toBe(q.text)
          const known = [q.low, q.best, q.high].filter((n) => n !== null)
          expect(known).toEqual([...known].sort((a, b) => a - b))
          if (q.head >= 0) expect(sentences[q.sentence]!.words[q.head]).toBeDefined()
        }
      }),
      { numRuns: 150 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { DayInterval } from '../../base/index.ts'
import { countInWords, interval, quantityInWords } from './counts.ts'
import { daysInWords } from './dates.ts'
import { Tally } from './summary.ts'
import { columnsOf, wrap } from './wrap.ts'

const days = (edtf: string, start = edtf, end = start): DayInterval => ({ edtf, start, end })

describe('days in words', () => {
  it.each([
    [days('2012-06-25'), 'Mon 25 June 2012'],
    [days('2012-12-01~', '2012-12-01'), 'about 1 December 2012'],
    [days('2012-06-18/2012-06-25', '2012-06-18', '2012-06-25'), '18–25 June 2012'],
    [days('2012-11-28/2012-12-03', '2012-11-28', '2012-12-03'), '28 November – 3 December 2012'],
    [days('2012-12-24/2013-01-01', '2012-12-24', '2013-01-01'), '24 December 2012 – 1 January 2013'],
    [days('2012-02', '2012-02-01', '2012-02-29'), 'February 2012'],
    [days('2012-01/2012-06', '2012-01-01', '2012-06-30'), 'January–June 2012'],
    [days('2012', '2012-01-01', '2012-12-31'), '2012'],
    [days('2011/2013', '2011-01-01', '2013-12-31'), '2011–2013'],
  ])('%o is %s', (day, words) => expect(daysInWords(day)).toBe(words))
})

describe('counts in words', () => {
  const count = (
    text: string,
    low: number | null,
    best: number | null,
    high: number | null,
    approximate = false,
  ) => ({
    text,
    low,
    best,
    high,
    approximate,
  })

  it.each([
    [count('33', 33, 33, 33), '33'],
    [count('Thirty-three', 33, 33, 33), 'Thirty-three (33)'],
    [count('some 20', null, 20, null, true), 'some 20 (about 20)'],
    [count('at least 80', 80, null, null), 'at least 80 (80..∞)'],
    [count('more than 33,000', 33001, null, null), 'more than 33,000 (33,001..∞)'],
    [count('up to 50', null, null, 50), 'up to 50 (0..50)'],
    [count('dozens of', 24, null, 99, true), 'dozens of (24..99)'],
    [count('several', null, null, null, true), 'several (no number)'],
  ])('%o reads %s', (c, words) => expect(countInWords(c)).toBe(words))

  it('puts the counted noun behind the count as English does', () => {
    expect(countInWords({ ...count('Dozens', 24, null, 99, true), unit: 'families' })).toBe(
      'Dozens of families (24..99)',
    )
    expect(countInWords({ ...count('a general', 1, 1, 1), unit: 'general' })).toBe('a general (1)')
  })

  it('gives a best value inside an interval both', () => {
    expect(interval({ low: 10, best: 12, high: 15, approximate: false })).toBe('12, 10..15')
  })

  it('tells a stock from a flow, and the parts of a group', () => {
    const stock = {
      ...count('150,000', 150_000, 150_000, 150_000),
      unit: 'refugees',
      measure: 'stock' as const,
    }
    expect(quantityInWords(stock)).toBe('150,000 refugees; present at that time')
    const group = {
      ...count('20', 20, 20, 20),
      unit: 'soldiers',
      composition: [
        { text: 'a general', unit: 'general' },
        { text: 'three', unit: 'colonels' },
      ],
    }
    expect(quantityInWords(group)).toBe('20 soldiers; parts: a general, three colonels')
  })
})

describe('wrapping', () => {
  it('breaks at spaces, hangs the following lines and cuts what is too long for any line', () => {
    expect(wrap('one two three', 9, '- ', '  ')).toEqual(['- one two', '  three'])
    expect(wrap('abcdefghij', 6, '', '')).toEqual(['abcdef', 'ghij'])
  })

  it('counts columns as a terminal does', () => {
    expect(columnsOf('e\u0301t\u00e9')).toBe(3)
    expect(columnsOf('北京')).toBe(4)
    expect(columnsOf('\u001b[1mbold\u001b[22m')).toBe(4)
  })
})

describe('the tally', () => {
  it('counts documents, claims, and sources once however they are written', () => {
    const tally = new Tally()
    expect(tally.inWords()).toBe('0 documents, 0 claims on the word of 0 sources')
    tally.documents = 1
    tally.failed = 2
    expect(tally.inWords()).toBe('1 document, 0 claims on the word of 0 sources; 2 documents not read')
  })
})

import { describe, expect, test } from 'vitest'
import { dayNumber, daysOf, gap, isoDay } from './days.ts'
import { nearness, type Site } from './sites.ts'

const site = (name: string, more: Partial<Site> = {}): Site => ({
  name,
  words: [name.toLowerCase()],
  role: 'at',
  carried: false,
  ...more,
})

const town = (name: string, admin1: string, lat: number): Site =>
  site(name, { country: 'SYR', admin1, precision: 1, lat, lon: 36 })

const homs = town('Homs', 'Homs', 34.7)
const hama = town('Hama', 'Hama', 35.1)
const syria = site('Syria', { country: 'SYR', precision: 6 })
const iraq = site('Iraq', { country: 'IRQ', precision: 6 })
const sorrel = site('Little Sorrel')

describe('places', () => {
  test.each([
    ['a town and itself', [homs], [homs], 'same'],
    ['a town and its country', [homs], [syria], 'within'],
    ['a town and another country', [homs], [iraq], 'apart'],
    ['a town and one that no gazetteer knows', [homs], [sorrel], 'open'],
    ['a place and none', [homs], [], 'open'],
    ['two towns and one of them', [homs, hama], [hama], 'same'],
  ] as const)('%s', (_, a, b, how) => {
    expect(nearness(a, b)).toBe(how)
    expect(nearness(b, a)).toBe(how)
  })

  test('towns of two provinces are apart, more so the farther they are', () => {
    expect(nearness([homs], [hama])).toBe('apart')
    expect(nearness([homs], [town('Talbi', 'Hama', 34.8)])).toBe('loosely-apart')
  })
})

const days = (start: string, end: string, edtf = `${start}/${end}`) => daysOf({ start, end, edtf })!

describe('days', () => {
  test('are numbered without a gap, and back', () => {
    expect(dayNumber('2012-03-01') - dayNumber('2012-02-28')).toBe(2)
    expect(isoDay(dayNumber('2013-01-01'))).toBe('2013-01-01')
  })

  test('between two stretches are the same from both sides, and none where they meet', () => {
    const may = days('2014-05-01', '2014-05-06')
    const later = days('2014-05-09', '2014-05-10')
    expect(gap(may, later)).toBe(3)
    expect(gap(later, may)).toBe(3)
    expect(gap(may, days('2014-05-06', '2014-05-09'))).toBe(0)
  })

  test('told roughly may lie a day to either side', () => {
    const about = days('2014-05-05', '2014-05-05', '2014-05-05~')
    expect(gap(about, days('2014-05-06', '2014-05-06'))).toBe(0)
    expect(gap(about, days('2014-05-07', '2014-05-07'))).toBe(1)
  })
})

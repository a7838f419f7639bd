import { expect, test } from 'vitest'
import { claimOf } from '../claim.fixture.ts'
import { holds, isAt, isOn, markedDeaths, type Row, states } from './fa-kes-rules.ts'

const row = (gold: Row['gold']): Row => ({
  id: 'r',
  title: '',
  text: '',
  meta: { publisher: 'P', date: '2016-05-03' },
  gold,
})

test('marked deaths are the normalised count and the number in the words', () => {
  const rows = [
    row({ spans: { civilians: 'nine villagers' }, norm: { civilians: 8, noncivilians: 0 } }),
    row({ spans: null, norm: { civilians: 4 } }),
    row({ spans: { civilians: 'two' }, norm: null }),
  ]
  expect(markedDeaths(rows, 'civilians')).toEqual([8, 9, 4])
  expect(markedDeaths(rows, 'noncivilians')).toEqual([])
})

test('an interval holds a number between its ends, and a vague word holds none', () => {
  expect(holds({ low: 24, best: null, high: 99 }, 40)).toBe(true)
  expect(holds({ low: 24, best: null, high: 99 }, 100)).toBe(false)
  expect(holds({ low: 12, best: null, high: null }, 15)).toBe(true)
  expect(holds({ low: 12, best: null, high: null }, 11)).toBe(false)
  expect(holds({ low: null, best: 20, high: null }, 21)).toBe(false)
  expect(holds({ low: null, best: null, high: null }, 3)).toBe(false)
})

test('a number is stated by the best value or by the bound', () => {
  expect(states({ low: null, best: 20, high: null }, 20)).toBe(true)
  expect(states({ text: 'more than 30', low: 31 }, 30)).toBe(true)
  expect(states({ text: 'at least 31', low: 31 }, 30)).toBe(false)
  expect(states({ low: 24, best: null, high: 99 }, 40)).toBe(false)
})

test('a claim is at the marked place by its words, or by the governorate of its place', () => {
  const marked = row({ spans: { location: 'Al-Bab' }, norm: { governorate: 'deir ezzor' } })
  const place = { role: 'at', start: 0, end: 1 } as const
  expect(isAt(claimOf('kill', '', { places: [{ ...place, text: 'the town of al-Bab' }] }), marked)).toBe(true)
  expect(
    isAt(claimOf('kill', '', { places: [{ ...place, text: 'Mayadin', admin1: 'Deir ez-Zor' }] }), marked),
  ).toBe(true)
  expect(isAt(claimOf('kill', 'in Homs', { participants: [{ role: 'place', text: 'Homs' }] }), marked)).toBe(
    false,
  )
  expect(isAt(claimOf('kill', 'x', { participants: [{ role: 'agent', text: 'Al-Bab' }] }), marked)).toBe(
    false,
  )
})

test('a claim is on the marked day where its time is a week or less and holds it, give or take a day', () => {
  const on = (start: string, end: string) =>
    claimOf('kill', '', { time: { edtf: '', start, end, basis: 'stated', precision: 1 } })
  expect(isOn(on('2016-05-03', '2016-05-03'), '2016-05-04')).toBe(true)
  expect(isOn(on('2016-05-03', '2016-05-03'), '2016-05-05')).toBe(false)
  expect(isOn(on('2016-05-01', '2016-05-31'), '2016-05-05')).toBe(false)
  expect(isOn(claimOf('kill', ''), '2016-05-05')).toBe(false)
})

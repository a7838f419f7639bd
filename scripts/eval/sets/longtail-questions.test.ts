import { describe, expect, it } from 'vitest'
import type { Incident } from '../longtail-incident.ts'
import { fits, fitsName, fitsTime, nameOf } from './longtail-questions.ts'

const days = (start: string, end = start) => ({ start, end })

describe('a time that is asked for', () => {
  it.each([
    ['day', '17/01/2017', days('2017-01-17'), true],
    ['month', '01/2017', days('2017-01-17'), true],
    ['year', '2017', days('2017-01-17'), true],
    ['stretch of days', '02/2017', days('2017-01-30', '2017-02-02'), true],
    ['other day', '18/01/2017', days('2017-01-17'), false],
    ['other month', '01/2016', days('2017-01-17'), false],
  ])('%s', (_, asked, time, fit) => expect(fitsTime(time, asked)).toBe(fit))
})

describe('a name that is asked for', () => {
  it.each([
    ['Ola Berg', { first: 'Ola' }, true],
    ['Ola Maria Berg', { last: 'Berg' }, true],
    ['Ola Berg Jr.', { last: 'Berg' }, true],
    ['Ola M. Berg', { full_name: 'Ola Berg' }, true],
    ['Ola Berg', { last: 'Ola' }, false],
    ['Berg', { last: 'Berg' }, false],
    ['Ida Berg', { full_name: 'Ola Berg' }, false],
  ])('%s for %o', (person, asked, fit) => expect(fitsName(person, asked)).toBe(fit))
})

describe('an incident', () => {
  const incident: Incident = {
    documents: ['a', 'b'],
    kinds: new Set(['killing']),
    days: days('2017-01-17'),
    state: 'Ohio',
    text: 'A man was shot dead in Drenova on Tuesday.',
    people: ['Ola Berg'],
  }
  const asked = (event_type: 'killing' | 'injuring', city: string) =>
    fits(incident, {
      event_type,
      constraints: { location: { city: `http://dbpedia.org/resource/${city}` }, time: { year: '2017' } },
    })
  it('fits where kind, place and time do', () => {
    expect(asked('killing', 'Drenova,_Ohio')).toBe(true)
    expect(asked('injuring', 'Drenova,_Ohio')).toBe(false)
    expect(asked('killing', 'Marlow')).toBe(false)
  })
})

describe('a place as DBpedia writes it', () => {
  it.each([
    ['http://dbpedia.org/resource/Reno,_Nevada', 'Reno'],
    ['http://dbpedia.org/resource/New_York', 'New York'],
    ['http://dbpedia.org/resource/Georgia_(U.S._state)', 'Georgia'],
  ])('%s is %s', (address, name) => expect(nameOf(address)).toBe(name))
})

import { describe, expect, it } from 'vitest'
import { type Article, Text } from '../../base/index.ts'
import { loadEngine } from '../../language/index.ts'
import { sentencesOf } from '../analyse.ts'
import { findPlaces } from './index.ts'

const placesIn = (string: string, datelinePlace?: string): string[] => {
  const text = new Text(string)
  const article: Article = {
    document: 'sha256:t',
    input: 't',
    language: 'en',
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length, why: 'test' }],
    map: [],
    ...(datelinePlace ? { datelinePlace } : {}),
  }
  return findPlaces(article, sentencesOf(article, loadEngine())).map(
    (m) => `${m.text}: ${m.place ? `${m.place.name}, ${m.place.country ?? m.place.kind}` : 'not found'}`,
  )
}

describe('places of a report', () => {
  it('finds names with what they mean', () => {
    expect(placesIn('Troops left Homs and moved to Deir ez-Zor in eastern Syria.')).toEqual([
      'Homs: Homs, SYR',
      'Deir ez-Zor: Deir ez-Zor, SYR',
      'Syria: Syria, SYR',
    ])
  })

  it('takes a camp by its whole name', () => {
    expect(placesIn('They were taken to the Zaatari refugee camp in Jordan.')[0]).toBe(
      'Zaatari refugee camp: Zaatari, JOR',
    )
  })

  it('resolves a name by what contains it, and keeps to it', () => {
    const found = placesIn('A bomb went off in Tripoli, Lebanon. Police closed the roads into Tripoli.')
    expect(found.filter((f) => f.startsWith('Tripoli'))).toEqual([
      'Tripoli: Tripoli, LBN',
      'Tripoli: Tripoli, LBN',
    ])
  })

  it('keeps the words of a place that it does not know', () => {
    expect(placesIn('Shells fell on the village of Kafr Qzandil in Syria.')).toContain(
      'Kafr Qzandil: not found',
    )
  })

  it('takes no demonym and no person for a place', () => {
    expect(placesIn('The Syrian president, General Aleppo, met a Turkish envoy.')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { type Article, type PlaceMention, Text } from '../../base/index.ts'
import { loadEngine } from '../../language/index.ts'
import { sentencesOf } from '../analyse.ts'
import { findPlaces } from './index.ts'

const mentionsIn = (string: string, datelinePlace?: string): PlaceMention[] => {
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
  return findPlaces(article, sentencesOf(article, loadEngine()))
}

const placesIn = (string: string, datelinePlace?: string): string[] =>
  mentionsIn(string, datelinePlace).map(
    (m) => `${m.text}: ${m.place ? `${m.place.name}, ${m.place.country ?? m.place.kind}` : 'not found'}`,
  )

/** The text of each place with its province and where_prec. */
const exactness = (string: string): string[] =>
  mentionsIn(string).map((m) => `${m.text} ${m.place?.admin1 ?? m.place?.country} ${m.place?.precision}`)

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
    expect(placesIn('Shells fell on the village of Kafr Qzandil.')).toContain('Kafr Qzandil: not found')
  })

  it('knows of an unknown place what the place around it tells', () => {
    expect(exactness('Shells fell on the village of Kafr Qzandil in Idlib province, in Syria.')[0]).toBe(
      'Kafr Qzandil Idlib 4',
    )
    expect(exactness("A blast shook the Kisozi district of Uganda's capital, Kampala.")).toContain(
      'Kampala Central 1',
    )
    expect(exactness("Gunmen raided Maiduguri's Bolori Qzum district in Nigeria.")).toContain(
      'Bolori Qzum Borno 2',
    )
  })

  it('drops a namesake that lies far from where the text says', () => {
    expect(exactness('Two men died in San Miguel in Peru. The army left San Miguel.')[0]).not.toContain(
      'San Miguel San Miguel',
    )
  })

  it('tells how exact a place is, after UCDP', () => {
    expect(exactness('Shells fell near Salamiyah and 20 km north of Homs, in Syria.')).toEqual([
      'Salamiyah Hama 2',
      'Homs Homs 2',
      'Syria SYR 6',
    ])
    expect(exactness('Clashes went on in northern Nigeria and in Borno state.')).toEqual([
      'Nigeria NGA 5',
      'Borno Borno 4',
    ])
    expect(exactness('Three were killed in the Idlib countryside, in Syria.')[0]).toBe('Idlib Idlib 4')
  })

  it('takes a name joined by a hyphen whole, and one that lost its apostrophe without the "s"', () => {
    expect(placesIn('They left the towns of al-Foua and Kafr-Zeita in Syria.').slice(0, 2)).toEqual([
      'al-Foua: al-Foua, SYR',
      'Kafr-Zeita: Kafr Zayta, SYR',
    ])
    expect(placesIn('Raids on Syrias Idlib killed two in the city of Idlib.')[0]).toBe('Syrias: Syria, SYR')
  })

  it('reads text in capitals', () => {
    expect(placesIn('GUERRILLAS ATTACKED ZACATECOLUCA, LA PAZ DEPARTMENT, EL SALVADOR, ON MONDAY.')).toEqual([
      'ZACATECOLUCA: Zacatecoluca, SLV',
      'LA PAZ DEPARTMENT: La Paz, SLV',
      'EL SALVADOR: El Salvador, SLV',
    ])
  })

  it.each([
    'The Islamic State said on Thursday that its fighters had left.',
    'The Nusra Front and the YPG fought each other near the city.',
    'The NGO said that Secretary Rice and the FSA had met.',
    'Kurdish and Alawite villagers fled.',
  ])('takes no group, day, office or people for a place: %s', (text) => {
    expect(placesIn(text)).toEqual([])
  })

  it('takes no demonym and no person for a place', () => {
    expect(placesIn('The Syrian president, General Aleppo, met a Turkish envoy.')).toEqual([])
  })
})

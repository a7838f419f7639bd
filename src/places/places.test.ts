import { describe, expect, it } from 'vitest'
import { spellingKey } from './fold.ts'
import { loadGazetteer } from './index.ts'

const gazetteer = loadGazetteer()
const within = (...codes: string[]) => ({ countries: new Map(codes.map((c) => [c, 1])) })
const found = (name: string, ...codes: string[]) => {
  const place = gazetteer.resolve(name, within(...codes))
  return place && `${place.name} (${place.kind}, ${place.country})`
}

describe('the gazetteer', () => {
  it.each([
    ['Deir ez-Zor', 'Deir Ezzor', 'Dayr az Zawr', 'Deir al-Zour'],
    ['Saraqib', 'Saraqeb'],
    ['Darayya', 'Daraya'],
    ['al-Qusayr', 'Qusair', 'el-Kuseir'],
  ])('knows one name in several spellings: %s', (...names) => {
    expect(new Set(names.map(spellingKey)).size).toBe(1)
  })

  it('keeps different names apart', () => {
    expect(spellingKey('Homs')).not.toBe(spellingKey('Hama'))
    expect(spellingKey('Daraa')).not.toBe(spellingKey('Darayya'))
  })

  it('tells countries, provinces, towns, camps and seas', () => {
    expect(gazetteer.resolve('Syria')).toMatchObject({ kind: 'country', country: 'SYR', precision: 6 })
    expect(gazetteer.resolve('Hatay', { ...within('TUR'), kind: 'admin' })).toMatchObject({
      kind: 'admin1',
      country: 'TUR',
      precision: 4,
    })
    expect(gazetteer.resolve('Homs')).toMatchObject({ kind: 'city', country: 'SYR', precision: 1 })
    expect(gazetteer.resolve('Zaatari', { ...within('JOR'), kind: 'camp' })).toMatchObject({
      kind: 'site',
      country: 'JOR',
      precision: 1,
    })
    expect(gazetteer.resolve('Red Sea')).toMatchObject({ precision: 7 })
  })

  it('takes the namesake in the country that the report is about', () => {
    expect(found('Tripoli', 'LBY')).toContain('LBY')
    expect(found('Tripoli', 'LBN')).toContain('LBN')
    expect(found('Paris', 'FRA')).toContain('FRA')
    expect(
      gazetteer.resolve('Paris', {
        within: { name: 'Texas', kind: 'admin1', country: 'USA', admin1: 'Texas', precision: 4 },
      }),
    ).toMatchObject({ admin1: 'Texas' })
  })

  it('would rather know no place than a wrong one', () => {
    expect(found('Reading', 'SYR')).toBeUndefined()
    expect(found('Said', 'SYR')).toBeUndefined()
    expect(found('Qzxvbn Wkrt', 'SYR')).toBeUndefined()
  })

  it('knows demonyms', () => {
    expect(gazetteer.countryOf('Syrian')).toBe('SYR')
    expect(gazetteer.countryOf('Turks')).toBe('TUR')
    expect(gazetteer.isDemonym('French')).toBe(true)
    expect(gazetteer.countryOf('table')).toBeUndefined()
  })
})

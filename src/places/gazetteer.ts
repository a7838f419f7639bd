import { readFileSync } from 'node:fs'
import { packageFile, type ResolvedPlace, remember } from '../base/index.ts'
import { MAIN_NAME, readTable, type Table } from './file.ts'
import { foldName, hashName, spellingKey } from './fold.ts'
import { COMMON_WORDS } from './lexicon/common.ts'
import { COUNTRIES } from './lexicon/countries.ts'
import { SITES } from './lexicon/sites.ts'

/** A place that a name may mean. */
export interface Candidate {
  readonly place: ResolvedPlace
  readonly population: number
  /** The name is the place's main one, not a variant. */
  readonly main: boolean
  /** The name was found by a bridge between spellings only. */
  readonly bridged: boolean
}

/** What the text around a name says of where it is. */
export interface PlaceContext {
  /** Countries that the report speaks of (ISO alpha-3) and how much. */
  readonly countries?: ReadonlyMap<string, number>
  /** A name beside it that contains it: "X, Syria", "X in Homs province". */
  readonly within?: ResolvedPlace
  readonly kind?: 'admin' | 'town' | 'camp' | 'country'
  /** The text is set in capitals: nothing tells a name from any other word. */
  readonly capitals?: boolean
  /** A place that the report names nearby. */
  readonly near?: { readonly lat: number; readonly lon: number }
}

/** Fewer people than this, and a bare name is no place unless the report is about its country. */
const KNOWN_ABROAD = 60_000
/** The same of a country that the report only names now and then, and of names that are not a place's main one. */
const KNOWN_ASIDE = 40_000
const KNOWN_BY_OTHER_NAME = 500_000
const METROPOLIS = 2_500_000
const TOWN = 15_000
const CITY = 150_000
const ENGLISH: ReadonlySet<string> = new Set('USA GBR CAN AUS NZL IRL'.split(' '))
/** A report is about a country that this share of its names lies in. */
const ABOUT = 0.15

export class Gazetteer {
  private readonly table: Table
  private readonly countries = new Map<string, ResolvedPlace>()
  private readonly sites = new Map<string, ResolvedPlace>()
  private readonly siteSpellings = new Map<string, ResolvedPlace>()
  private readonly demonyms = new Map<string, string>()
  private readonly text = new TextDecoder()
  /** Where the rows begin whose hash has given high bits; one more than there are such bits. */
  private readonly buckets: Uint32Array

  constructor(bytes: Uint8Array) {
    this.table = readTable(bytes)
    this.buckets = bucketsOf(this.table.high)
    const centres = this.centres()
    for (const { code, names, demonyms } of COUNTRIES) {
      const at = centres.get(code)
      const place: ResolvedPlace = {
        name: names[0] ?? code,
        kind: 'country',
        country: code,
        ...(at ?? {}),
        precision: 6,
      }
      for (const n of names) this.countries.set(foldName(n.replace(/^the /, '')), place)
      for (const d of demonyms) {
        this.demonyms.set(foldName(d), code)
        this.demonyms.set(`${foldName(d)}s`, code)
      }
    }
    for (const { names, place } of SITES)
      for (const n of names) {
        this.sites.set(foldName(n.replace(/^the /, '')), place)
        const spelling = spellingKey(n)
        if (spelling.length > 3 && !this.siteSpellings.has(spelling)) this.siteSpellings.set(spelling, place)
      }
  }

  /** ISO alpha-3 of the country that a demonym ("Syrian") or a country's name stands for. */
  countryOf(word: string): string | undefined {
    const key = foldName(word)
    return this.demonyms.get(key) ?? this.countries.get(key.replace(/^the /, ''))?.country
  }

  isDemonym(word: string): boolean {
    return this.demonyms.has(foldName(word))
  }

  /** A country's name that is a large province's of another country too: "Georgia". */
  isShared(word: string): boolean {
    const key = foldName(word)
    const country = this.countries.get(key)?.country
    if (!country) return false
    return this.towns(key, false).some(
      (c) => c.main && c.place.kind === 'admin1' && c.place.country !== country && c.population > 5_000_000,
    )
  }

  /** All that a name may mean: countries and own sites first, then towns and divisions. */
  readonly lookup: (name: string) => readonly Candidate[] = remember((name) => this.find(name))

  private find(name: string): Candidate[] {
    const key = foldName(name).replace(/^the /, '')
    const own = this.countries.get(key) ?? this.sites.get(key)
    const found: Candidate[] = own ? [{ place: own, population: 50_000_000, main: true, bridged: false }] : []
    found.push(...this.towns(key, false))
    if (found.length) return found
    const spelling = spellingKey(name)
    if (spelling.length < 4) return []
    const site = this.siteSpellings.get(spelling)
    return [
      ...(site ? [{ place: site, population: 1000, main: true, bridged: true }] : []),
      ...this.towns(`~${spelling}`, true),
    ]
  }

  /**
   * The likeliest place of a name in its context, or undefined: a wrong place is worse than none. Exact names before
   * bridged spellings, the countries of the report before others, larger places before smaller ones.
   */
  resolve(name: string, context: PlaceContext = {}): ResolvedPlace | undefined {
    const candidates = this.lookup(name)
    if (!candidates.length) return undefined
    const common = COMMON_WORDS.has(foldName(name)) && context.kind === undefined && !context.within
    const total = [...(context.countries?.values() ?? [])].reduce((a, b) => a + b, 0)
    const shareOf = (c: Candidate): number =>
      total && c.place.country ? (context.countries?.get(c.place.country) ?? 0) / total : 0
    const isWithin = (c: Candidate): boolean =>
      context.within?.country !== undefined && context.within.country === c.place.country
    // Hamlets of English-speaking countries are named by plain words: Effort, Surprise, Normal.
    const isEnglishWord = (c: Candidate): boolean =>
      context.kind === undefined && ENGLISH.has(c.place.country ?? '') && !/[\s-]/.test(name)
    // Every word is a hamlet's name somewhere: the less a report has to do with a country, the larger the place must be.
    const enough = (c: Candidate): number => {
      if (c.place.kind === 'country' || c.place.kind === 'region' || isWithin(c)) return 0
      if (shareOf(c) >= ABOUT) return isEnglishWord(c) ? (context.capitals ? CITY : TOWN) : 0
      if (c.place.kind === 'admin2') return Number.POSITIVE_INFINITY
      if (c.bridged) return Number.POSITIVE_INFINITY
      const { length } = foldName(name)
      if (!c.main && length < 5)
        return length < 4 ? Number.POSITIVE_INFINITY : shareOf(c) > 0 ? KNOWN_BY_OTHER_NAME : METROPOLIS
      if (shareOf(c) > 0) return KNOWN_ASIDE
      return c.main || length > 7 ? KNOWN_ABROAD : KNOWN_BY_OTHER_NAME
    }
    const score = (c: Candidate): number => {
      const share = shareOf(c)
      let s =
        Math.log10(c.population + 100) +
        (c.main ? (c.place.kind === 'city' ? 1 : 0.5) : 0) -
        (c.bridged ? 1 : 0) +
        share * (share > 0.35 ? 6 : 3)
      if (context.within?.country && context.within.country === c.place.country) s += 5
      if (context.within?.admin1 && context.within.admin1 === c.place.admin1) s += 3
      if (context.kind === 'admin') s += c.place.kind === 'admin1' ? 4 : c.place.kind === 'admin2' ? 2 : 0
      else if (c.place.kind === 'admin1') s -= 1.2
      else if (c.place.kind === 'admin2') s -= 1.5
      if (context.kind === 'camp') s += c.place.kind === 'site' ? 4 : 0
      if (context.near && c.place.lat !== undefined && c.place.lon !== undefined)
        s -= Math.min(3, distance(context.near, { lat: c.place.lat, lon: c.place.lon }) / 5)
      return s
    }
    let best: Candidate | undefined
    let highest = 0
    for (const c of candidates) {
      if (c.population < enough(c)) continue
      const s = score(c)
      if (best && (s < highest || (s === highest && c.population <= best.population))) continue
      best = c
      highest = s
    }
    if (!best) return undefined
    if (common && !['country', 'region'].includes(best.place.kind)) return undefined
    return best.place
  }

  private towns(key: string, bridged: boolean): Candidate[] {
    const [high, low] = hashName(key)
    const t = this.table
    let from = this.buckets[high >>> BUCKET_SHIFT]!
    let to = this.buckets[(high >>> BUCKET_SHIFT) + 1]!
    while (from < to) {
      const mid = (from + to) >> 1
      if (t.high[mid]! < high || (t.high[mid] === high && t.low[mid]! < low)) from = mid + 1
      else to = mid
    }
    const found: Candidate[] = []
    for (let i = from; i < t.high.length && t.high[i] === high && t.low[i] === low; i++) {
      const target = t.target[i]!
      found.push({ ...this.place(target & 0x7fffffff), main: target >= MAIN_NAME, bridged })
    }
    return found
  }

  private place(i: number): { place: ResolvedPlace; population: number } {
    const t = this.table
    const kind = t.kind[i] ?? 0
    const geonames = t.geonames[i] ?? 0
    const admin1 = t.admins[t.admin[i] ?? 0]
    return {
      population: t.population[i] ?? 0,
      place: {
        name: this.text.decode(t.names.subarray(t.nameAt[i], t.nameAt[i + 1])),
        kind: kind === 0 ? 'city' : kind === 1 ? 'admin1' : 'admin2',
        country: t.countries[t.country[i] ?? 0] ?? '',
        ...(admin1 ? { admin1 } : {}),
        ...(geonames ? { geonames } : {}),
        lat: rounded(t.lat[i] ?? 0),
        lon: rounded(t.lon[i] ?? 0),
        precision: kind === 0 ? 1 : kind === 1 ? 4 : 3,
      },
    }
  }

  /** The middle of each country, as the mean of its towns weighed by their people. */
  private centres(): Map<string, { lat: number; lon: number }> {
    const t = this.table
    const sums = new Map<string, [number, number, number]>()
    for (let i = 0; i < t.kind.length; i++) {
      if (t.kind[i] !== 1) continue
      const code = t.countries[t.country[i] ?? 0] ?? ''
      const s = sums.get(code) ?? [0, 0, 0]
      const w = Math.log10((t.population[i] ?? 0) + 10)
      sums.set(code, [s[0] + w * (t.lat[i] ?? 0), s[1] + w * (t.lon[i] ?? 0), s[2] + w])
    }
    return new Map(
      [...sums].map(([code, [lat, lon, w]]) => [code, { lat: rounded(lat / w), lon: rounded(lon / w) }]),
    )
  }
}

/** Rows are found by the upper 16 bits of their hash first: what is left to search lies together in memory. */
const BUCKET_SHIFT = 16

const bucketsOf = (high: Uint32Array): Uint32Array => {
  const buckets = new Uint32Array((1 << (32 - BUCKET_SHIFT)) + 1)
  for (const h of high) buckets[(h >>> BUCKET_SHIFT) + 1]!++
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!
  return buckets
}

/** Four decimals, about ten metres: what GeoNames gives of a town. */
const rounded = (x: number): number => Math.round(x * 1e4) / 1e4

/** Degrees, near enough for telling near from far. */
const distance = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number =>
  Math.hypot(a.lat - b.lat, a.lon - b.lon)

let gazetteer: Gazetteer | undefined

/** The gazetteer that the build compiled. Read once. */
export const loadGazetteer = (): Gazetteer => {
  gazetteer ??= new Gazetteer(readFileSync(packageFile('data/places.bin')))
  return gazetteer
}

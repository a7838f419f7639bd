import { type Claim, type ClaimPlace, remember } from '../../base/index.ts'

/** A place that a claim names, as far as it can be compared with others. */
export interface Site {
  readonly name: string
  /** Words of the name, folded. */
  readonly words: readonly string[]
  readonly role: ClaimPlace['role']
  readonly geonames?: number
  readonly country?: string
  readonly admin1?: string
  readonly lat?: number
  readonly lon?: number
  /** UCDP GED's where_prec; absent where the gazetteer does not know the place. */
  readonly precision?: number
  /** The claim's own words do not name it; the sentences before do. */
  readonly carried: boolean
}

/** How the places of two claims stand to each other. */
export type Nearness = 'same' | 'within' | 'open' | 'loosely-apart' | 'apart'

const NO_NAME = new Set(
  `the a an of in near at on its his her their city town village province area areas district districts neighborhood
  neighborhoods neighbourhood neighbourhoods region countryside suburb suburbs outskirts street road block county state
  home house residence building apartment complex north south east west northern southern eastern western central old new
  rural governorate`.split(/\s+/),
)

const DESCRIBED =
  /^(?:an?|some|several|many|two|three|four|five|six|other|another|various|its|his|her|their)\s/iu

/** Letters alone, lower case, articles of Arabic names dropped. */
export const foldedWords = remember((text): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]s\b|['’`ʻ]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w && !['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az', 'ez'].includes(w)),
)

const siteOf = (p: ClaimPlace): Site | undefined => {
  const words = foldedWords(p.name ?? p.text).filter((w) => !NO_NAME.has(w))
  // "the town", "a Syrian town": a description names no place that another sentence could name too
  if (!words.length || (p.name === undefined && (!/\p{Lu}/u.test(p.text) || DESCRIBED.test(p.text))))
    return undefined
  return {
    name: p.name ?? p.text,
    words,
    role: p.role,
    ...(p.geonames ? { geonames: p.geonames } : {}),
    ...(p.country ? { country: p.country } : {}),
    ...(p.admin1 ? { admin1: p.admin1 } : {}),
    ...(p.lat !== undefined && p.lon !== undefined ? { lat: p.lat, lon: p.lon } : {}),
    ...(p.precision ? { precision: p.precision } : {}),
    carried: p.basis === 'inferred',
  }
}

/** The places of a claim that name something, those of its own words before carried ones. */
export const sitesOf = (claim: Claim): Site[] => {
  const all = claim.places.flatMap((p) => siteOf(p) ?? [])
  const own = all.filter((s) => !s.carried)
  return own.some((s) => s.role === 'at') ? own : all
}

const KM = 6371
const rad = (x: number): number => (x * Math.PI) / 180

/** Great-circle distance in kilometres. */
export const kilometres = (
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number => {
  const h =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2
  return 2 * KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

const known = (s: Site): boolean => s.precision !== undefined
const wide = (s: Site): boolean => (s.precision ?? 0) >= 3

/** How two sites stand to each other. */
export const siteNearness = (a: Site, b: Site): Nearness => {
  if (a.geonames !== undefined && a.geonames === b.geonames) return 'same'
  const shared = a.words.some((w) => b.words.includes(w))
  if (known(a) && known(b)) {
    if (a.country && b.country && a.country !== b.country) return 'apart'
    if ((a.precision ?? 0) >= 6 || (b.precision ?? 0) >= 6) return a.country === b.country ? 'within' : 'open'
    if (shared && a.admin1 === b.admin1) return wide(a) || wide(b) ? 'within' : 'same'
    if (a.admin1 && b.admin1 && a.admin1 !== b.admin1)
      return near(a, b, 40) ? 'loosely-apart' : shared ? 'loosely-apart' : 'apart'
    if (wide(a) || wide(b)) return a.admin1 === b.admin1 ? 'within' : 'open'
    return near(a, b, 8) ? 'loosely-apart' : 'apart'
  }
  if (shared) return 'same'
  return known(a) || known(b) || isStreet(a) !== isStreet(b) ? 'open' : 'loosely-apart'
}

const near = (a: Site, b: Site, km: number): boolean =>
  a.lat !== undefined &&
  a.lon !== undefined &&
  b.lat !== undefined &&
  b.lon !== undefined &&
  kilometres({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) <= km

const ORDER: readonly Nearness[] = ['same', 'within', 'open', 'loosely-apart', 'apart']

/** The most telling sites of some: towns before provinces before countries. */
export const finest = (sites: readonly Site[]): Site[] => {
  const level = (s: Site): number =>
    s.precision === undefined ? 0 : s.precision >= 6 ? 3 : s.precision >= 3 ? 2 : 1
  const least = Math.min(...sites.map(level))
  const most = sites.filter((s) => level(s) === least)
  // a name that the gazetteer does not know is placed by the town beside it
  return least === 0 ? sites.filter((s) => level(s) <= 1) : most
}

/** "al-Haj Road" may well lie in "al-Lojat": names of different scale do not exclude each other. */
const isStreet = (s: Site): boolean =>
  /\b(?:road|street|highway|avenue|lane|drive|boulevard|square|bridge|checkpoint|crossing|block|junction|roundabout)\b/iu.test(
    s.name,
  )

/** The provinces that some sites lie in. */
const provinces = (sites: readonly Site[]): Set<string> =>
  new Set(sites.flatMap((s) => (s.admin1 && s.precision !== 6 ? [`${s.country} ${s.admin1}`] : [])))

const noneShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (!a.size || !b.size) return false
  for (const x of a) if (b.has(x)) return false
  return true
}

/** Places of one happening, made ready to be held against those of many others. */
export interface PlacedSites {
  /** The most telling ones. */
  readonly finest: readonly Site[]
  readonly provinces: ReadonlySet<string>
  /** Names that the gazetteer does not know and that are no street's: quarters of a town. */
  readonly quarters: readonly Site[]
}

const readied = new WeakMap<readonly Site[], PlacedSites>()

/** Places made ready; the list must not be changed after. */
export const placed = (all: readonly Site[]): PlacedSites => {
  const before = readied.get(all)
  if (before) return before
  const named = all.filter((s) => !s.carried)
  const own = named.length ? named : all
  const best = own.length ? finest(own) : []
  const ready = {
    finest: best,
    provinces: provinces(own),
    quarters: best.filter((s) => !known(s) && !isStreet(s)),
  }
  readied.set(all, ready)
  return ready
}

const anySame = (a: readonly Site[], b: readonly Site[]): boolean =>
  a.some((s) => b.some((t) => siteNearness(s, t) === 'same'))

/** How the places of two happenings stand to each other: the nearest pair decides. The lists must not be changed after. */
export const nearness = (all: readonly Site[], others: readonly Site[]): Nearness =>
  placedNearness(placed(all), placed(others))

/** The same of places that are ready. */
export const placedNearness = (a: PlacedSites, b: PlacedSites): Nearness => {
  if (!a.finest.length || !b.finest.length) return 'open'
  let best = ORDER.length - 1
  for (const s of a.finest)
    for (const t of b.finest) if (best > 0) best = Math.min(best, ORDER.indexOf(siteNearness(s, t)))
  const found = ORDER[best]!
  if (found !== 'apart' && found !== 'same' && noneShared(a.provinces, b.provinces)) return 'loosely-apart'
  if (found !== 'same' && found !== 'within') return found
  // "al-Midan in Aleppo" and "New Aleppo in Aleppo" share the town, yet each names a quarter of its own
  if (a.quarters.length && b.quarters.length && !anySame(a.quarters, b.quarters)) return 'loosely-apart'
  return found
}

/** Several places that do not lie in each other: a sum over them, not one happening. */
export const isSpread = (sites: readonly Site[]): boolean => {
  const towns = finest(sites.filter(known))
  return towns.some((a, k) =>
    towns.slice(k + 1).some((b) => siteNearness(a, b) === 'apart' && !near(a, b, 80)),
  )
}

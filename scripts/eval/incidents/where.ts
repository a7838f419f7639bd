import type { ClaimPlace, PlaceMention } from '../../../src/base/index.ts'
import type { Group } from './group.ts'
import { COUNTRIES } from './lexicon/countries.ts'
import type { Pages } from './pages.ts'

type Country = (typeof COUNTRIES)[number]

/** Which of the nine countries the message names most, by its name, its people and its towns. */
export const countryOf = (pages: Pages): Country | undefined => {
  const text = pages.analysis.article.text.string
  const weight = (c: Country): number =>
    [...text.matchAll(new RegExp(`\\b(?:${c.name.replace(' ', '\\s+')}|${c.people})\\b`, 'gi'))].length +
    pages.analysis.places.filter(({ place }) => place?.kind === 'city' && place.country === c.code).length
  const best = COUNTRIES.map((c) => ({ c, n: weight(c) })).toSorted((a, b) => b.n - a.n)[0]!
  return best.n > 0 ? best.c : undefined
}

interface Named {
  readonly text: string
  readonly name?: string
  readonly country?: string
  readonly admin1?: string
  readonly precision?: number
}

const ofClaim = (p: ClaimPlace): Named => p
const ofMention = ({ text, place }: PlaceMention): Named => ({ ...place, text })

const CAPITAL = /\b(?:this|the)(?: nation['’]s| country['’]s)? capital\b/i
/** Stations that do not tell where they are. */
const HIDDEN = /^clandestine/i

/** Where an incident was: `COUNTRY: DEPARTMENT: TOWN`. */
export const whereOf = (group: Group, pages: Pages): string | null => {
  const country = countryOf(pages)
  const isNear = (p: Named): boolean => !p.country || !country || p.country === country.code
  const isBelow = (p: Named): boolean => (p.precision ?? 1) < 5
  const at = group.flatMap(({ claim }) => claim.places.filter((p) => p.role === 'at'))
  const sentences = new Set(group.map((d) => d.sentence))
  const steps: Named[][] = [
    at.filter((p) => p.basis !== 'inferred').map(ofClaim),
    pages.analysis.places.filter((p) => sentences.has(p.sentence)).map(ofMention),
    at.map(ofClaim),
  ]
  const places = steps.map((s) => s.filter((p) => isNear(p) && isBelow(p))).find((s) => s.length) ?? []
  const capital = [...sentences].some((s) => CAPITAL.test(pages.words(pages.analysis.sentences[s]!)))
  const dateline = pages.analysis.article.datelinePlace
  const sent = dateline === undefined || HIDDEN.test(dateline) ? country?.capital : dateline
  const known = places.some((p) => p.name)
  const names = places
    .toSorted((a, b) => (b.precision ?? 1) - (a.precision ?? 1))
    .flatMap((p) => [p.admin1, p.text.replace(/\s+/g, ' '), p.name])
  const chain = [
    country?.name,
    ...(names.length ? names : []),
    ...(capital ? [country?.capital] : []),
    ...(known || capital ? [] : [sent]),
  ].filter((n) => n !== undefined)
  return [...new Set(chain.map((n) => n.toUpperCase()))].join(': ') || null
}

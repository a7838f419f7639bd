import { COUNTRIES, type Country } from './lexicon/countries.ts'
import { type Group, sentencesOf } from './merge.ts'
import type { Pages } from './pages.ts'

/** The one of the nine countries that the message names most, by its name, its people and its towns. */
const countryOf = (pages: Pages): Country | undefined => {
  const text = pages.words({ start: 0, end: pages.analysis.article.text.length })
  const weighed = COUNTRIES.map((country) => ({
    country,
    weight:
      [...text.matchAll(new RegExp(`\\b(?:${country.name}|${country.people})\\b`, 'gi'))].length +
      pages.analysis.places.filter(({ place }) => place?.kind === 'city' && place.country === country.code)
        .length,
  })).toSorted((a, b) => b.weight - a.weight)
  return weighed[0]!.weight > 0 ? weighed[0]!.country : undefined
}

interface Named {
  readonly text: string
  readonly name?: string
  readonly country?: string
  readonly admin1?: string
  readonly precision?: number
}

/** UCDP's where_prec of what is no wider than a first-order division. */
const DIVISION = 4

const THIS_CAPITAL = /\b(?:this|the)(?: nation['’]s| country['’]s)? capital\b/i
/** Stations that do not tell where they are. */
const HIDDEN = /^clandestine/i

/** The places that an incident's claims name, or else those of its sentences, or else those carried to its claims. */
const placesOf = (group: Group, pages: Pages, country: Country | undefined): readonly Named[] => {
  const sentences = sentencesOf(group)
  const at = group.flatMap(({ claim }) => claim.places.filter((p) => p.role === 'at'))
  const steps: readonly (readonly Named[])[] = [
    at.filter((p) => p.basis !== 'inferred'),
    pages.analysis.places
      .filter((p) => sentences.includes(p.sentence))
      .map(({ text, place }) => ({ ...place, text })),
    at,
  ]
  const fits = (p: Named): boolean =>
    (!p.country || !country || p.country === country.code) && (p.precision ?? 1) <= DIVISION
  return steps.map((places) => places.filter(fits)).find((places) => places.length) ?? []
}

/**
 * Where an incident was, widest first. Without a place that the gazetteer knows, the capital or the town of the dateline
 * is added: most reports are sent from where they tell of.
 */
export const whereOf = (group: Group, pages: Pages): string | null => {
  const country = countryOf(pages)
  const places = placesOf(group, pages, country)
  const inCapital = sentencesOf(group).some((s) =>
    THIS_CAPITAL.test(pages.words(pages.analysis.sentences[s]!)),
  )
  const dateline = pages.analysis.article.datelinePlace
  const sentFrom = dateline === undefined || HIDDEN.test(dateline) ? country?.capital : dateline
  const names = [
    country?.name,
    ...places
      .toSorted((a, b) => (b.precision ?? 1) - (a.precision ?? 1))
      .flatMap((p) => [p.admin1, p.text.replace(/\s+/g, ' '), p.name]),
    ...(inCapital ? [country?.capital] : []),
    ...(inCapital || places.some((p) => p.name) ? [] : [sentFrom]),
  ].filter((n) => n !== undefined)
  return [...new Set(names.map((n) => n.toUpperCase()))].join(': ') || null
}

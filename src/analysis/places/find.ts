import type { AnalysedSentence, Article, PlaceMention, ResolvedPlace } from '../../base/index.ts'
import { type Gazetteer, loadGazetteer, type PlaceContext } from '../../places/index.ts'
import { type Tree, treesOf } from '../tree/index.ts'
import { type NameCandidate, nameCandidates } from './candidates.ts'
import { isContainedBefore, isContainedBehind, isListed, placeWithin } from './containment.ts'
import { asToldOf } from './precision.ts'

/**
 * The place names of a report, each with the place it means where the report as a whole tells: the countries it names,
 * a containing name beside it, and one sense for one name throughout. A name that is not found keeps its words.
 */
export const findPlaces = (
  article: Article,
  sentences: readonly AnalysedSentence[],
  gazetteer: Gazetteer = loadGazetteer(),
): PlaceMention[] => {
  const trees = treesOf(sentences)
  const countries = countryVotes(article, trees, gazetteer)
  const found = trees.flatMap((tree) => nameCandidates(tree, gazetteer, { countries }))
  const outer = found.map((c, k) => containing(c, found[k - 1], found[k + 1], gazetteer, countries))
  // "X, Y and Z in the province": what contains the last of a list contains all of it.
  for (let k = found.length - 2; k >= 0; k--) {
    const [c, next] = [found[k], found[k + 1]]
    if (c && next && !outer[k] && !c.country && isListed(c, next)) outer[k] = outer[k + 1]
  }
  const senses = new Map<string, ResolvedPlace | undefined>()
  const keyOf = (c: NameCandidate): string => `${c.name.toLowerCase()} ${c.kind ?? ''}`
  // What a report says once of where a place is holds for the whole of it.
  found.forEach((c, k) => {
    const within = outer[k]
    if (within) senses.set(keyOf(c), within)
  })
  const senseOf = memo((c: NameCandidate) => {
    const within = senses.get(keyOf(c))
    const place = gazetteer.resolve(c.name, contextOf(c, countries, within))
    if (!within || (place && fits(place, within))) return place
    // A known place elsewhere, beside the name of a country: a list, or two parties, and no containment.
    if (place && within.kind === 'country') return gazetteer.resolve(c.name, contextOf(c, countries))
    return c.sure ? placeWithin(c.name, within) : undefined
  }, keyOf)
  return found.flatMap((c): PlaceMention[] => {
    const place = senseOf(c)
    if (!place && !c.sure) return []
    const first = c.tree.word(c.first)
    const last = c.tree.word(c.last)
    const at = { start: first.start, end: last.end }
    const told = place ? { place: asToldOf(c, place) } : {}
    return [{ ...at, text: article.text.slice(at), sentence: c.tree.index, ...told }]
  })
}

/** Each name and kind is looked up once in a report. */
const memo = <T, R>(make: (item: T) => R, keyOf: (item: T) => string): ((item: T) => R) => {
  const made = new Map<string, R>()
  return (item) => {
    const key = keyOf(item)
    if (!made.has(key)) made.set(key, make(item))
    return made.get(key) as R
  }
}

/** Degrees within which provinces may be cut otherwise than the text has it. */
const CLOSE = 0.5

/** A place lies where the text says: in that country, and in or beside that province where it names one. */
const fits = (place: ResolvedPlace, within: ResolvedPlace): boolean => {
  if (within.country !== undefined && place.country !== within.country) return false
  if (within.kind !== 'admin1' || place.kind !== 'city' || place.admin1 === within.admin1) return true
  const { lat = 0, lon = 0 } = within
  return Math.hypot((place.lat ?? 0) - lat, (place.lon ?? 0) - lon) < CLOSE
}

const contextOf = (
  c: NameCandidate,
  countries: ReadonlyMap<string, number>,
  within?: ResolvedPlace,
): PlaceContext => ({
  countries,
  ...(c.kind ? { kind: c.kind } : {}),
  ...(c.capitals ? { capitals: true } : {}),
  ...(within ? { within } : {}),
})

/** Long enough to be no chance likeness, the article apart. */
const isTelling = (name: string): boolean => name.replace(/^\p{L}{2}[- ]/u, '').length > 6

/** How often the report names each country, by name, by demonym or by a town known all over the world. */
const countryVotes = (
  article: Article,
  trees: readonly Tree[],
  gazetteer: Gazetteer,
): Map<string, number> => {
  const votes = new Map<string, number>()
  const vote = (code: string | undefined, n: number): void => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + n)
  }
  const dateline = article.datelinePlace ? gazetteer.resolve(article.datelinePlace) : undefined
  vote(dateline?.country, 1)
  for (const tree of trees)
    tree.words.forEach((w, i) => {
      if (!/^\p{Lu}/u.test(w.form) || /^(?:PRON|DET|ADP|VERB|AUX)$/.test(w.upos)) return
      const two = `${w.form} ${tree.words[i + 1]?.form ?? ''}`
      if (!gazetteer.isShared(w.form)) vote(gazetteer.countryOf(w.form) ?? gazetteer.countryOf(two), 1)
    })
  for (const tree of trees)
    for (const c of nameCandidates(tree, gazetteer)) {
      const known = gazetteer.lookup(c.name)
      const countries = new Set(known.map((k) => k.place.country))
      if (countries.size !== 1 || known[0]?.place.kind === 'country') continue
      const famous = known.some((k) => k.main && k.population > 500_000)
      // A long name that one country alone has, in whatever spelling, speaks for that country too.
      if (famous) vote(known[0]?.place.country, 0.5)
      else if (
        isTelling(c.name) &&
        known.some((k) => k.population > 5000 && (!k.bridged || /.\s/.test(c.name)))
      )
        vote(known[0]?.place.country, 0.3)
    }
  return votes
}

/** The place that the text names as the one around a name, beside it. */
const containing = (
  c: NameCandidate,
  before: NameCandidate | undefined,
  behind: NameCandidate | undefined,
  gazetteer: Gazetteer,
  countries: ReadonlyMap<string, number>,
): ResolvedPlace | undefined => {
  const meant = (outer: NameCandidate): ResolvedPlace | undefined =>
    outer.name.toLowerCase() === c.name.toLowerCase()
      ? undefined
      : gazetteer.resolve(outer.name, contextOf(outer, countries))
  if (c.country) return undefined
  const own = gazetteer.lookup(c.name)
  const holds = (place: ResolvedPlace | undefined): place is ResolvedPlace =>
    place !== undefined && (place.kind !== 'city' ? place.kind !== 'site' : !own.length)
  const around = [
    behind && isContainedBehind(c, behind) ? meant(behind) : undefined,
    before && isContainedBefore(c, before) ? meant(before) : undefined,
  ].filter(holds)
  return around.sort((a, b) => a.precision - b.precision)[0]
}

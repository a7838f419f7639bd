import type { AnalysedSentence, Article, PlaceMention, ResolvedPlace } from '../../base/index.ts'
import { type Gazetteer, loadGazetteer, type PlaceContext } from '../../places/index.ts'
import { Tree } from '../tree/index.ts'
import { type NameCandidate, nameCandidates } from './candidates.ts'

/**
 * The place names of a report, each with the place it means where the report as a whole tells: the countries it names,
 * a containing name beside it, and one sense for one name throughout. A name that is not found keeps its words.
 */
export const findPlaces = (
  article: Article,
  sentences: readonly AnalysedSentence[],
  gazetteer: Gazetteer = loadGazetteer(),
): PlaceMention[] => {
  const trees = sentences.map((s, i) => new Tree(s, i))
  const countries = countryVotes(article, trees, gazetteer)
  const found = trees.flatMap((tree) => nameCandidates(tree, gazetteer, { countries }))
  const senses = new Map<string, ResolvedPlace | undefined>()
  const senseOf = (c: NameCandidate, k: number): ResolvedPlace | undefined => {
    const key = `${c.name.toLowerCase()} ${c.kind ?? ''}`
    const within = containing(c, found[k + 1], gazetteer, countries)
    if (within) senses.set(key, gazetteer.resolve(c.name, contextOf(c, countries, within)))
    else if (!senses.has(key)) senses.set(key, gazetteer.resolve(c.name, contextOf(c, countries)))
    return senses.get(key)
  }
  return found.flatMap((c, k): PlaceMention[] => {
    const place = senseOf(c, k)
    if (!place && !c.sure) return []
    const first = c.tree.word(c.first)
    const last = c.tree.word(c.last)
    const at = { start: first.start, end: last.end }
    return [{ ...at, text: article.text.slice(at), sentence: c.tree.index, ...(place ? { place } : {}) }]
  })
}

const contextOf = (
  c: NameCandidate,
  countries: ReadonlyMap<string, number>,
  within?: ResolvedPlace,
): PlaceContext => ({
  countries,
  ...(c.kind ? { kind: c.kind } : {}),
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
      if (!/^\p{Lu}/u.test(w.form)) return
      const two = `${w.form} ${tree.words[i + 1]?.form ?? ''}`
      vote(gazetteer.countryOf(w.form) ?? gazetteer.countryOf(two), 1)
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

/** "Daraa, southern Syria" and "Douma in Rif Dimashq": the name that follows contains this one. */
const containing = (
  c: NameCandidate,
  next: NameCandidate | undefined,
  gazetteer: Gazetteer,
  countries: ReadonlyMap<string, number>,
): ResolvedPlace | undefined => {
  if (!next || next.tree !== c.tree || next.first - c.last > 6) return undefined
  const between = c.tree.words
    .slice(c.last + 1, next.first)
    .map((w) => w.form.toLowerCase())
    .join(' ')
  if (
    !/^(?:, |in |, in )(?:(?:the|north|south|east|west|northern|southern|eastern|western|central|rural|province|city|of) ?)*$|^,$|^in$/.test(
      `${between}`,
    )
  )
    return undefined
  const place = gazetteer.resolve(next.name, contextOf(next, countries))
  return place && ['country', 'admin1', 'admin2', 'region'].includes(place.kind) ? place : undefined
}

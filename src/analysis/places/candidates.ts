import type { ResolvedPlace } from '../../base/index.ts'
import type { Gazetteer, PlaceContext } from '../../places/index.ts'
import type { Tree } from '../tree/index.ts'
import {
  ADMIN_NOUNS,
  CAMP_KINDS,
  CAMP_NOUNS,
  DIRECTIONS,
  LOCATIVE,
  RURAL_NOUNS,
  TITLES,
  TOWN_NOUNS,
} from './lexicon.ts'
import { isAbbreviation, isBodyName, isNoPlace, isOfNoun } from './not-places.ts'

/** A run of words that may name a place, and why it was taken for one. */
export interface NameCandidate {
  readonly tree: Tree
  /** First and last word of the name. */
  readonly first: number
  readonly last: number
  readonly name: string
  readonly kind?: 'admin' | 'town' | 'camp'
  /** It stands in a sentence set in capitals. */
  readonly capitals?: true
  /** It is a country's name. */
  readonly country?: true
  /** Syntax or neighbours say that it is a place, whether or not the gazetteer knows it. */
  readonly sure: boolean
}

const LONGEST = 6
const isNameWord = (tree: Tree, i: number): boolean => {
  const w = tree.words[i]
  return (
    w !== undefined &&
    (w.upos === 'PROPN' || /^\p{Lu}/u.test(w.form)) &&
    !/^(?:VERB|AUX|PRON|DET|ADP|CCONJ|SCONJ|NUM|PUNCT)$/.test(w.upos)
  )
}
const isInner = (tree: Tree, i: number): boolean =>
  /^[-–'’.]$|^(?:of|de|la|el|al|ez|as|ash|and|the|du|del)$/i.test(tree.words[i]?.form ?? '')

const textOf = (tree: Tree, first: number, last: number): string =>
  tree.words
    .slice(first, last + 1)
    .map((w, k, all) => (k < all.length - 1 && w.spaceAfter ? `${w.form} ` : w.form))
    .join('')

/** The names of a sentence that may be places, longest first at each word, none inside another. */
export const nameCandidates = (
  tree: Tree,
  gazetteer: Gazetteer,
  report: PlaceContext = {},
): NameCandidate[] => {
  const context = isCapitals(tree) ? { ...report, capitals: true } : report
  const found: NameCandidate[] = []
  for (let i = 0; i < tree.words.length; ) {
    const candidate = isNameWord(tree, i) ? longestAt(tree, i, gazetteer, context) : undefined
    if (candidate) {
      found.push(candidate)
      i = candidate.last + 1
    } else i++
  }
  return found
}

/** A sentence set in capitals, like the copy of old news wires. */
const isCapitals = (tree: Tree): boolean =>
  tree.words.length > 3 && !tree.words.some((w) => /\p{Ll}{2}/u.test(w.form))

/** Ends of names that start at a word: it runs over name words, joined by hyphens and small words. */
const ends = (tree: Tree, first: number): number[] => {
  const out = isWhole(tree, first) ? [first] : []
  let at = first
  while (at + 1 < tree.words.length && at + 1 - first < LONGEST) {
    let next = at + 1
    while (isInner(tree, next) && next - at < 3) next++
    if (!isNameWord(tree, next) && !(isJoined(tree, at) && /^\p{Lu}/u.test(tree.words[next]?.form ?? '')))
      break
    at = next
    if (isWhole(tree, at)) out.push(at)
  }
  return out
}

const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|ez|an|ul|the|of|and|de)-?$/i

/** A hyphen ties the next word to this one. */
const isJoined = (tree: Tree, i: number): boolean =>
  /^[-–]$/.test(tree.words[i + 1]?.form ?? '') && !tree.word(i).spaceAfter && !tree.words[i + 1]?.spaceAfter

/** A name may end here: not on an article, nor before a hyphen that goes on to a further part of the name. */
const isWhole = (tree: Tree, i: number): boolean =>
  !ARTICLE.test(tree.word(i).form) && !(isJoined(tree, i) && /^\p{Lu}/u.test(tree.words[i + 2]?.form ?? ''))

const longestAt = (
  tree: Tree,
  first: number,
  gazetteer: Gazetteer,
  context: PlaceContext,
): NameCandidate | undefined => {
  if (isTitled(tree, first) || isOfNoun(tree, first)) return undefined
  const person = isPersonal(tree, first)
  const possible = ends(tree, first).reverse()
  for (const last of possible) {
    const name = bare(textOf(tree, first, last))
    if (gazetteer.isDemonym(name) && !gazetteer.lookup(name).some((c) => c.place.kind === 'country'))
      return undefined
    const known = gazetteer.lookup(name).length > 0
    const stripped = known ? undefined : strippedPossessive(name, last > first, gazetteer, context)
    if ((!known && !stripped) || isNoPlace(tree, first, last, name)) continue
    const meant = stripped ?? name
    const here = gazetteer.resolve(meant, context)
    const longer = last < (possible[0] ?? last)
    // A name that the gazetteer has in the country of the report is a place, whatever its words look like.
    const atHome = isAtHome(here, context) && (!longer || behindPreposition(tree, first))
    if (person && !atHome && !(last > first && behindPreposition(tree, first))) return undefined
    if (longer && partOfLargerName(tree, first, last)) return undefined
    // A little-known short name that is tied to the next word is a piece of a longer, unknown one.
    if (longer && isTied(tree, last) && !here) break
    // In capitals a small place needs words of place beside it.
    if (context.capitals && here && here.kind !== 'country' && !atHome && !behindPreposition(tree, first))
      return undefined
    const kind = kindOf(tree, first, last)
    const sure = kind !== undefined || isPlaceTyped(tree, first, last)
    if (!here && (isAbbreviation(tree, first, last) || !sure || (context.capitals && !kind))) return undefined
    if (
      !sure &&
      !atHome &&
      !behindPreposition(tree, first) &&
      here?.kind !== 'country' &&
      !isSubjectState(tree, last)
    )
      return undefined
    return {
      tree,
      first,
      last: withCamp(tree, last, here),
      name: meant,
      ...(kind ? { kind } : {}),
      ...(here?.kind === 'country' ? { country: true as const } : {}),
      ...(context.capitals ? { capitals: true as const } : {}),
      sure,
    }
  }
  return unknownAt(tree, first, possible[0], person, gazetteer, context)
}

/** A name that no gazetteer has, where its neighbours or its type say that it is a place. */
const unknownAt = (
  tree: Tree,
  first: number,
  longest: number | undefined,
  person: boolean,
  gazetteer: Gazetteer,
  context: PlaceContext,
): NameCandidate | undefined => {
  if (longest === undefined) return undefined
  const last = cutAt(tree, first, longest, gazetteer, context)
  const name = bare(textOf(tree, first, last))
  if (isNoPlace(tree, first, last, name) || isAbbreviation(tree, first, last) || isBodyName(tree, last))
    return undefined
  if (DIRECTIONS.has(tree.lemma(first)) || tree.word(first).upos === 'ADJ') return undefined
  if (!/^[#‘'’]*\p{Lu}/u.test(tree.word(first).form) && !ARTICLE.test(tree.word(first).form)) return undefined
  const kind = kindOf(tree, first, last)
  const typed = isPlaceTyped(tree, first, last) && tree.word(first).upos === 'PROPN'
  if (kind === undefined && (person || !typed)) return undefined
  if (context.capitals && kind === undefined && (first === last || !behindPreposition(tree, first)))
    return undefined
  return { tree, first, last: withCamp(tree, last), name, ...(kind ? { kind } : {}), sure: true }
}

/** Where an unknown name stops: before "and", and before a name that the gazetteer has in the report's country. */
const cutAt = (
  tree: Tree,
  first: number,
  longest: number,
  gazetteer: Gazetteer,
  context: PlaceContext,
): number => {
  let last = first
  while (last < longest && !isWhole(tree, last)) last++
  for (let i = last + 1; i <= longest; i++) {
    if (/^and$/i.test(tree.word(i).form)) return last
    if (!isWhole(tree, i)) continue
    const start = isInner(tree, last + 1) ? undefined : last + 1
    if (start !== undefined && !ARTICLE.test(tree.word(start).form)) {
      const next = gazetteer.resolve(bare(textOf(tree, start, i)), context)
      if (next?.kind === 'country' || isAtHome(next, context)) return last
    }
    last = i
  }
  return last
}

const bare = (name: string): string => name.replace(/^#/, '').replace(/_+$/, '')

/** The countries that the report is about: those that have a fifth of its names at least. */
const isAtHome = (place: ResolvedPlace | undefined, { countries }: PlaceContext): boolean => {
  if (!place?.country || !countries) return false
  const total = [...countries.values()].reduce((a, b) => a + b, 0)
  return (countries.get(place.country) ?? 0) >= total / 5
}

/** "Perus" of a text that lost its apostrophes: the country or town of the report without the "s". */
const strippedPossessive = (
  name: string,
  several: boolean,
  gazetteer: Gazetteer,
  context: PlaceContext,
): string | undefined => {
  if (several || !/\p{L}{3}s$/u.test(name)) return undefined
  const stem = name.slice(0, -1)
  if (gazetteer.isDemonym(stem)) return undefined
  const place = gazetteer.resolve(stem, context)
  return place && (place.kind === 'country' || isAtHome(place, context)) ? stem : undefined
}

/** The next word is a proper noun of the same name. */
const isTied = (tree: Tree, last: number): boolean => {
  const next = tree.words[last + 1]
  return next?.upos === 'PROPN' && (next.head === last || tree.head(last) === last + 1)
}

/** "Apaydin refugee camp": the camp is part of its name. */
const withCamp = (tree: Tree, last: number, place?: ResolvedPlace): number => {
  if (place?.kind === 'country') return last
  const lemma = (i: number): string => tree.words[i]?.lemma.toLowerCase() ?? ''
  if (CAMP_NOUNS.has(lemma(last + 1))) return last + 1
  return CAMP_NOUNS.has(lemma(last + 2)) && CAMP_KINDS.has(lemma(last + 1)) ? last + 2 : last
}

const kindOf = (tree: Tree, first: number, last: number): NameCandidate['kind'] => {
  const after = tree.words[last + 1]?.lemma.toLowerCase() ?? ''
  const beyond = tree.words[last + 2]?.lemma.toLowerCase() ?? ''
  if (RURAL_NOUNS.has(after)) return 'admin'
  if (ADMIN_NOUNS.has(after) && tree.words[last + 1]?.upos !== 'VERB') return 'admin'
  if (CAMP_NOUNS.has(after) || (CAMP_NOUNS.has(beyond) && after !== ',')) return 'camp'
  if (TOWN_NOUNS.has(after) && tree.words[last]?.spaceAfter) return 'town'
  if (tree.words[first - 1]?.form.toLowerCase() === 'rural') return 'admin'
  const at = apposedNoun(tree, last)
  if (at !== undefined) return TOWN_NOUNS.has(at) ? 'town' : undefined
  const of =
    tree.words[first - 1]?.form.toLowerCase() === 'of'
      ? (tree.words[first - 2]?.lemma.toLowerCase() ?? '')
      : ''
  if (ADMIN_NOUNS.has(of) || RURAL_NOUNS.has(of)) return 'admin'
  if (TOWN_NOUNS.has(of)) return 'town'
  if (CAMP_NOUNS.has(of)) return 'camp'
  return undefined
}

/** "Tafas, a town in the south": the noun that says what the name before it is. */
const apposedNoun = (tree: Tree, last: number): string | undefined => {
  let i = last + 1
  if (tree.words[i]?.form === ',') i++
  if (!/^an?$/i.test(tree.words[i]?.form ?? '')) return undefined
  for (let k = i + 1; k <= i + 4; k++) {
    const w = tree.words[k]
    if (!w || !/^(?:NOUN|ADJ|ADV|VERB|PUNCT|PROPN)$/.test(w.upos)) return undefined
    if (w.upos === 'NOUN' && TOWN_NOUNS.has(w.lemma.toLowerCase())) return w.lemma.toLowerCase()
  }
  return undefined
}

const mentionOf = (tree: Tree, first: number, last: number) =>
  tree.sentence.entities.find((e) => e.head >= first && e.head <= last)

const isPlaceTyped = (tree: Tree, first: number, last: number): boolean =>
  mentionOf(tree, first, last)?.type === 'place'

const isTitled = (tree: Tree, i: number): boolean =>
  TITLES.has(tree.words[i - 1]?.form.toLowerCase() ?? '') || TITLES.has(tree.lemma(i))

const isPersonal = (tree: Tree, i: number): boolean => {
  const type = mentionOf(tree, i, i)?.type
  const isFamilyName =
    tree.isRelation(i, 'flat') &&
    tree.word(tree.head(i)).upos === 'PROPN' &&
    mentionOf(tree, tree.head(i), tree.head(i))?.type === 'person'
  return isFamilyName || (type === 'person' && tree.childrenBy(i, 'flat').length > 0)
}

/** A shorter name inside a longer one that the gazetteer does not know: "China National Bank" is not in China. */
const partOfLargerName = (tree: Tree, first: number, last: number): boolean => {
  const next = tree.words[last + 1]
  return (
    next?.upos === 'PROPN' &&
    next.form !== '-' &&
    tree.head(last) > last &&
    !ADMIN_NOUNS.has(next.lemma.toLowerCase()) &&
    !TOWN_NOUNS.has(next.lemma.toLowerCase()) &&
    tree.isRelation(last, 'compound') &&
    first === last &&
    mentionOf(tree, tree.head(last), tree.head(last))?.type === 'organization'
  )
}

const behindPreposition = (tree: Tree, first: number): boolean => {
  let i = first - 1
  while (i >= 0 && (DIRECTIONS.has(tree.lemma(i)) || ['the', 'nearby'].includes(tree.lemma(i)))) i--
  const w = tree.words[i]
  return w !== undefined && (LOCATIVE.has(w.form.toLowerCase()) || (w.form === ',' && i < first))
}

/** A capital or a state that acts: "Ankara said". */
const isSubjectState = (tree: Tree, last: number): boolean =>
  tree.isRelation(last, 'nsubj', 'nmod:poss', 'obj', 'xcomp', 'conj', 'appos', 'root')

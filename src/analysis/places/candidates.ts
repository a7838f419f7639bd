import type { Gazetteer } from '../../places/index.ts'
import type { Tree } from '../tree/index.ts'
import { ADMIN_NOUNS, CAMP_NOUNS, DIRECTIONS, LOCATIVE, TITLES, TOWN_NOUNS } from './lexicon.ts'

/** A run of words that may name a place, and why it was taken for one. */
export interface NameCandidate {
  readonly tree: Tree
  /** First and last word of the name. */
  readonly first: number
  readonly last: number
  readonly name: string
  readonly kind?: 'admin' | 'town' | 'camp'
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
export const nameCandidates = (tree: Tree, gazetteer: Gazetteer): NameCandidate[] => {
  const found: NameCandidate[] = []
  for (let i = 0; i < tree.words.length; ) {
    const candidate = isNameWord(tree, i) ? longestAt(tree, i, gazetteer) : undefined
    if (candidate) {
      found.push(candidate)
      i = candidate.last + 1
    } else i++
  }
  return found
}

/** Ends of names that start at a word: it runs over name words, joined by hyphens and small words. */
const ends = (tree: Tree, first: number): number[] => {
  const out = [first]
  let at = first
  while (at + 1 < tree.words.length && at + 1 - first < LONGEST) {
    let next = at + 1
    while (isInner(tree, next) && next - at < 3) next++
    if (!isNameWord(tree, next)) break
    out.push(next)
    at = next
  }
  return out
}

const longestAt = (tree: Tree, first: number, gazetteer: Gazetteer): NameCandidate | undefined => {
  if (isTitled(tree, first)) return undefined
  const person = isPersonal(tree, first)
  const possible = ends(tree, first).reverse()
  for (const last of possible) {
    const name = textOf(tree, first, last)
    if (gazetteer.isDemonym(name) && !gazetteer.lookup(name).some((c) => c.place.kind === 'country'))
      return undefined
    if (!gazetteer.lookup(name).length) continue
    // A name of several words behind "to" or "in" that the gazetteer knows is a place, whatever its first word looks like.
    if (person && !(last > first && behindPreposition(tree, first))) return undefined
    const longer = last < (possible[0] ?? last)
    if (longer && partOfLargerName(tree, first, last)) return undefined
    // A little-known short name that is tied to the next word is a piece of a longer, unknown one.
    if (longer && isTied(tree, last) && !gazetteer.resolve(name)) break
    const kind = kindOf(tree, first, last)
    const sure = kind !== undefined || isPlaceTyped(tree, first, last)
    if (
      !sure &&
      !behindPreposition(tree, first) &&
      gazetteer.resolve(name)?.kind !== 'country' &&
      !isSubjectState(tree, last)
    )
      return undefined
    return { tree, first, last: withCamp(tree, last), name, ...(kind ? { kind } : {}), sure }
  }
  const last = possible[0]
  if (last === undefined || person) return undefined
  const kind = kindOf(tree, first, last)
  if (kind === undefined && !(isPlaceTyped(tree, first, last) && tree.word(first).upos === 'PROPN'))
    return undefined
  if (DIRECTIONS.has(tree.lemma(first)) || tree.word(first).upos === 'ADJ') return undefined
  return {
    tree,
    first,
    last: withCamp(tree, last),
    name: textOf(tree, first, last),
    ...(kind ? { kind } : {}),
    sure: true,
  }
}

/** The next word is a proper noun of the same name. */
const isTied = (tree: Tree, last: number): boolean => {
  const next = tree.words[last + 1]
  return next?.upos === 'PROPN' && (next.head === last || tree.head(last) === last + 1)
}

/** "Apaydin refugee camp": the camp is part of its name. */
const withCamp = (tree: Tree, last: number): number => {
  for (let i = last + 1; i <= last + 2; i++)
    if (CAMP_NOUNS.has(tree.words[i]?.lemma.toLowerCase() ?? '')) return i
  return last
}

const kindOf = (tree: Tree, first: number, last: number): NameCandidate['kind'] => {
  const after = tree.words[last + 1]?.lemma.toLowerCase() ?? ''
  const beyond = tree.words[last + 2]?.lemma.toLowerCase() ?? ''
  if (ADMIN_NOUNS.has(after) && tree.words[last + 1]?.upos !== 'VERB') return 'admin'
  if (CAMP_NOUNS.has(after) || (CAMP_NOUNS.has(beyond) && after !== ',')) return 'camp'
  if (TOWN_NOUNS.has(after) && tree.words[last]?.spaceAfter) return 'town'
  const of =
    tree.words[first - 1]?.form.toLowerCase() === 'of'
      ? (tree.words[first - 2]?.lemma.toLowerCase() ?? '')
      : ''
  if (ADMIN_NOUNS.has(of)) return 'admin'
  if (TOWN_NOUNS.has(of)) return 'town'
  if (CAMP_NOUNS.has(of)) return 'camp'
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

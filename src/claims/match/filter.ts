import { antecedentOf, isAgedPerson, type Tree } from '../../analysis/index.ts'
import { FORCES } from '../lexicon/forces.ts'
import { PEOPLE } from '../lexicon/people.ts'
import type { Scene } from './scene.ts'

/** A condition on the head of a phrase. */
export interface Filter {
  readonly name: string
  test(scene: Scene, head: number): boolean
}

const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'who',
  'i',
  'we',
  'anyone',
  'someone',
  'everyone',
  'nobody',
  'anybody',
  'somebody',
  'all',
  'other',
  'those',
  'one',
  'whom',
  'both',
  'many',
  'several',
  'some',
  'each',
  'you',
  'none',
])

const denotesPeople = (scene: Scene, i: number): boolean => {
  const { tree } = scene
  const w = tree.word(i)
  const lemma = tree.lemma(i)
  if (w.upos === 'PRON' || w.upos === 'DET') return PERSONAL.has(lemma)
  if (w.upos === 'NUM') return !/^[$£€]/.test(w.form) && tree.childBy(i, 'nmod:unmarked') === undefined
  if (PEOPLE.has(lemma) || isWho(tree, i) || isAgedPerson(tree.words, i)) return true
  if (
    lemma === 'dozen' ||
    lemma === 'hundred' ||
    lemma === 'thousand' ||
    lemma === 'score' ||
    lemma === 'ten' ||
    lemma === 'number' ||
    lemma === 'group' ||
    lemma === 'total' ||
    lemma === 'wave' ||
    lemma === 'million' ||
    lemma === 'half' ||
    lemma === 'majority' ||
    lemma === 'most' ||
    ['pair', 'couple', 'trio', 'handful', 'rest', 'third', 'quarter', 'tens'].includes(lemma)
  ) {
    const of = tree.childrenBy(i, 'nmod').find((c) => tree.preposition(c) === 'of')
    // "dozens of army and militia members": the last of the list tells what all of them are
    return (
      of === undefined ||
      denotesPeople(scene, of) ||
      [of, i].some((h) => tree.childrenBy(h, 'conj').some((c) => c > of && PEOPLE.has(tree.lemma(c))))
    )
  }
  // "20 army and law enforcement martyrs": what is coordinated tells what kind the first is.
  if (
    tree.childrenBy(i, 'conj').some((c) => PEOPLE.has(tree.lemma(c))) &&
    tree.childBy(i, 'nummod') !== undefined
  )
    return true
  const type = scene.entityAt(i)
  return (
    (type === 'person' && (w.upos === 'PROPN' || PERSON_ENDING.test(lemma))) ||
    (w.upos === 'PROPN' &&
      type !== 'place' &&
      type !== 'object' &&
      type !== 'abstract' &&
      type !== 'event' &&
      type !== 'time' &&
      type !== 'organization')
  )
}

/** "scores who tried to break in": of what "who" says something are people. */
const isWho = (tree: Tree, i: number): boolean =>
  ['NOUN', 'ADJ'].includes(tree.word(i).upos) &&
  tree
    .childrenBy(i, 'acl:relcl')
    .some((c) => tree.childrenBy(c, 'nsubj').some((s) => s === i + 1 && tree.lemma(s) === 'who'))

/** Endings of nouns that denote persons by what they do or where they come from. */
const PERSON_ENDING = /(?:er|or|ist|ian|ee|man|woman|ant|ent|ite|ese|eer|ary|folk)$/

/** People: persons, groups of them, numbers that stand for them ("17 were killed"). */
export const people = (): Filter => ({ name: 'people', test: denotesPeople })

/** What can act: people, armed forces, states, organisations. */
export const actor = (): Filter => ({
  name: 'actor',
  test: (scene, i) => {
    if (denotesPeople(scene, i) || FORCES.has(scene.tree.lemma(i))) return true
    const type = scene.entityAt(i)
    if (type === 'organization' || type === 'place' || type === 'person') return true
    return ['it', 'which', 'that'].includes(scene.tree.lemma(i))
  },
})

const isPlace = (scene: Scene, i: number): boolean => {
  const at = scene.tree.word(i)
  if (scene.places.some((p) => p.start <= at.start && at.end <= p.end)) return true
  if (scene.entityAt(i) === 'place' || PLACE_NOUNS.has(scene.tree.lemma(i))) return true
  return scene.tree
    .childrenBy(i, 'nmod', 'appos')
    .some(
      (c) =>
        scene.tree.preposition(c) === 'of' &&
        scene.places.some((p) => p.start <= scene.tree.word(c).start && scene.tree.word(c).end <= p.end),
    )
}

const PLACE_NOUNS = new Set(
  'city town village camp province country region district capital border suburb neighborhood neighbourhood island area territory governorate countryside airport'.split(
    ' ',
  ),
)

/** Places: names the gazetteer found, and phrases typed as places. */
export const place = (): Filter => ({ name: 'place', test: isPlace })

/** Places by name: what the gazetteer found, and names typed as places. */
export const namedPlace = (): Filter => ({
  name: 'named place',
  test: (scene, i) => {
    const { tree } = scene
    const named = (k: number): boolean =>
      scene.places.some((p) => p.start <= tree.word(k).start && tree.word(k).end <= p.end) ||
      (tree.word(k).upos === 'PROPN' && scene.entityAt(k) === 'place')
    return (
      named(i) ||
      (PLACE_NOUNS.has(tree.lemma(i)) && (tree.lemma(i) === 'country' || tree.children(i).some(named)))
    )
  },
})

/** Towns, districts and provinces by name: where something is done, not who does it. */
export const town = (): Filter => ({
  name: 'town',
  test: ({ tree, places }, i) =>
    places.some(
      (p) =>
        p.place !== undefined &&
        p.place.kind !== 'country' &&
        p.start <= tree.word(i).start &&
        tree.word(i).end <= p.end,
    ),
})

export const noun = (name: string, lemmas: ReadonlySet<string>): Filter => ({
  name,
  test: (scene, i) => lemmas.has(scene.tree.lemma(i)),
})

export const not = (filter: Filter): Filter => ({
  name: `no ${filter.name}`,
  test: (s, i) => !filter.test(s, i),
})

export const both = (one: Filter, other: Filter): Filter => ({
  name: `${one.name}, ${other.name}`,
  test: (s, i) => one.test(s, i) && other.test(s, i),
})

export const anyOf = (...filters: readonly Filter[]): Filter => ({
  name: filters.map((f) => f.name).join(' or '),
  test: (s, i) => filters.some((f) => f.test(s, i)),
})

/** "It struck a market": whether the noun that a pronoun stands for is in the set. */
const standsFor = (trees: readonly Tree[], tree: Tree, i: number, lemmas: ReadonlySet<string>): boolean => {
  const known = antecedentOf(trees, tree, i)
  return known !== undefined && lemmas.has(known.tree.lemma(known.head))
}

/** A phrase of which the head or a word right below it is in the set ("fighter jet"). */
export const about = (name: string, lemmas: ReadonlySet<string>): Filter => ({
  name,
  test: ({ tree, trees }, i) =>
    lemmas.has(tree.lemma(i)) ||
    (['it', 'they'].includes(tree.lemma(i)) && standsFor(trees, tree, i, lemmas)) ||
    tree
      .children(i)
      .some((c) => tree.isRelation(c, 'compound', 'amod', 'nmod', 'conj') && lemmas.has(tree.lemma(c))),
})

/** Times: what the time grammar found, and phrases typed as times. */
export const time = (): Filter => ({
  name: 'time',
  test: (scene, i) =>
    scene.entityAt(i) === 'time' ||
    scene.times.some((t) => t.start <= scene.tree.word(i).start && scene.tree.word(i).end <= t.end),
})

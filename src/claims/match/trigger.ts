import { type Arguments, argumentsOf, type Tree } from '../../analysis/index.ts'
import { LIGHT_VERBS, TAKE_PART } from '../lexicon/light.ts'
import { counted, happens } from './happens.ts'
import { type Lexicon, verbs } from './lexicon.ts'
import type { Scene } from './scene.ts'
import { verbOver } from './verb-over.ts'

/** Where a trigger was met: the word that stands for the happening, its words, and its deep arguments. */
export interface Met {
  readonly head: number
  readonly words: readonly number[]
  /** The verb of the clause: the head itself, or the light verb that carries the noun. */
  readonly clause: number
  readonly kind: 'verb' | 'noun'
  readonly args: Arguments
  /** A noun of which its own verb says that it happened: "Clashes broke out". */
  readonly happens?: true
}

export interface Trigger {
  readonly describe: string
  readonly lexicon: Lexicon
  at(scene: Scene, word: number): Met | undefined
  /** Why it is not met at a word, for `muster explain`. */
  why?(scene: Scene, word: number): string | undefined
}

/** A trigger of one test, that gives where it was met or, in words, why not. */
const trigger = (
  describe: string,
  lexicon: Lexicon,
  test: (scene: Scene, word: number) => Met | string,
): Trigger => ({
  describe,
  lexicon,
  at: (scene, word) => {
    const met = test(scene, word)
    return typeof met === 'string' ? undefined : met
  },
  why: (scene, word) => {
    const met = test(scene, word)
    return typeof met === 'string' ? met : undefined
  },
})

const noEntry = (tree: Tree, i: number, lexicon: Lexicon): string =>
  `“${tree.lemma(i)}” without the words that ${lexicon.name} asks for beside it`

export interface VerbOptions {
  readonly voice?: 'active' | 'passive'
  /** The verb takes no object: what looks like a passive participle ("soldiers defected") is its past tense. */
  readonly intransitive?: true
  /** A further condition on the verb. */
  readonly where?: (scene: Scene, verb: number) => boolean
}

const BE = verbs('BE', 'be')

const isVerbForm = (tree: Tree, i: number): boolean => tree.isVerb(i) || tree.word(i).xpos.startsWith('VB')

/** A verb of the lexicon, in any form, as adjective too where it still has a happening in it ("the wounded"). */
export const verb = (lexicon: Lexicon, options: VerbOptions = {}): Trigger =>
  trigger(`verb ${lexicon.name}${options.voice ? ` (${options.voice})` : ''}`, lexicon, (scene, i) => {
    const { tree } = scene
    if (!(isVerbForm(tree, i) || isHeadlineVerb(tree, i))) return `no verb but ${tree.word(i).upos}`
    if (tree.isRelation(i, 'aux', 'cop', 'compound', 'amod', 'case', 'fixed'))
      return `no verb of its own but ${tree.relation(i)} of another word`
    const words = lexicon.at(tree, i)
    if (!words) return noEntry(tree, i, lexicon)
    const found = isVerbForm(tree, i) ? argumentsOf(tree, i) : headlineArguments(tree, i)
    // "The league called for a truce": a verb with its preposition is no participle either, where no auxiliary makes it one.
    const active =
      options.intransitive ||
      (words.length > 1 &&
        !tree.isRelation(i, 'xcomp') &&
        tree.childBy(i, 'aux:pass', 'nsubj:pass') === undefined)
    const args = active && found.passive ? asActive(found) : found
    if (options.voice && (options.voice === 'passive') !== args.passive)
      return `${args.passive ? 'passive' : 'active'}, not ${options.voice}`
    if (options.where && !options.where(scene, i)) return 'the trigger’s own condition does not hold'
    return { head: i, words, clause: i, kind: 'verb', args }
  })

const asActive = ({ object, subject, ...rest }: Arguments): Arguments => {
  const doer = object ?? subject
  return { ...rest, passive: false, ...(doer === undefined ? {} : { subject: doer }) }
}

/** "Rights chief calls for inquiry": a verb in -s that stands as the head of a headline is easily taken for a plural. */
const isHeadlineVerb = (tree: Tree, i: number): boolean =>
  tree.word(i).xpos === 'NNS' &&
  tree.isRelation(i, 'root') &&
  i > 0 &&
  tree.words.at(-1)?.upos !== 'PUNCT' &&
  (tree.isNominal(i - 1) || tree.word(i - 1).upos === 'ADJ') &&
  tree.isUnder(i - 1, i)

const headlineArguments = (tree: Tree, i: number): Arguments => ({
  passive: false,
  guesses: [],
  subject: i - 1,
  obliques: tree
    .childrenBy(i, 'nmod', 'obl')
    .map((head) => ({ preposition: tree.preposition(head) ?? '', head })),
})

/** A noun that tells of a happening ("the killing of", "an attack on"), with or without a light verb over it. */
export const noun = (
  lexicon: Lexicon,
  options: { readonly where?: (scene: Scene, noun: number) => boolean } = {},
): Trigger =>
  trigger(`noun ${lexicon.name}`, lexicon, (scene, i) => {
    const { tree } = scene
    if (!['NOUN', 'PROPN', 'VERB'].includes(tree.word(i).upos) || isFiniteVerb(tree, i))
      return `no noun but ${tree.word(i).upos}`
    if (tree.isRelation(i, 'compound', 'flat'))
      return `no noun of its own but ${tree.relation(i)} of another word`
    const words = lexicon.at(tree, i)
    if (!words) return noEntry(tree, i, lexicon)
    if (options.where && !options.where(scene, i)) return 'the trigger’s own condition does not hold'
    const base = {
      head: i,
      words,
      clause: carrier(tree, i) ?? i,
      kind: 'noun' as const,
      args: nominalArguments(tree, i),
    }
    return happens(tree, i) ? { ...base, happens: true } : base
  })

const isFiniteVerb = (tree: Tree, i: number): boolean =>
  tree.isVerb(i) &&
  !(tree.word(i).xpos === 'VBG' && tree.childBy(i, 'det', 'nmod:poss', 'case') !== undefined) &&
  !(tree.word(i).xpos === 'VBG' && tree.isRelation(i, 'obl', 'nmod', 'obj', 'nsubj'))

/** The light verb whose object (or passive subject) a noun is: "carried out an attack", "took part in an attack". */
const carrier = (tree: Tree, noun: number): number | undefined => {
  const i = counted(tree, noun)
  const above = tree.head(i)
  if (above < 0) return undefined
  if (tree.isRelation(i, 'obl', 'nmod') && tree.preposition(i) === 'in') {
    const verb = tree.lemma(above) === 'part' ? tree.head(above) : above
    return verb >= 0 && TAKE_PART.at(tree, verb) ? verb : undefined
  }
  // "The attack appears to have been carried out by": the subject is raised over the light verb.
  if (tree.isRelation(i, 'nsubj', 'nsubj:pass') && RAISING.has(tree.lemma(above))) {
    const raised = tree.childBy(above, 'xcomp', 'ccomp')
    return raised !== undefined && LIGHT_VERBS.at(tree, raised) ? raised : undefined
  }
  const over = verbOver(tree, i)
  return over !== undefined && LIGHT_VERBS.at(tree, over) ? over : undefined
}

const RAISING = new Set([
  'appear',
  'seem',
  'believe',
  'think',
  'say',
  'report',
  'allege',
  'suspect',
  'understand',
])

const nominalArguments = (tree: Tree, i: number): Arguments => {
  const light = carrier(tree, i)
  const lightArgs = light === undefined ? undefined : argumentsOf(tree, light)
  // "There were clashes in Aleppo", "Clashes erupted in Aleppo": the place hangs on the verb.
  const verb = tree.head(i)
  const told = happens(tree, i)
  const marked = [
    ...tree.childrenBy(i, 'nmod', 'obl', 'acl'),
    ...(told ? tree.childrenBy(verb, 'obl') : []),
    // "the shooting down of a jet"
    ...(['down', 'up', 'out', 'off'].includes(tree.words[i + 1]?.form.toLowerCase() ?? '')
      ? tree.childrenBy(i + 1, 'nmod', 'obl')
      : []),
    ...(light === undefined ? [] : tree.childrenBy(light, 'obl')),
  ]
  const obliques = marked
    .flatMap((head) => [head, ...tree.childrenBy(head, 'conj')])
    .flatMap((head) => [head, ...tree.childrenBy(head, 'nmod').filter((c) => tree.preposition(c) !== 'of')])
    .filter((head) => tree.preposition(head) !== undefined)
  const party = tree.isRelation(i, 'obj', 'nsubj:pass')
    ? lightArgs?.subject
    : (lightArgs?.subject ?? lightArgs?.object)
  const by = obliques.find((h) => tree.preposition(h) === 'by') ?? party
  const of = obliques.find((h) => tree.preposition(h) === 'of')
  const owner = tree.childBy(i, 'nmod:poss')
  const subject = by ?? (of === undefined ? undefined : owner)
  const object = of ?? (by === undefined ? undefined : owner)
  return {
    passive: false,
    guesses: [],
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
    ...(owner !== undefined && subject === undefined && object === undefined ? { indirect: owner } : {}),
    obliques: obliques.map((head) => ({ preposition: tree.preposition(head) ?? '', head })),
  }
}

/** "X were from Homs", "X is in Ankara": a phrase of this preposition that is said of its subject. */
export const copula = (preposition: string): Trigger =>
  trigger(`be ${preposition} …`, BE, (scene, i) => {
    const { tree } = scene
    const predicate = tree.head(i)
    if (predicate < 0 || !tree.isRelation(i, 'cop'))
      return 'no “be” that joins a subject and what is said of it'
    if (tree.preposition(predicate) !== preposition)
      return `what is said does not begin with “${preposition}”`
    const subject = tree.childBy(predicate, 'nsubj')
    return {
      head: predicate,
      words: [i],
      clause: predicate,
      kind: 'verb',
      args: {
        passive: false,
        guesses: [],
        ...(subject === undefined ? {} : { subject }),
        object: predicate,
        obliques: [],
      },
    }
  })

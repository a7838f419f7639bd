import { ARMED } from '../lexicon/armed.ts'
import { FORCES } from '../lexicon/forces.ts'
import {
  about,
  anyOf,
  type Filter,
  oblique,
  optional,
  place,
  type RoleSpec,
  type Scene,
} from '../match/index.ts'

const organisation: Filter = {
  name: 'named body',
  test: (scene, i) => scene.tree.word(i).upos === 'PROPN' && scene.entityAt(i) === 'organization',
}

const pronoun: Filter = {
  name: 'pronoun',
  test: ({ tree }, i) => ['they', 'it', 'which', 'that', 'who', 'we'].includes(tree.lemma(i)),
}

/** Armed men, armed bodies by noun or by name, and what may stand for them. */
export const armed = anyOf(about('armed', ARMED), organisation, pronoun)

/** What is armed by its own noun: no pronoun, no name. */
export const plainlyArmed = about('armed', ARMED)

/** Armed or public bodies, and places that stand for their government. */
export const body = anyOf(about('body', FORCES), armed, place())

/** Verbs and nouns under which a happening is only wished, offered, feared or planned. */
const WANT: ReadonlySet<string> = new Set(
  `demand call urge seek want propose suggest discuss threaten plan expect reject oppose prevent avoid refuse ask request
  consider fear favour favor advocate await hope appeal desire insist require need support rule promise offer intend
  recommend contemplate negotiate condition prospect possibility hypothetical avert forestall prepare urge push press aim
  stop resist block pledge vow predict anticipate envisage proposal plan demand call appeal request threat`.split(
    /\s+/,
  ),
)

/** Whether a noun stands under a word that only wishes, plans or refuses what it tells of: "called for a withdrawal". */
export const isWanted = ({ tree }: Scene, i: number): boolean => {
  const above = tree.head(i)
  return (
    above >= 0 &&
    tree.isRelation(i, 'obj', 'obl', 'nmod', 'nsubj:pass', 'xcomp') &&
    WANT.has(tree.lemma(above))
  )
}

export const notWanted = (scene: Scene, i: number): boolean => !isWanted(scene, i)

const CARRIES_ON: ReadonlySet<string> = new Set(
  `begin start continue keep go come appear seem force manage proceed help lead prompt push move report believe say think know allege see find use fail help able unable hear rise unite gather march meet
  stage hold rush turn return call strike block decide agree`.split(/\s+/),
)

const SECURES: ReadonlySet<string> = new Set(['ensure', 'guarantee', 'hope', 'wish', 'demand', 'make'])

/**
 * Whether an act of speech is told as done: no infinitive under a wish ("urged them to condemn"), nothing conditional
 * ("should condemn", "if he denied").
 */
export const isTold = ({ tree }: Scene, i: number): boolean => {
  const marks = tree.childrenBy(i, 'mark').map((c) => tree.lemma(c))
  if (marks.some((m) => ['if', 'unless', 'whether'].includes(m))) return false
  if (tree.childrenBy(i, 'aux').some((c) => ['should', 'must', 'may', 'might'].includes(tree.lemma(c))))
    return false
  const above = tree.head(i)
  if (above >= 0 && tree.isRelation(i, 'ccomp') && SECURES.has(tree.lemma(above))) return false
  if (!marks.includes('to') || above < 0) return true
  return (
    CARRIES_ON.has(tree.lemma(above)) || (tree.isRelation(i, 'acl', 'advcl') && !WANT.has(tree.lemma(above)))
  )
}

/** Where it happened, by the phrases of its own clause. */
export const within = (): RoleSpec =>
  optional(
    oblique(['in', 'at', 'near', 'across', 'outside', 'around', 'inside', 'on', 'over', 'along'], place()),
  )

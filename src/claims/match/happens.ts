import type { Tree } from '../../analysis/index.ts'
import { LIGHT_VERBS } from '../lexicon/light.ts'

/** Verbs and adjectives that say of a happening that it happens. */
const HAPPEN = new Set(
  `occur happen erupt break continue rage take begin start resume intensify follow spread escalate focus concentrate
  centre center flare report carry record persist last cease ongoing underway under-way conduct launch stage register
  mount unfold ensue shake hear reach extend`.split(/\s+/),
)

/** "A total of ten strikes": the noun of number over a happening stands for it in the clause. */
export const counted = (tree: Tree, i: number): number => {
  const above = tree.head(i)
  const isCounter =
    above >= 0 &&
    tree.isRelation(i, 'nmod') &&
    tree.preposition(i) === 'of' &&
    COUNTERS.has(tree.lemma(above))
  return isCounter ? above : i
}

const COUNTERS = new Set(
  'total number series string wave spate barrage campaign dozen hundred score rash round'.split(' '),
)

/** Whether the words around a noun of happening say that it happened: "Clashes erupted", "There were raids". */
export const happens = (tree: Tree, noun: number): boolean => {
  const i = counted(tree, noun)
  const verb = tree.head(i)
  if (isHeard(tree, i) || isOfScene(tree, i)) return true
  return (
    verb >= 0 &&
    tree.isRelation(i, 'nsubj', 'nsubj:pass') &&
    (tree.childBy(verb, 'expl') !== undefined ||
      HAPPEN.has(tree.lemma(verb)) ||
      (tree.lemma(verb) === 'way' && tree.preposition(verb) === 'under') ||
      (tree.childBy(verb, 'aux:pass') !== undefined && LIGHT_VERBS.at(tree, verb) !== undefined))
  )
}

/** "The district was the scene of fighting": where a happening is said to have been. */
const isOfScene = (tree: Tree, noun: number): boolean => {
  const scene = tree.head(noun)
  return (
    scene >= 0 &&
    tree.lemma(scene) === 'scene' &&
    tree.preposition(noun) === 'of' &&
    tree.childBy(scene, 'cop') !== undefined
  )
}

/** "Residents heard the blast": who hears a happening tells of it. */
const isHeard = (tree: Tree, noun: number): boolean => {
  const verb = tree.head(noun)
  return (
    verb >= 0 &&
    tree.isRelation(noun, 'obj') &&
    tree.lemma(verb) === 'hear' &&
    tree.childBy(verb, 'nsubj') !== undefined
  )
}

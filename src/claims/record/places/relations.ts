import type { Tree } from '../../../analysis/index.ts'
import type { PlaceMention } from '../../../base/index.ts'
import { SETTLEMENT } from '../../lexicon/places.ts'
import type { Find } from '../../match/index.ts'
import { verbOver } from '../words.ts'

/** Verbs whose object, where it is a place, is the place of the happening: "jets hit the town, killing two". */
const HITTING: ReadonlySet<string> = new Set(
  `hit strike target attack bomb bombard shell pound raid storm besiege capture seize recapture retake enter shake rock
  batter overrun assault pummel liberate invade reach ravage devastate sweep surround`.split(/\s+/),
)

export const isHit = (tree: Tree, head: number): boolean => {
  let at = head
  while (tree.isRelation(at, 'compound', 'flat', 'conj', 'appos', 'nmod') && tree.head(at) >= 0)
    at = tree.head(at)
  return tree.isRelation(at, 'obj', 'nsubj:pass') && HITTING.has(tree.lemma(tree.head(at)))
}

/** Verbs whose subject only bears what happens; a place that does something is a government. */
const BEARING: ReadonlySet<string> = new Set(
  `be see witness suffer experience face endure undergo come remain bear receive get fall sustain brace reel live lie stay
  mourn lose`.split(/\s+/),
)

/** "The town saw heavy strikes", "the town has been under siege": the place is the subject of what holds the happening. */
export const undergoes = (find: Find, head: number): boolean => {
  const { tree } = find.scene
  if (!isSubject(tree, head)) return false
  let at = head
  while (!tree.isRelation(at, 'nsubj')) at = tree.head(at)
  const governor = tree.head(at)
  if (tree.isVerb(governor) && !BEARING.has(tree.lemma(governor))) return false
  return tree.isUnder(find.met.head, governor)
}

const isSubject = (tree: Tree, head: number): boolean => {
  let at = head
  while (tree.isRelation(at, 'compound', 'flat', 'conj') && tree.head(at) >= 0) at = tree.head(at)
  return tree.isRelation(at, 'nsubj')
}

/** "Aleppo residents", "the Damascus-backed force": a name inside a phrase for something else. */
export const isModifier = (tree: Tree, head: number): boolean =>
  tree.isRelation(head, 'compound', 'amod') && !isPlaceNoun(tree, tree.head(head))

export const isPlaceNoun = (tree: Tree, i: number): boolean => i >= 0 && SETTLEMENT.has(tree.lemma(i))

/** The place stands with who says it, not with what is said. */
export const isOfSpeaker = (find: Find, mention: PlaceMention): boolean => {
  const { attributions, tree } = find.scene
  const at = tree.word(find.met.head)
  return attributions.some(
    (a) =>
      a.content.some((c) => c.start <= at.start && at.end <= c.end) &&
      !a.content.some((c) => c.start <= mention.start && mention.end <= c.end),
  )
}

export const clausesBetween = (tree: Tree, a: number, b: number): number => {
  const path = (i: number): number[] => [i, ...tree.ancestors(i)].filter((k) => tree.isVerb(k))
  const x = path(a)
  const y = path(b)
  const common = x.findIndex((k) => y.includes(k))
  return common < 0 ? 4 : common + y.indexOf(x[common]!)
}

/** The phrase hangs on what happened, not on another clause. */
export const nearTrigger = (find: Find, head: number): boolean => {
  const { tree } = find.scene
  const verb = verbOver(tree, tree.head(head) < 0 ? head : tree.head(head))
  return verb === find.met.clause || verb === find.met.head || tree.isUnder(head, find.met.head)
}

/** "Two were killed and nine were hurt in Idlib": the place stands in the last of coordinated clauses and holds for all. */
export const isShared = (find: Find, head: number): boolean => {
  const { tree } = find.scene
  const verb = verbOver(tree, head)
  const top = (i: number): number => {
    let at = i
    while (tree.isRelation(at, 'conj', 'parataxis') && tree.head(at) >= 0) at = tree.head(at)
    return at
  }
  const own = verbOver(tree, find.met.clause)
  return verb !== undefined && own !== undefined && verb !== own && top(verb) === top(own)
}

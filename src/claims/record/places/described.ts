import type { Tree } from '../../../analysis/index.ts'
import type { PlaceMention } from '../../../base/index.ts'
import type { Find } from '../../match/index.ts'
import { headOf, wordsIn } from '../words.ts'
import { placeTakenUp } from './anaphor.ts'
import { AT, STRUCK } from './kinds.ts'
import { isPlaceNoun, nearTrigger } from './relations.ts'

/** "Tal Qzar, a town besieged by the army" and "the town where four died": the name that the happening is told of. */
export const describedPlaces = (find: Find): PlaceMention[] => {
  const { tree, places } = find.scene
  const told = [find.roles.get('patient'), find.roles.get('place')].flatMap((head) =>
    head !== undefined && tree.isRelation(head, 'appos') && isPlaceNoun(tree, head) ? [tree.head(head)] : [],
  )
  const relative = relativeWhere(tree, find.met.clause)
  if (relative !== undefined) told.push(relative)
  return places.filter((m) => {
    const head = headOf(tree, wordsIn(tree, m))
    return head !== undefined && told.some((t) => head === t || isNameOf(tree, head, t))
  })
}

/** The noun that a clause with "where" is told of, with its happening in it or coordinated to it. */
const relativeWhere = (tree: Tree, clause: number): number | undefined => {
  for (let at = clause; at >= 0; at = tree.head(at)) {
    const where = tree
      .childrenBy(at, 'advmod', 'mark')
      .some((c) => tree.word(c).form.toLowerCase() === 'where')
    if (where) return tree.isRelation(at, 'acl', 'advcl') ? tree.head(at) : undefined
    if (!tree.isRelation(at, 'conj', 'xcomp')) return undefined
  }
  return undefined
}

/** The name hangs on the noun that it names: "the town of Tafas", "Tafas town". */
const isNameOf = (tree: Tree, name: number, noun: number): boolean =>
  tree.head(name) === noun && tree.isRelation(name, 'nmod', 'compound', 'appos', 'flat')

/** "the village", "there": the names that these take up. */
export const takenUp = (find: Find, words: readonly number[]): PlaceMention[] => {
  const { tree } = find.scene
  const patient = find.roles.get('patient')
  return words.flatMap((i) => {
    const preposition = tree.preposition(i)
    const holds =
      i === find.roles.get('place') ||
      (i === patient && STRUCK.has(find.rule.yields)) ||
      (preposition !== undefined && AT.has(preposition) && nearTrigger(find, i)) ||
      (tree.word(i).form.toLowerCase() === 'there' && nearTrigger(find, i))
    return holds ? (placeTakenUp(find, i) ?? []) : []
  })
}

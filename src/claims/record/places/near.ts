import type { PlaceMention } from '../../../base/index.ts'
import type { Find } from '../../match/index.ts'
import { headOf, wordsIn } from '../words.ts'
import { AT } from './kinds.ts'
import { prepositionOver } from './preposition.ts'
import { clausesBetween, isHit, isModifier, isOfSpeaker, undergoes } from './relations.ts'

/**
 * Where a happening was, as the rest of its sentence tells: the place that stands in its own clause or the clauses around
 * it, nearest first. What is no place of happenings (where somebody spoke, came from, or what a body is called) is left.
 */
export const nearPlaces = (find: Find): PlaceMention[] => {
  const { tree, places } = find.scene
  const ranked = places.flatMap((mention) => {
    const head = headOf(tree, wordsIn(tree, mention))
    if (head === undefined || isOfSpeaker(find, mention) || isModifier(tree, head)) return []
    const preposition = prepositionOver(find.scene.tree, head)
    const located =
      preposition === undefined ? isHit(tree, head) : AT.has(preposition) || preposition === 'under'
    if (!located && !(preposition === undefined && undergoes(find, head))) return []
    const country = mention.place?.kind === 'country' ? 1 : 0
    const clauses = clausesBetween(tree, head, find.met.head)
    return [{ mention, clauses: country * 10 + clauses, distance: Math.abs(head - find.met.head) }]
  })
  const best = ranked.sort((a, b) => a.clauses - b.clauses || a.distance - b.distance)[0]
  return best ? [best.mention] : []
}

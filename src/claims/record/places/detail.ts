import type { ClaimPlace } from '../../../base/index.ts'
import type { Find } from '../../match/index.ts'
import { detailOf } from '../detail.ts'
import { headOf, wordsIn } from '../words.ts'
import { AT } from './kinds.ts'
import { prepositionOver } from './preposition.ts'
import { toClaimPlace } from './to-claim-place.ts'

/** The places that a sentence behind gives to what was told: "It happened near Split". */
export const detailPlaces = (find: Find): ClaimPlace[] => {
  const detail = detailOf(find)
  if (!detail) return []
  const { tree } = detail
  return find.scene.analysis.places
    .filter((m) => m.sentence === tree.index && m.place !== undefined && m.place.kind !== 'country')
    .filter((m) => {
      const head = headOf(tree, wordsIn(tree, m))
      return head !== undefined && AT.has(prepositionOver(tree, head) ?? '')
    })
    .map((m) => ({ ...toClaimPlace(m, 'at'), basis: 'inferred' as const }))
}

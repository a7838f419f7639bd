import type { Claim, ClaimPlace } from '../../../base/index.ts'
import type { Find } from '../../match/index.ts'
import { detailPlaces } from './detail.ts'

/** A claim with the find that it was made of. */
export interface Made {
  readonly find: Find
  readonly claim: Claim
}

/** So many sentences on, a text still tells of the same place. */
const REACH = 3

/** Happenings of one place that a text goes on to tell of: what was done, and to whom. */
const LOCAL: ReadonlySet<string> = new Set(
  `kill injure execute abduct disappear detain find-remains bury attack shell air-strike bomb chemical-attack shoot clash
  destroy besiege capture shoot-down torture`.split(/\s+/),
)

const isAt = (p: ClaimPlace): boolean => p.role === 'at' && p.basis === undefined && p.name !== undefined

/**
 * A happening whose sentence names no place happened where the sentences before tell of, if they tell of happenings too;
 * else where a sentence right behind says that it was. What is carried so is marked as inferred.
 */
export const carryPlaces = (made: readonly Made[]): Claim[] => {
  let last:
    | { readonly at: readonly ClaimPlace[]; readonly sentence: number; readonly block: number }
    | undefined
  const bySentence = new Map<number, readonly ClaimPlace[]>()
  for (const { find, claim } of made) {
    const at = claim.places.filter(isAt)
    if (at.length && LOCAL.has(claim.type) && !bySentence.has(find.scene.tree.index))
      bySentence.set(find.scene.tree.index, at)
  }
  return made.map(({ find, claim }) => {
    const { tree } = find.scene
    const here = bySentence.get(tree.index)
    if (here) last = { at: here, sentence: tree.index, block: tree.sentence.block }
    if (claim.places.some((p) => p.role === 'at' && p.name !== undefined) || !LOCAL.has(claim.type))
      return claim
    if (claim.modality !== 'factual' || claim.polarity === 'negated') return claim
    if (last?.sentence !== tree.index && namesAnother(find)) return claim
    if (last === undefined || tree.index - last.sentence > REACH)
      return { ...claim, places: [...claim.places, ...detailPlaces(find)] }
    return {
      ...claim,
      places: [...claim.places, ...last.at.map((p) => ({ ...p, basis: 'inferred' as const }))],
    }
  })
}

/** The sentence names a place of its own, though not where this happened. */
const namesAnother = (find: Find): boolean => find.scene.places.some((p) => p.place?.kind !== 'country')

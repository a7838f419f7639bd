import type { Figure } from '../../base/index.ts'
import { isWordless, lowEnd, meets } from '../interval.ts'
import { byStanding, compare, distinct, groupBy } from '../order.ts'
import { exactOf, fateOf } from '../population/fate.ts'
import { listed, onOneWord, type Sighting } from '../sighting.ts'
import { deniesAll, isDenial } from '../status/stance.ts'
import type { Context, Happening } from '../types.ts'

export type Contradiction = Figure['contradictions'][number]

/** Counts that no number could both be: 33 and 20. Counts in the same words are told of once. */
export const countsApart = (current: readonly Sighting[]): Contradiction[] => {
  const counts = [
    ...groupBy(
      current.filter((s) => !isWordless(s)),
      (s) => `${s.low}|${s.best}|${s.high}`,
    ).values(),
  ]
  return counts.flatMap((a, i) =>
    counts.slice(i + 1).flatMap((b): Contradiction[] => {
      if (meets(a[0]!, b[0]!)) return []
      return [
        {
          claims: distinct([...a, ...b].map((s) => s.claim.id)).sort(compare),
          why: `${listed(a)} and ${listed(b)}: no number is both`,
        },
      ]
    }),
  )
}

/** Claims of the happening that say the counted did not, and the counts that they are about. */
export const countsDenied = (
  current: readonly Sighting[],
  event: Happening,
  context: Context,
): Contradiction[] =>
  event.claims
    .filter(isDenial)
    .sort(byStanding)
    .flatMap((denial) => {
      const speaker = context.originOf(denial)
      const denied = current.filter((s) => s.whole && isAbout({ claim: denial, origin: speaker }, s, event))
      if (!denied.length) return []
      return [
        {
          claims: distinct([...denied.map((s) => s.claim.id), denial.id]).sort(compare),
          why: `${listed(denied)} stands against “${exactOf(denial)}” (${speaker.name})`,
        },
      ]
    })

const isAbout = (by: Pick<Sighting, 'claim' | 'origin'>, s: Sighting, event: Happening): boolean => {
  const denial = by.claim
  if (denial.links.disputes?.includes(s.claim.id)) return true
  if (denial.links.disputes?.length || denial.type === 'deny' || !deniesAll(denial)) return false
  if (onOneWord(by, s)) return false
  const fate = fateOf(denial, event)
  if (fate?.key !== s.population.fate.key) return false
  // "no group of more than 30": counts up to 30 are left alone.
  const unseen = denial.polarity === 'negated' ? denial.quantity : undefined
  return !unseen || isWordless(unseen) || lowEnd(s) >= lowEnd(unseen)
}

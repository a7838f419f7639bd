import type { ProfileValue, Range } from '../../base/index.ts'
import { distinct } from '../order.ts'
import { listed, type Sighting } from '../sighting.ts'
import { allowing, claimsOf, counted, type Evidence, originsOf } from './profile.ts'

const ANALYST = 'UCDP publishes no rule for such words: an analyst’s choice, the lower end'

/**
 * Best, low and high by UCDP GED: best is the count with the most independent origins behind it, the lower one where no
 * distinction is possible; other counts go into low and high.
 */
export const ucdp = ({ current, combined, contradictory }: Evidence): ProfileValue => {
  const counts = counted(current)
  if (!counts.length)
    return {
      low: null,
      best: null,
      high: null,
      why: `no origin gives a number, and UCDP publishes no rule for ${listed(current)}`,
      claims: claimsOf(current),
    }
  return contradictory ? ofSeveral(counts) : ofOne(counts, combined)
}

/** The number that a count gives where one is wanted; "up to 50" gives none. */
const estimate = (r: Range): number | null => r.best ?? r.low

const isVague = (s: Sighting): boolean => s.approximate && s.best === null

const sentences = (...parts: readonly string[]): string => parts.filter(Boolean).join('. ')

const ofOne = (counts: readonly Sighting[], combined: Range): ProfileValue => {
  const best = estimate(combined)
  const open = combined.low !== null && combined.high === null && combined.best === null
  return {
    low: combined.low ?? best,
    best,
    high: combined.high ?? best,
    why: sentences(
      `one estimate, which all counts allow: ${listed(counts)}`,
      counts.every(isVague) ? ANALYST : '',
      open ? 'Only a lower end is told: it stands for best and high too' : '',
      best === null ? 'Only an upper end is told, and UCDP publishes no rule for it' : '',
    ),
    claims: claimsOf(counts),
  }
}

const ofSeveral = (counts: readonly Sighting[]): ProfileValue => {
  const backing = (n: number): number => originsOf(allowing(n, counts))
  const estimates = distinct(counts.map(estimate).filter((n) => n !== null)).sort(
    (a, b) => backing(b) - backing(a) || a - b,
  )
  // Counts that do not meet cannot all be upper ends, so there is one at least.
  const best = estimates[0]!
  const distinguished = estimates.length < 2 || backing(best) > backing(estimates[1]!)
  const chosen = distinguished ? allowing(best, counts) : counts.filter((s) => estimate(s) === best)
  const ends = counts.flatMap((s) => [s.low, s.best, s.high]).filter((n) => n !== null)
  return {
    low: Math.min(...ends),
    best,
    high: Math.max(...ends),
    why: sentences(
      `${distinguished ? 'best has the most independent origins' : 'no distinction is possible, so best is the lower one'}: ${listed(chosen)}; low and high are the least and the greatest told`,
      chosen.every(isVague) ? ANALYST : '',
    ),
    claims: claimsOf(counts),
  }
}

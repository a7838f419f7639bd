import type { ProfileValue } from '../../base/index.ts'
import { number } from '../interval.ts'
import { groupBy } from '../order.ts'
import { listed, type Sighting } from '../sighting.ts'
import { claimsOf, counted, type Evidence, originsOf } from './profile.ts'

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

const ofOne = (counts: readonly Sighting[], combined: Evidence['combined']): ProfileValue => {
  const best = number(combined)!
  const vague = counts.every((s) => s.approximate && s.best === null)
  const open = combined.low !== null && combined.high === null && combined.best === null
  const why = [
    `one estimate, which all counts allow: ${listed(counts)}`,
    vague ? ANALYST : '',
    open ? 'only a lower end is told: it stands for best and high too' : '',
  ]
  return {
    low: combined.low ?? best,
    best,
    high: combined.high ?? best,
    why: why.filter(Boolean).join('. '),
    claims: claimsOf(counts),
  }
}

const ofSeveral = (counts: readonly Sighting[]): ProfileValue => {
  const groups = [...groupBy(counts, (s) => String(number(s))).values()].sort(
    (a, b) => originsOf(b) - originsOf(a) || number(a[0]!)! - number(b[0]!)!,
  )
  const chosen = groups[0]!
  const distinguished = groups.length < 2 || originsOf(chosen) > originsOf(groups[1]!)
  const ends = counts.flatMap((s) => [s.low, s.best, s.high]).filter((n) => n !== null)
  return {
    low: Math.min(...ends),
    best: number(chosen[0]!)!,
    high: Math.max(...ends),
    why: `${distinguished ? 'best has the most independent origins' : 'no distinction is possible, so best is the lower one'}: ${listed(chosen)}; low and high are the least and the greatest told${chosen.every((s) => s.approximate && s.best === null) ? `. ${ANALYST}` : ''}`,
    claims: claimsOf(counts),
  }
}

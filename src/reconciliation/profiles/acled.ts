import type { ProfileValue } from '../../base/index.ts'
import { VAGUE } from '../lexicon/vague.ts'
import { inWords, listed, type Sighting } from '../sighting.ts'
import type { Settings } from '../types.ts'
import { allowing, type Evidence, exactly, originsOf } from './profile.ts'

interface Coded {
  readonly sighting: Sighting
  readonly value: number
  readonly rule: string
}

/**
 * One number by ACLED's codebook: of counts that do not meet, the lowest until another is corroborated; vague words by
 * their fixed values. What the codebook leaves open is said to be the analyst's.
 */
export const acled = ({ current, contradictory, settings }: Evidence): ProfileValue => {
  const coded = current.map((s) => code(s, settings))
  const numbers = coded.filter((c) => isNumber(c.sighting))
  const pool = numbers.length ? numbers : coded
  if (!contradictory) {
    const from = numbers.length ? highest(pool) : lowest(pool)
    return exactly(from.value, `${from.rule}: ${inWords(from.sighting)}${others(pool)}`, [from.sighting])
  }
  const first = lowest(pool)
  const backed = pool.filter((c) => originsOf(allowing(c.value, current)) > 1)
  if (!backed.length || lowest(backed).value <= first.value)
    return exactly(
      first.value,
      `counts do not meet, so the lowest: ${first.rule}, ${inWords(first.sighting)}`,
      [first.sighting],
    )
  const { value } = lowest(backed)
  const by = allowing(value, current)
  return exactly(value, `two or more origins allow it, so not the lowest: ${listed(by)}`, by)
}

const isNumber = (s: Sighting): boolean => s.best !== null || (!s.approximate && s.low !== null)

const code = (s: Sighting, { several }: Settings): Coded => {
  if (s.best !== null)
    return {
      sighting: s,
      value: s.best,
      rule: s.low === s.high ? 'the number told' : 'the number told, although approximate',
    }
  const vague = s.approximate ? VAGUE.find((v) => v.words.test(s.text)) : undefined
  if (typeof vague?.acled === 'number')
    return { sighting: s, value: vague.acled, rule: `ACLED reads such words as ${vague.acled}` }
  if (s.low !== null && vague?.acled !== 'several')
    return {
      sighting: s,
      value: s.low,
      rule: s.approximate
        ? 'no published rule for such words: the lower end, an analyst’s choice'
        : 'the lowest number told',
    }
  if (s.high !== null && !s.approximate)
    return {
      sighting: s,
      value: Math.min(several, s.high),
      rule: `only an upper end is told: read as a bare plural, ${several} at most`,
    }
  return {
    sighting: s,
    value: several,
    rule: `ACLED reads such words and bare plurals as 3 or 10; the analyst’s setting is ${several}`,
  }
}

const lowest = (coded: readonly Coded[]): Coded => coded.reduce((a, b) => (b.value < a.value ? b : a))

/** Counts that meet: a greater lower bound, or a number, holds for the lesser bound too. */
const highest = (coded: readonly Coded[]): Coded => {
  const exact = coded.filter((c) => c.sighting.low !== null && c.sighting.low === c.sighting.high)
  const bounded = coded.filter((c) => c.sighting.low !== null)
  if (exact.length) return exact[0]!
  return bounded.length ? bounded.reduce((a, b) => (b.value > a.value ? b : a)) : lowest(coded)
}

const others = (pool: readonly Coded[]): string => {
  const counts = new Set(pool.map(({ sighting: s }) => `${s.origin.key}|${s.low}|${s.best}|${s.high}`)).size
  return counts > 1 ? `, which the other ${counts === 2 ? 'count allows' : 'counts allow'}` : ''
}

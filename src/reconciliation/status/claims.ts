import type { Claim } from '../../base/index.ts'
import { highEnd, isWordless, lowEnd, meets } from '../interval.ts'
import { groupBy } from '../order.ts'
import { fateOf } from '../population/fate.ts'
import { wholesOf } from '../population/head.ts'
import type { Sighting } from '../sighting.ts'
import type { Happening } from '../types.ts'
import { type Course, courseOf } from './history.ts'
import { ACTS, type Moment, takenBack } from './moment.ts'
import { isAboutClaims } from './stance.ts'

/** Claims that tell of one thing with one number: what bears on one of them from outside, bears on all. */
interface Telling {
  readonly what: string
  readonly sighting?: Sighting
  /** The first of each origin, in order. */
  readonly moments: readonly Moment[]
}

/**
 * The course of each claim that tells of the happening. Other origins that tell the same corroborate it; counts of other
 * origins that do not meet its own dispute it.
 */
export const claimCourses = (
  event: Happening,
  moments: readonly Moment[],
  sightings: readonly Sighting[],
): Map<string, Course> => {
  const counts = new Map(sightings.filter((s) => s.whole).map((s) => [s.claim.id, s]))
  const isTelling = (m: Moment): boolean => m.act === 'tells' || (m.act === 'confirms' && !m.on)
  const tells = moments.filter(isTelling)
  const what = (c: Claim): string => fateOf(c, event)?.key ?? c.type
  const gone = takenBack(moments)
  const tellings = [
    ...groupBy(
      tells.filter((m) => !gone.has(m.claim!.id)),
      (m) => {
        const s = counts.get(m.claim!.id)
        return [what(m.claim!), s ? keyOf(s) : ''].join('|')
      },
    ).values(),
  ].map((group): Telling => {
    const sighting = counts.get(group[0]!.claim!.id)
    return { what: what(group[0]!.claim!), ...(sighting ? { sighting } : {}), moments: firstOfEach(group) }
  })
  const about = moments.filter((m) => !isTelling(m))
  return new Map(
    tells.map((own) => {
      const claim = own.claim!
      const sighting = counts.get(claim.id)
      const others = tellings.filter((t) => t.what === what(claim)).flatMap((t) => bearing(t, own, sighting))
      const bears = about.filter((m) => bearsOn(m, claim, what))
      return [claim.id, courseOf([own, ...[...others, ...bears].sort(inOrder).map((m) => since(own, m))])]
    }),
  )
}

/** What names no claim bears on those that tell of the same; a bare "denied it" is about the happening. */
const bearsOn = ({ on, act, claim }: Moment, told: Claim, what: (c: Claim) => string): boolean => {
  if (on) return on.has(told.id)
  if (act === 'reserves' || !claim) return true
  return !isAboutClaims(claim) && what(claim) === what(told)
}

const keyOf = (s: Sighting): string =>
  `${s.population.head}|${s.population.portion ?? ''}|${s.low}|${s.best}|${s.high}`

const firstOfEach = (moments: readonly Moment[]): Moment[] =>
  [...groupBy(moments, (m) => m.origin!.key).values()].map((of) => of[0]!)

/** What other origins that tell one thing with one number do to a claim: the first of them stands for all. */
const bearing = (telling: Telling, own: Moment, sighting: Sighting | undefined): Moment[] => {
  const key = own.origin!.key
  const other = telling.moments.find((m) => m.origin!.key !== key)
  if (!other) return []
  if (!sighting || !telling.sighting || isWordless(sighting) || isWordless(telling.sighting)) return [other]
  const compatible = canBothBe(sighting, telling.sighting)
  if (compatible === undefined) return []
  if (compatible) return [other]
  const more = telling.moments.length - (telling.moments.some((m) => m.origin!.key === key) ? 2 : 1)
  const words = `another count, ${other.words}${more ? `, and of ${more} more` : ''}`
  return [{ ...other, act: 'disputes', words }]
}

/** Whether two counts can both be so; undefined where one says nothing of the other. */
const canBothBe = (a: Sighting, b: Sighting): boolean | undefined => {
  const [p, q] = [a.population, b.population]
  if (p.measure !== q.measure || p.day !== q.day || p.portion !== q.portion) return undefined
  if (p.head === q.head) return meets(a, b)
  if (wholesOf(p.head).includes(q.head)) return lowEnd(a) <= highEnd(b)
  if (wholesOf(q.head).includes(p.head)) return lowEnd(b) <= highEnd(a)
  return undefined
}

/** What was said before the claim was made holds of it from the day that it was. */
const since = (own: Moment, m: Moment): Moment =>
  own.as_of && m.as_of && m.as_of < own.as_of ? { ...m, as_of: own.as_of } : m

const inOrder = (a: Moment, b: Moment): number => {
  const day = (a.as_of ?? '~') < (b.as_of ?? '~') ? -1 : (a.as_of ?? '~') > (b.as_of ?? '~') ? 1 : 0
  return day || ACTS.indexOf(a.act) - ACTS.indexOf(b.act)
}

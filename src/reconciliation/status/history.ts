import type { Status, StatusChange } from '../../base/index.ts'
import { compare } from '../order.ts'
import type { Origin } from '../types.ts'
import type { Moment } from './moment.ts'

/** Where a claim or an event stands after some moments, and how it came there. */
export interface Course {
  readonly history: readonly StatusChange[]
  /** The independent origins that tell of it, by their keys. */
  readonly origins: readonly Origin[]
}

/** The same source, in the same report, says in other words what it just said. */
const repeats = (a: Moment, b: Moment | undefined): boolean =>
  a.act !== 'tells' &&
  a.act === b?.act &&
  !!a.origin &&
  a.origin.key === b.origin?.key &&
  a.claim?.document === b.claim?.document

interface Step {
  readonly status: Status
  readonly why: string
}

/**
 * Follows the moments in their order. An express denial of what one origin tells makes it denied; against two or more,
 * and where an account merely differs, it is disputed. A reserve ("cannot
 * confirm") is noted and changes nothing; so is a confirmation by the only origin that tells of it.
 */
export const courseOf = (moments: readonly Moment[]): Course => {
  const history: StatusChange[] = []
  const origins = new Map<string, Origin>()
  for (const [i, moment] of moments.entries()) {
    if (repeats(moment, moments[i - 1])) continue
    const step = stepOf(moment, history.at(-1)?.status, origins)
    if (moment.origin && !moment.leans && (moment.act === 'tells' || moment.act === 'confirms')) {
      origins.set(moment.origin.key, moment.origin)
    }
    if (step)
      history.push({
        status: step.status,
        ...(moment.as_of ? { as_of: moment.as_of } : {}),
        ...(moment.claim ? { claim: moment.claim.id } : {}),
        why: step.why,
      })
  }
  return { history, origins: [...origins.values()].sort((a, b) => compare(a.key, b.key)) }
}

const stepOf = (
  { act, origin, words, leans }: Moment,
  now: Status | undefined,
  origins: ReadonlyMap<string, Origin>,
): Step | undefined => {
  const another = !!origin && !leans && !origins.has(origin.key)
  switch (act) {
    case 'tells':
      if (now === undefined) return { status: 'reported', why: `told by ${words}` }
      if (now === 'denied')
        return another ? { status: 'disputed', why: `denied before, and told by ${words}` } : undefined
      if (now === 'reported' && origins.size > 0 && another)
        return { status: 'corroborated', why: `told by a second origin: ${words}` }
      return undefined
    case 'denies':
      if (now === 'retracted') return undefined
      return origins.size < 2 && now !== 'disputed' && now !== 'confirmed'
        ? { status: 'denied', why: `denied: ${words}` }
        : { status: 'disputed', why: `told by some, denied by another: ${words}` }
    case 'disputes':
      return now === 'retracted' ? undefined : { status: 'disputed', why: `disputed: ${words}` }
    case 'confirms':
      if (origins.size === 1 && !another && origin)
        return {
          status: now ?? 'reported',
          why: `its only origin repeats it, which confirms nothing: ${words}`,
        }
      return now === 'retracted' ? undefined : { status: 'confirmed', why: `confirmed: ${words}` }
    case 'reserves':
      return now && { status: now, why: `a note, not a denial: ${words}` }
    case 'corrects':
      return { status: 'corrected', why: `corrected: ${words}` }
    case 'retracts':
      return { status: 'retracted', why: `taken back: ${words}` }
  }
}

import type { Status, StatusChange } from '../../base/index.ts'
import type { Moment } from './moments.ts'

/** Where a claim or an event stands after some moments, and how it came there. */
export interface Course {
  readonly history: readonly StatusChange[]
  /** Keys of the origins that tell of it, and those among them that the reports name. */
  readonly origins: ReadonlySet<string>
  readonly named: ReadonlySet<string>
}

interface Step {
  readonly status: Status
  readonly why: string
}

/**
 * Follows the moments in their order. A reserve ("cannot confirm") is noted and changes nothing; so is a confirmation
 * by the only origin that tells of it.
 */
export const courseOf = (moments: readonly Moment[]): Course => {
  const history: StatusChange[] = []
  const origins = new Set<string>()
  const named = new Set<string>()
  for (const moment of moments) {
    const step = stepOf(moment, history.at(-1)?.status, origins)
    if (moment.origin && (moment.act === 'tells' || moment.act === 'confirms')) {
      origins.add(moment.origin.key)
      if (!moment.origin.anonymous) named.add(moment.origin.key)
    }
    if (step)
      history.push({
        status: step.status,
        ...(moment.as_of ? { as_of: moment.as_of } : {}),
        ...(moment.claim ? { claim: moment.claim.id } : {}),
        why: step.why,
      })
  }
  return { history, origins, named }
}

const stepOf = (
  { act, origin, words }: Moment,
  now: Status | undefined,
  origins: ReadonlySet<string>,
): Step | undefined => {
  const another = !!origin && !origins.has(origin.key)
  switch (act) {
    case 'tells':
      if (now === undefined) return { status: 'reported', why: `told by ${words}` }
      if (now === 'denied')
        return another ? { status: 'disputed', why: `denied before, and told by ${words}` } : undefined
      if (now === 'reported' && origins.size > 0 && another)
        return { status: 'corroborated', why: `told by a second origin: ${words}` }
      return undefined
    case 'denies':
    case 'disputes':
      if (now === 'retracted') return undefined
      return act === 'denies' && origins.size < 2 && now !== 'disputed' && now !== 'confirmed'
        ? { status: 'denied', why: `denied: ${words}` }
        : {
            status: 'disputed',
            why: `${act === 'denies' ? 'denied by one and told by others' : 'disputed'}: ${words}`,
          }
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

import type { EventAnswer } from '../../../../src/api/answers.ts'

/**
 * The claim that one which is split off is set against: the first of the event that stands in another report. Undefined
 * where there is none: a report tells its own happenings apart, and a person takes a claim out of one by rejecting it.
 */
export const counterpartOf = (
  claim: string,
  { event, claims }: Pick<EventAnswer, 'event' | 'claims'>,
): string | undefined => {
  const own = claims.find((c) => c.claim.id === claim)?.claim.document
  const others = new Set(claims.filter((c) => c.claim.document !== own).map((c) => c.claim.id))
  return event.claims.find((id) => others.has(id))
}

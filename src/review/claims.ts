import type { EventRecord } from '../base/index.ts'
import type { ClaimAtStake, EventAtStake } from '../store/index.ts'
import { byPoints, type QueueItem } from './item.ts'
import { doublings, type Part, weightOf } from './part.ts'
import { CLAIM_REASONS } from './reasons.ts'
import { countsAtStake } from './stakes.ts'

/** The claims of some events that nobody has decided of, with what hangs on them. */
export const claimItems = (events: readonly EventAtStake[], claims: readonly ClaimAtStake[]): QueueItem[] => {
  const byEvent = new Map<string, ClaimAtStake[]>()
  for (const claim of claims) {
    const held = byEvent.get(claim.event)
    if (held) held.push(claim)
    else byEvent.set(claim.event, [claim])
  }
  return events.flatMap(({ event, figures }) => {
    const all = byEvent.get(event.id) ?? []
    return all
      .filter((c) => c.review === null)
      .flatMap((claim): QueueItem[] => {
        const parts = [
          ...countsAtStake(claim.id, figures),
          ...statusAtStake(claim, event, all),
          ...(all.length === 1 ? [{ points: 3, why: 'the event is told by this claim alone' }] : []),
          ...reach(event),
          ...weakness(claim),
        ].sort(byPoints)
        if (!parts.length) return []
        return [
          {
            key: `claim:${claim.id}`,
            weight: weightOf(parts),
            parts,
            reasons: CLAIM_REASONS,
            about: 'claim',
            claim: { seq: claim.seq, id: claim.id },
          },
        ]
      })
  })
}

/** Whether the event's status rests on this claim and no other. */
const statusAtStake = (
  claim: ClaimAtStake,
  { status, status_history, independent_origins }: EventRecord,
  all: readonly ClaimAtStake[],
): Part[] => {
  if (status === 'reported') return []
  const brought = status_history.at(-1)?.claim === claim.id
  if (
    brought &&
    all.filter((c) => c.stance === claim.stance && c.origin_key === claim.origin_key).length === 1
  )
    return [{ points: 24, why: `brought the event its status: ${status}` }]
  const alone =
    (status === 'corroborated' || status === 'confirmed') &&
    independent_origins === 2 &&
    claim.origin_key !== null &&
    all.filter((c) => c.origin_key === claim.origin_key).length === 1
  return alone
    ? [{ points: 18, why: `one of two independent origins: without it the event is not ${status}` }]
    : []
}

/** How many look at what it says. */
const reach = ({ documents }: EventRecord): Part[] =>
  documents.length < 2
    ? []
    : [{ points: doublings(documents.length, 2, 12), why: `${documents.length} documents tell of the event` }]

/** What may make a claim wrong, as far as it can be told without reading its report again. */
const weakness = ({ time_start, time_end, place, country, origin_kind }: ClaimAtStake): Part[] => [
  ...(time_start === null
    ? [{ points: 2, why: 'its day is not known' }]
    : time_start !== time_end
      ? [{ points: 1, why: `its day is not known exactly: ${time_start} to ${time_end}` }]
      : []),
  ...(place === null && country === null ? [{ points: 2, why: 'its place is not known' }] : []),
  ...(origin_kind === 'unnamed' ? [{ points: 3, why: 'its source has no name' }] : []),
]

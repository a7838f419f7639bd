import type { Actor } from '../../base/index.ts'
import type { QueueItem } from '../../review/index.ts'
import { type Access, actorsCalled, eventsCalled } from '../../store/index.ts'
import type { ClaimItem, EventItem, ReviewItem } from '../answers.ts'
import { claimsInOrder } from './claim-items.ts'
import { eventItems } from './event-items.ts'

/** Items of the queue with what they are about. One whose subject went while we asked is left out. */
export const reviewItems = async (
  at: Access,
  items: readonly QueueItem[],
): Promise<readonly ReviewItem[]> => {
  const claimIds = items.flatMap((i) =>
    i.about === 'claim' ? [i.claim.id] : i.about === 'events' ? i.claims : [],
  )
  const eventIds = items.flatMap((i) => (i.about === 'events' ? i.events : []))
  const actorIds = items.flatMap((i) => (i.about === 'actors' ? i.actors : []))
  const claims = byId(await claimsInOrder(at, [...new Set(claimIds)]), (c) => c.claim.id)
  const events = byId(await eventItems(at, await eventsCalled(at, eventIds)), (e) => e.id)
  const actors = byId(await actorsCalled(at, actorIds), (a) => a.id)
  return items.flatMap((item): ReviewItem[] => {
    const subject = subjectOf(item, claims, events, actors)
    if (!subject) return []
    const { key, weight, parts, reasons } = item
    return [
      {
        key,
        weight,
        why: parts[0]?.why ?? '',
        parts,
        reasons: [...new Set(Object.values(reasons).flat())],
        suggested: reasons,
        ...subject,
      },
    ]
  })
}

type Subject = Pick<Extract<ReviewItem, { about: 'claim' }>, 'about' | 'claim'> | Pair

type Pair =
  | Pick<Extract<ReviewItem, { about: 'events' }>, 'about' | 'events' | 'claims' | 'apart'>
  | Pick<Extract<ReviewItem, { about: 'actors' }>, 'about' | 'actors' | 'parties' | 'names' | 'apart'>

const subjectOf = (
  item: QueueItem,
  claims: ReadonlyMap<string, ClaimItem>,
  events: ReadonlyMap<string, EventItem>,
  actors: ReadonlyMap<string, Actor>,
): Subject | undefined => {
  if (item.about === 'claim') {
    const claim = claims.get(item.claim.id)
    return claim && { about: 'claim', claim }
  }
  if (item.about === 'events') {
    const [a, b] = item.events.map((id) => events.get(id))
    const [x, y] = item.claims.map((id) => claims.get(id))
    return a && b && x && y && { about: 'events', events: [a, b], claims: [x, y], apart: item.apart }
  }
  const [a, b] = item.actors.map((id) => actors.get(id))
  const { parties, names, apart } = item
  return a && b && { about: 'actors', actors: [a, b], parties, names, apart }
}

const byId = <T>(items: readonly T[], id: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [id(item), item]))

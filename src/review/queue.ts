import {
  type Access,
  bondsOf,
  claimsAtStake,
  eventsAtStake,
  joinedSpellings,
  partedSpellings,
  storedDecisions,
  USUAL_BOUNDS,
} from '../store/index.ts'
import { actorItems } from './actors.ts'
import { claimItems } from './claims.ts'
import { eventItems, NEAR } from './events.ts'
import { byWeight, type QueueItem } from './item.ts'
import { saidOfPairs } from './said.ts'

/** Of events of more claims than this, none are asked about: no one of so many changes much. */
const MOST_CLAIMS = 400

/** So many pairs of spellings of each kind. */
const MOST_SPELLINGS = 60

/** What waits for a person, and how much was decided. */
export interface Queue {
  /** In the order of their weight. */
  readonly items: readonly QueueItem[]
  /** Decisions that stand about claims, events and actors. */
  readonly done: number
}

/**
 * What would change most were a person to decide of it, the heaviest first.
 *
 * What is looked at: the events with the newest counts that exclude each other, the newest events of each status but
 * `reported`, the newest, and those of the most documents (`USUAL_BOUNDS`); of these the claims, the pairs of episodes near
 * the line between one event and two, and the spellings of their actors. What is not: events that are none of these, which
 * are older, told by few and agreed; and how a claim's day and place were found, which stands in its report. So the time
 * it takes does not grow with the ledger. The same ledger gives the same queue.
 */
export const reviewQueue = async (at: Access): Promise<Queue> => {
  const events = await eventsAtStake(at, USUAL_BOUNDS)
  const ids = events.map((e) => e.event.id)
  const claims = await claimsAtStake(
    at,
    events.map((e) => e.event),
    MOST_CLAIMS,
  )
  const bonds = await bondsOf(at, ids, NEAR)
  const joined = await joinedSpellings(at, ids, MOST_SPELLINGS)
  const parted = await partedSpellings(at, ids, MOST_SPELLINGS)
  const decisions = await storedDecisions(at)
  const said = saidOfPairs(decisions)
  const pairs = [...eventItems(bonds, events), ...actorItems(joined, false), ...actorItems(parted, true)]
  return {
    items: [...claimItems(events, claims), ...pairs.filter((p) => !said.has(p))].sort(byWeight),
    done: decisions.filter((d) => d.undoneBy === undefined && !['undo', 'grade'].includes(d.decision.act))
      .length,
  }
}

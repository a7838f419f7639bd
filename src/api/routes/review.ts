import { z } from '@hono/zod-openapi'
import { effectsOf, pageOf, reviewQueue } from '../../review/index.ts'
import { type Access, eventOfClaim, type WhatIf, wouldBe } from '../../store/index.ts'
import type { ReviewEffects, ReviewQueue } from '../answers.ts'
import { reviewItems } from '../gather/review-items.ts'
import { question } from '../http/endpoint.ts'
import { ApiProblem, notHeld } from '../http/problem.ts'
import { given, paging } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { reviewEffects, reviewQueue as reviewQueueSchema } from '../schemas/review.ts'

const tag = 'Review'

const KINDS = { claims: 'claim', events: 'events', actors: 'actors' } as const

/** What waits for a person, and what a decision would come to. */
export const reviewRoutes = ({ server, held }: Parts): void => {
  question(
    server,
    {
      path: '/review',
      tag,
      summary: 'What waits to be decided, that which would change most first',
      description:
        'Contested figures, events whose status rests on one claim, look-alikes near the line between one event and two, spellings of names: of the newest and the largest events, so that it takes no longer in a large ledger.',
      query: z.strictObject({
        about: z.enum(['claims', 'events', 'actors']).optional(),
        ...paging(30, 200),
      }),
      answer: reviewQueueSchema,
    },
    async ({ query: { about, after, limit } }): Promise<ReviewQueue> => {
      const at = await held.store()
      const { items: all, done } = await held.once('review', () => reviewQueue(at))
      const items = about === undefined ? all : all.filter((i) => i.about === KINDS[about])
      const { items: shown, ...next } = pageOf(items, given({ after, limit }))
      return { items: await reviewItems(at, shown), ...next, waiting: items.length, done }
    },
  )
  question(
    server,
    {
      path: '/review/effects',
      tag,
      summary: 'What would be otherwise, were a claim rejected or two events taken for one',
      description:
        'Reckoned, and not written. Whether other reports would then be grouped otherwise is left aside.',
      query: z.strictObject({
        claim: z
          .string()
          .min(1)
          .max(200)
          .optional()
          .openapi({ description: 'Id of a claim: were it rejected' }),
        events: z
          .string()
          .regex(/^[^,]{1,200},[^,]{1,200}$/, 'two ids of events with a comma between them')
          .optional()
          .openapi({ description: 'Ids of two events with a comma between them: were they one' }),
      }),
      answer: reviewEffects,
    },
    async ({ query: { claim, events } }): Promise<ReviewEffects> => {
      if ((claim === undefined) === (events === undefined))
        throw new ApiProblem(422, 'name a claim, or two events: ?claim=ID or ?events=ID,ID')
      const at = await held.store()
      const asked: WhatIf | undefined =
        claim === undefined
          ? { together: events!.split(',') as [string, string] }
          : await withoutClaim(at, claim)
      if (!asked) return { effects: [] }
      const found = await wouldBe(at, asked)
      if (!found) throw notHeld('event', events ?? '', 'GET /api/events lists their ids')
      return { effects: effectsOf(found) }
    },
  )
}

/** Undefined where the claim is of no event: nothing hangs on it. */
const withoutClaim = async (at: Access, claim: string): Promise<WhatIf | undefined> => {
  const place = await eventOfClaim(at, claim)
  if (!place) throw notHeld('claim', claim, 'GET /api/claims lists their ids')
  return place.event === undefined ? undefined : { without: claim, event: place.event }
}

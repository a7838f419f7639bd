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
      summary: 'What would be otherwise, were a claim rejected, two events taken for one, or one for two',
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
        apart: z
          .string()
          .regex(/^[^,]{1,200},[^,]{1,200}$/, 'two ids of claims with a comma between them')
          .optional()
          .openapi({
            description:
              'Ids of two claims of an event with a comma between them: were they of two happenings',
          }),
      }),
      answer: reviewEffects,
    },
    async ({ query: { claim, events, apart } }): Promise<ReviewEffects> => {
      if ([claim, events, apart].filter((one) => one !== undefined).length !== 1)
        throw new ApiProblem(
          422,
          'name a claim, two events, or two claims: ?claim=ID, ?events=ID,ID or ?apart=ID,ID',
        )
      const at = await held.store()
      const asked: WhatIf | undefined =
        claim !== undefined
          ? await withoutClaim(at, claim)
          : events !== undefined
            ? { together: pairOf(events) }
            : await claimsApart(at, pairOf(apart!))
      if (!asked) return { effects: [] }
      const found = await wouldBe(at, asked)
      if (!found) throw notHeld('event', events ?? '', 'GET /api/events lists their ids')
      return { effects: effectsOf(found) }
    },
  )
}

const pairOf = (ids: string): [string, string] => ids.split(',') as [string, string]

/** Undefined where the claims are of two events, or of none: they are apart. */
const claimsApart = async (at: Access, apart: [string, string]): Promise<WhatIf | undefined> => {
  const [one, other] = [await placeOf(at, apart[0]), await placeOf(at, apart[1])]
  return one.event === undefined || one.event !== other.event ? undefined : { apart, event: one.event }
}

/** Undefined where the claim is of no event: nothing hangs on it. */
const withoutClaim = async (at: Access, claim: string): Promise<WhatIf | undefined> => {
  const { event } = await placeOf(at, claim)
  return event === undefined ? undefined : { without: claim, event }
}

const placeOf = async (at: Access, claim: string) => {
  const place = await eventOfClaim(at, claim)
  if (!place) throw notHeld('claim', claim, 'GET /api/claims lists their ids')
  return place
}

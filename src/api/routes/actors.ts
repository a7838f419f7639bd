import { z } from '@hono/zod-openapi'
import { actorIn, actors, events } from '../../store/index.ts'
import type { ActorAnswer } from '../answers.ts'
import { decisionsAbout } from '../gather/decisions-about.ts'
import { eventItems } from '../gather/event-items.ts'
import { question } from '../http/endpoint.ts'
import { notHeld } from '../http/problem.ts'
import { anyOf, given, paging, text } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { part } from '../schemas/base.ts'
import { ACTOR_TYPES, actor, actorAnswer } from '../schemas/event.ts'

const tag = 'Actors'

/** Events that are named of an actor. */
const EVENTS = 20

/** Parties under all their names. */
export const actorRoutes = ({ server, held }: Parts): void => {
  question(
    server,
    {
      path: '/actors',
      tag,
      summary: 'Actors in the order of their names, without the places where they are named',
      query: z.strictObject({
        name: text('Beginning of the name'),
        type: anyOf(ACTOR_TYPES, 'Type of actor'),
        ...paging(50, 500),
      }),
      answer: part(actor),
    },
    async ({ query: { after, limit, ...asked } }) =>
      actors(await held.store(), given(asked), given({ after, limit })),
  )
  question(
    server,
    {
      path: '/actors/{id}',
      tag,
      summary: 'An actor, where it is named, and the events that it takes part in',
      params: z.strictObject({ id: z.string() }),
      answer: actorAnswer,
    },
    async ({ params: { id } }): Promise<ActorAnswer> => {
      const at = await held.store()
      const found = await actorIn(at, id)
      if (!found) throw notHeld('actor', id, 'GET /api/actors lists their ids')
      const { items } = await events(at, { actor: id }, { order: 'documents', limit: EVENTS })
      return {
        ...found,
        events: await eventItems(at, items),
        decisions: await decisionsAbout(held, { actor: id }),
      }
    },
  )
}

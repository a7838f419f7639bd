import { z } from '@hono/zod-openapi'
import { events } from '../../store/index.ts'
import { eventItems } from '../gather/event-items.ts'
import { eventFilter } from '../gather/filters.ts'
import { wholeEvent } from '../gather/whole-event.ts'
import { question } from '../http/endpoint.ts'
import { eventParts } from '../http/filters.ts'
import { given, paging } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { part } from '../schemas/base.ts'
import { eventAnswer, eventItem } from '../schemas/event.ts'

const tag = 'Events'

/** Events, and all that is claimed of one. */
export const eventRoutes = ({ server, held }: Parts): void => {
  question(
    server,
    {
      path: '/events',
      tag,
      summary: 'Events in short',
      query: z.strictObject({
        ...eventParts,
        order: z
          .enum(['time', 'documents', 'changed'])
          .default('time')
          .openapi({ description: 'By time, by most documents, or by the latest change of status' }),
        ...paging(50, 500),
      }),
      answer: part(eventItem),
    },
    async ({ query: { after, limit, order, ...asked } }) => {
      const at = await held.store()
      const page = { ...given({ after, limit }), order }
      const { items, ...rest } = await events(at, await eventFilter(at, asked), page)
      return { items: await eventItems(at, items), ...rest }
    },
  )
  question(
    server,
    {
      path: '/events/{id}',
      tag,
      summary: 'One event with all that stands behind it',
      params: z.strictObject({ id: z.string() }),
      answer: eventAnswer,
    },
    async ({ params }) => wholeEvent(held, params.id),
  )
}

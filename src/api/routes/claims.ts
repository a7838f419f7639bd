import { z } from '@hono/zod-openapi'
import { claims } from '../../store/index.ts'
import { claimItems } from '../gather/claim-items.ts'
import { claimFilter } from '../gather/filters.ts'
import { wholeClaim } from '../gather/whole-claim.ts'
import { question } from '../http/endpoint.ts'
import { claimParts } from '../http/filters.ts'
import { given, paging } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { part } from '../schemas/base.ts'
import { claimItem } from '../schemas/claim.ts'
import { claimAnswer } from '../schemas/decision.ts'

const tag = 'Claims'

/** Claims, one by one. */
export const claimRoutes = ({ server, held }: Parts): void => {
  question(
    server,
    {
      path: '/claims',
      tag,
      summary: 'Claims, in the order of their documents and of the text',
      query: z.strictObject({ ...claimParts, ...paging(50, 500) }),
      answer: part(claimItem),
    },
    async ({ query: { after, limit, ...asked } }) => {
      const at = await held.store()
      const { items, ...rest } = await claims(at, await claimFilter(at, asked), given({ after, limit }))
      return { items: await claimItems(at, items), ...rest }
    },
  )
  question(
    server,
    {
      path: '/claims/{id}',
      tag,
      summary: 'One claim, why it is as it is, and what people decided of it',
      params: z.strictObject({ id: z.string() }),
      answer: claimAnswer,
    },
    async ({ params }) => wholeClaim(held, params.id),
  )
}

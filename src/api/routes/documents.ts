import { z } from '@hono/zod-openapi'
import { documents } from '../../store/index.ts'
import { wholeDocument } from '../gather/whole-document.ts'
import { question } from '../http/endpoint.ts'
import { documentParts } from '../http/filters.ts'
import { given, paging } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { part } from '../schemas/base.ts'
import { documentAnswer, heldDocument } from '../schemas/document.ts'

const tag = 'Documents'

/** Documents, and what each says. */
export const documentRoutes = ({ server, held }: Parts): void => {
  question(
    server,
    {
      path: '/documents',
      tag,
      summary: 'Documents, those that came last first',
      query: z.strictObject({ ...documentParts, ...paging(50, 500) }),
      answer: part(heldDocument),
    },
    async ({ query: { after, limit, ...asked } }) =>
      documents(await held.store(), given(asked), given({ after, limit })),
  )
  question(
    server,
    {
      path: '/documents/{id}',
      tag,
      summary: 'A document with its text, its claims, and whose text it has',
      params: z.strictObject({ id: z.string() }),
      answer: documentAnswer,
    },
    async ({ params }) => wholeDocument(held, params.id),
  )
}

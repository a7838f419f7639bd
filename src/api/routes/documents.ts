import { z } from '@hono/zod-openapi'
import { documents } from '../../store/index.ts'
import { claimsOfDocument } from '../gather/claims-of-document.ts'
import { wholeDocument } from '../gather/whole-document.ts'
import { question } from '../http/endpoint.ts'
import { documentParts } from '../http/filters.ts'
import { given, paging, text } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { part } from '../schemas/base.ts'
import { claimItem } from '../schemas/claim.ts'
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
      summary: 'A document with its text, where its claims stand, the first of them, and whose text it has',
      params: z.strictObject({ id: z.string() }),
      answer: documentAnswer,
    },
    async ({ params }) => wholeDocument(held, params.id),
  )
  question(
    server,
    {
      path: '/documents/{id}/claims',
      tag,
      summary: 'The claims of a document, in the order of its text',
      params: z.strictObject({ id: z.string() }),
      query: z.strictObject({
        first: text('Id of the claim that it begins with, where `after` is not given'),
        ...paging(100, 500),
      }),
      answer: part(claimItem),
    },
    async ({ params, query }) => claimsOfDocument(held, params.id, given(query)),
  )
}

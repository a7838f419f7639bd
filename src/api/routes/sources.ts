import { z } from '@hono/zod-openapi'
import { SOURCE_ROLES, sources } from '../../store/index.ts'
import { citationGraph } from '../gather/citation-graph.ts'
import { sourceAnswerOf } from '../gather/source-answer.ts'
import { question } from '../http/endpoint.ts'
import { sourceParts } from '../http/filters.ts'
import { given, paging, wholeNumber } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { part } from '../schemas/base.ts'
import { citationGraph as citationGraphSchema, sourceAnswer, sourceTally } from '../schemas/source.ts'

const tag = 'Sources'

/** Who publishes, on whose word, and who cites whom. */
export const sourceRoutes = ({ server, held }: Parts): void => {
  question(
    server,
    {
      path: '/sources',
      tag,
      summary: 'Sources, those of the most documents first',
      query: z.strictObject({ ...sourceParts, ...paging(50, 500) }),
      answer: part(sourceTally),
    },
    async ({ query: { after, limit, minDocuments: minimumDocuments, ...asked } }) => {
      const at = await held.store()
      const [filter, page] = [given({ ...asked, minimumDocuments }), given({ after, limit })]
      return held.once(`sources ${JSON.stringify([filter, page])}`, () => sources(at, filter, page))
    },
  )
  question(
    server,
    {
      path: '/sources/{role}/{key}',
      tag,
      summary: 'A source: whom it cites, who cites it, and how what it told held',
      params: z.strictObject({ role: z.enum(SOURCE_ROLES), key: z.string() }),
      answer: sourceAnswer,
    },
    async ({ params: { role, key } }) => sourceAnswerOf(held, role, key),
  )
  question(
    server,
    {
      path: '/citations',
      tag,
      summary: 'Outlets and origins as a graph: who cites whom, the most frequent first',
      query: z.strictObject({
        outlet: z.string().trim().min(1).max(500).optional(),
        source: z.string().trim().min(1).max(500).optional(),
        minDocuments: wholeNumber('Documents of a citation at least'),
        limit: paging(200, 1000).limit,
      }),
      answer: citationGraphSchema,
    },
    async ({ query: { limit, minDocuments = 1, ...asked } }) => {
      const at = await held.store()
      const wanted = { ...given(asked), limit, minDocuments }
      return held.once(`citations ${JSON.stringify(wanted)}`, () => citationGraph(at, wanted))
    },
  )
}

import { z } from '@hono/zod-openapi'
import { hasRights } from '../../../desk/index.ts'
import { change } from '../../http/change.ts'
import { question } from '../../http/endpoint.ts'
import { ApiProblem, notHeld } from '../../http/problem.ts'
import type { Parts } from '../../parts.ts'
import { savedQuery } from '../../schemas/desk.ts'

const tag = 'Saved queries'

/** Addresses of the workbench that people gave names to. */
export const savedRoutes = ({ server, desk: { saved } }: Parts): void => {
  question(
    server,
    {
      path: '/saved',
      tag,
      summary: 'Saved queries of everybody, by their names',
      answer: z.strictObject({ items: z.array(savedQuery).readonly() }),
      cache: 'none',
    },
    async () => ({ items: await saved.list() }),
  )
  change(
    server,
    {
      method: 'post',
      path: '/saved',
      tag,
      summary: 'Save a query',
      body: z
        .strictObject({
          name: z.string().trim().min(1).max(200),
          address: z
            .string()
            .min(1)
            .max(4000)
            .openapi({ description: 'Path and query, as /search?q=bridge' }),
        })
        .openapi('SavedQueryAsked'),
      answer: savedQuery,
      role: 'reader',
    },
    ({ body, c }) => saved.save({ ...body, by: c.get('me').name ?? '' }),
  )
  change(
    server,
    {
      method: 'delete',
      path: '/saved/{id}',
      tag,
      summary: 'Remove a saved query',
      description: 'One’s own; an editor removes those of others too.',
      params: z.strictObject({ id: z.string() }),
      role: 'reader',
    },
    async ({ params: { id }, c }) => {
      const query = await saved.find(id)
      if (!query) throw notHeld('saved query', id, 'GET /api/saved lists them')
      const { name, role = 'reader' } = c.get('me')
      if (query.by !== name && !hasRights(role, 'editor'))
        throw new ApiProblem(403, `${query.by} saved this: ask ${query.by}, or an editor, to remove it`)
      await saved.remove(id)
    },
  )
}

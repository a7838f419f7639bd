import { z } from '@hono/zod-openapi'
import { figures, figuresCalled, series, seriesList } from '../../store/index.ts'
import type { SeriesAnswer } from '../answers.ts'
import { figureItems } from '../gather/figure-items.ts'
import { question } from '../http/endpoint.ts'
import { figureParts, seriesParts } from '../http/filters.ts'
import { notHeld } from '../http/problem.ts'
import { given, paging } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { part } from '../schemas/base.ts'
import { figureItem, seriesAnswer, seriesItem } from '../schemas/overview.ts'

const tag = 'Figures'

/** How many, by whose count; and the same over time. */
export const figureRoutes = ({ server, held }: Parts): void => {
  question(
    server,
    {
      path: '/figures',
      tag,
      summary: 'Counts, in the order of the days they are of',
      query: z.strictObject({ ...figureParts, ...paging(50, 200) }),
      answer: part(figureItem),
    },
    async ({ query: { after, limit, ...asked } }) => {
      const at = await held.store()
      const { items, ...rest } = await figures(at, given(asked), given({ after, limit }))
      return { items: await figureItems(at, items), ...rest }
    },
  )
  question(
    server,
    {
      path: '/figures/{id}',
      tag,
      summary: 'One figure with the claims behind it',
      params: z.strictObject({ id: z.string() }),
      answer: figureItem,
    },
    async ({ params }) => {
      const at = await held.store()
      const [item] = await figureItems(at, await figuresCalled(at, [params.id]))
      if (!item) throw notHeld('figure', params.id, 'GET /api/figures lists their ids')
      return item
    },
  )
  question(
    server,
    {
      path: '/series',
      tag,
      summary: 'Counts of one population, measure and place over time',
      query: z.strictObject({
        ...seriesParts,
        order: z
          .enum(['figures', 'contested'])
          .default('figures')
          .openapi({ description: 'Those of the most figures first, or of the most that are contested' }),
        ...paging(50, 500),
      }),
      answer: part(seriesItem),
    },
    async ({ query: { after, limit, order, minFigures: minimumFigures, ...asked } }) => {
      const at = await held.store()
      const filter = given({ ...asked, minimumFigures })
      const page = given({ after, limit })
      return held.once(`series ${JSON.stringify([filter, page, order])}`, () =>
        seriesList(at, filter, page, order),
      )
    },
  )
  question(
    server,
    {
      path: '/series/{key}',
      tag,
      summary: 'A series with its figures',
      params: z.strictObject({ key: z.string() }),
      answer: seriesAnswer,
    },
    ({ params: { key } }) => held.once(`series of ${key}`, () => seriesOf(key)),
  )
  const seriesOf = async (key: string): Promise<SeriesAnswer> => {
    const at = await held.store()
    const { items } = await seriesList(at, { key, minimumFigures: 1 })
    const [item] = items
    if (!item) throw notHeld('series', key, 'GET /api/series lists their keys')
    const points = (await series(at, key)).slice(0, MOST_POINTS)
    return {
      ...item,
      points: await figureItems(at, points),
      breaks: [...new Set(points.flatMap((f) => f.contradictions.map((c) => c.why)))],
    }
  }
}

/** Figures of a series that are given at most: the earliest. */
const MOST_POINTS = 500

import { z } from '@hono/zod-openapi'
import { figures, figuresCalled, type SeriesDays, series, seriesList } from '../../store/index.ts'
import type { SeriesAnswer } from '../answers.ts'
import { figureItems } from '../gather/figure-items.ts'
import { question } from '../http/endpoint.ts'
import { figureParts, seriesParts } from '../http/filters.ts'
import { notHeld } from '../http/problem.ts'
import { from, given, paging, to } from '../http/query.ts'
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
      description: `Its latest ${MOST_POINTS} figures within the days asked for; \`more\` says that there are others.`,
      params: z.strictObject({ key: z.string() }),
      query: z.strictObject({ from, to }),
      answer: seriesAnswer,
    },
    ({ params: { key }, query }) =>
      held.once(`series of ${JSON.stringify([key, query])}`, () => seriesOf(key, given(query))),
  )
  const seriesOf = async (key: string, days: Pick<SeriesDays, 'from' | 'to'>): Promise<SeriesAnswer> => {
    const at = await held.store()
    const { items } = await seriesList(at, { key, minimumFigures: 1 })
    const [item] = items
    if (!item) throw notHeld('series', key, 'GET /api/series lists their keys')
    const found = await series(at, key, { ...days, limit: MOST_POINTS + 1 })
    const points = found.slice(-MOST_POINTS)
    return {
      ...item,
      points: await figureItems(at, points),
      more: found.length > points.length,
      breaks: [...new Set(points.flatMap((f) => f.contradictions.map((c) => c.why)))],
    }
  }
}

/** Figures of a series that are given at most: the latest. */
const MOST_POINTS = 150

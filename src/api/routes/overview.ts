import { z } from '@hono/zod-openapi'
import { claimFacets, eventsByPlace, eventsInTime, searchClaims, searchDocuments } from '../../store/index.ts'
import type { MapAnswer, SearchAnswer } from '../answers.ts'
import { claimItems } from '../gather/claim-items.ts'
import { claimFilter, eventFilter } from '../gather/filters.ts'
import { question } from '../http/endpoint.ts'
import { claimParts, eventParts } from '../http/filters.ts'
import { given } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { mapAnswer, searchAnswer, timeline } from '../schemas/overview.ts'

const { text: _, inArticle: __, ...claimFilters } = claimParts

const limitOf = (usual: number, most: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .openapi({ type: 'integer', minimum: 1, maximum: most, default: usual })

/** What the ledger holds at a glance: by words, over time, on the map. */
export const overviewRoutes = ({ server, held }: Parts): void => {
  question(
    server,
    {
      path: '/search',
      tag: 'Search',
      summary: 'Words in claims and articles, the best first, with how the claims spread',
      description:
        'All words must be there. "Words in quotation marks" stand side by side, begin* is the beginning of a word, -word must not be there, OR between two asks for either. Filters of claims leave the documents out, all but publisher and days. Without words it tells how the claims that are asked for spread, and no more: GET /api/claims lists them.',
      query: z.strictObject({
        q: z.string().trim().min(1).max(500).optional().openapi({ example: 'hospital shell*' }),
        ...claimFilters,
        limit: limitOf(20, 100),
        skip: z.coerce
          .number()
          .int()
          .min(0)
          .max(2000)
          .default(0)
          .openapi({ type: 'integer', minimum: 0, maximum: 2000, default: 0, description: 'After so many' }),
      }),
      answer: searchAnswer,
    },
    async ({ query: { q, limit, skip, ...asked } }): Promise<SearchAnswer> => {
      const at = await held.store()
      const filter = await claimFilter(at, asked)
      const ranks = { limit, skip }
      const { from, to, publisher, ...ofClaims } = filter
      const claims = q === undefined ? [] : await searchClaims(at, q, filter, ranks)
      const documents =
        q === undefined || Object.keys(ofClaims).length
          ? []
          : await searchDocuments(at, q, given({ publisher, from, to }), ranks)
      return {
        claims: await claimItems(at, claims),
        documents,
        facets: await held.once(`facets ${JSON.stringify([q, filter])}`, () =>
          claimFacets(at, q === undefined ? filter : { ...filter, words: q }),
        ),
      }
    },
  )
  question(
    server,
    {
      path: '/timeline',
      tag: 'Events',
      summary: 'How events spread over time',
      query: z.strictObject({
        ...eventParts,
        unit: z.enum(['day', 'month', 'year']).optional().openapi({
          description: 'Chosen by the days asked for unless given; coarser where there would be too many',
        }),
      }),
      answer: timeline,
    },
    async ({ query: { unit, ...asked } }) => {
      const at = await held.store()
      const filter = await eventFilter(at, asked)
      return held.once(`timeline ${JSON.stringify([filter, unit])}`, () => eventsInTime(at, filter, unit))
    },
  )
  question(
    server,
    {
      path: '/map',
      tag: 'Events',
      summary: 'How events spread over places, those of the most events first',
      query: z.strictObject({ ...eventParts, limit: limitOf(2000, 10_000) }),
      answer: mapAnswer,
    },
    async ({ query: { limit, ...asked } }): Promise<MapAnswer> => {
      const at = await held.store()
      const filter = await eventFilter(at, asked)
      const { places, ...rest } = await held.once(`map ${JSON.stringify([filter, limit])}`, () =>
        eventsByPlace(at, filter, limit),
      )
      return { points: places, ...rest }
    },
  )
}

import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Access, claims, events, everyFigure, everyPart } from '../../store/index.ts'
import type { ApiEnv } from '../env.ts'
import { CLAIM_COLUMNS } from '../exports/claim-row.ts'
import { EVENT_COLUMNS, featureOf } from '../exports/event-row.ts'
import { FIGURE_COLUMNS } from '../exports/figure-row.ts'
import { asCsv, asGeoJson, asLines, bodyOf, type ExportFormat, MEDIA } from '../exports/formats.ts'
import { claimItems } from '../gather/claim-items.ts'
import { eventItems } from '../gather/event-items.ts'
import { claimFilter, eventFilter } from '../gather/filters.ts'
import { NEVER_KEPT, PROBLEMS, validPart } from '../http/endpoint.ts'
import { claimParts, eventParts, figureParts } from '../http/filters.ts'
import { flag, given } from '../http/query.ts'
import { needs } from '../http/rights.ts'
import type { Parts } from '../parts.ts'

interface Spec<Q extends z.ZodRawShape> {
  readonly what: 'claims' | 'events' | 'figures'
  readonly formats: readonly [ExportFormat, ...ExportFormat[]]
  readonly query: Q
}

const bom = flag('CSV with a byte order mark, by which some spreadsheets know UTF-8')

/** All of an answer as a file, for other tools. It is sent while it is made: the ledger may go on growing meanwhile. */
export const exportRoutes = ({ server: { app }, held }: Parts): void => {
  const route = <Q extends z.ZodRawShape>(
    { what, formats, query }: Spec<Q>,
    text: (
      at: Access,
      asked: { readonly [K in keyof Q]?: z.output<Q[K]> },
      format: ExportFormat,
      bom: boolean,
    ) => Promise<AsyncGenerator<string>>,
  ): void => {
    const described = createRoute({
      method: 'get',
      path: `/exports/${what}`,
      tags: ['Exports'],
      summary: `All ${what} asked for, as a file`,
      description: `The filters are those of /${what}. In CSV, text that a spreadsheet would take for a formula has an apostrophe before it.`,
      middleware: [needs('reader')],
      request: { query: z.strictObject({ ...query, format: z.enum(formats).default(formats[0]), bom }) },
      responses: {
        200: {
          description: 'The file',
          content: Object.fromEntries(formats.map((f) => [MEDIA[f].split(';')[0]!, { schema: z.string() }])),
        },
        ...PROBLEMS,
      },
    })
    app.openapi(described, (async (c: Context<ApiEnv>) => {
      const { format, bom: marked, ...asked } = validPart<Record<string, unknown>>(c, 'query')
      const made = await text(await held.store(), asked as never, format as ExportFormat, marked === true)
      return c.body(bodyOf(made), 200, {
        ...NEVER_KEPT,
        'content-type': MEDIA[format as ExportFormat],
        'content-disposition': `attachment; filename="muster-${what}.${format}"`,
      })
    }) as never)
  }
  route({ what: 'claims', formats: ['csv', 'jsonl'], query: claimParts }, async (at, asked, format, mark) => {
    const filter = await claimFilter(at, asked)
    const items = everyPart(async (page) => {
      const found = await claims(at, filter, page)
      return { ...found, items: await claimItems(at, found.items) }
    })
    return format === 'csv' ? asCsv(items, CLAIM_COLUMNS, mark) : asLines(items)
  })
  route(
    { what: 'events', formats: ['csv', 'jsonl', 'geojson'], query: eventParts },
    async (at, asked, format, mark) => {
      const filter = await eventFilter(at, asked)
      const items = everyPart(async (page) => {
        const found = await events(at, filter, page)
        return { ...found, items: await eventItems(at, found.items) }
      })
      if (format === 'geojson') return asGeoJson(items, featureOf)
      return format === 'csv' ? asCsv(items, EVENT_COLUMNS, mark) : asLines(items)
    },
  )
  route(
    { what: 'figures', formats: ['csv', 'jsonl'], query: figureParts },
    async (at, asked, format, mark) => {
      const items = everyFigure(at, given(asked))
      return format === 'csv' ? asCsv(items, FIGURE_COLUMNS, mark) : asLines(items)
    },
  )
}

import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Access } from '../../store/index.ts'
import type { ApiEnv } from '../env.ts'
import { EXPORTS, exported, type Wanted } from '../exports/exported.ts'
import { bodyOf, type ExportFormat, MEDIA } from '../exports/formats.ts'
import { claimFilter, eventFilter } from '../gather/filters.ts'
import { NEVER_KEPT, PROBLEMS, validPart } from '../http/endpoint.ts'
import { claimParts, eventParts, figureParts } from '../http/filters.ts'
import { flag, given } from '../http/query.ts'
import { needs } from '../http/rights.ts'
import type { Parts } from '../parts.ts'

const bom = flag('CSV with a byte order mark, by which some spreadsheets know UTF-8')

/** All of an answer as a file, for other tools. It is sent while it is made: the ledger may go on growing meanwhile. */
export const exportRoutes = ({ server: { app }, held }: Parts): void => {
  const route = <Q extends z.ZodRawShape>(
    what: keyof typeof EXPORTS,
    query: Q,
    wanted: (at: Access, asked: { readonly [K in keyof Q]?: z.output<Q[K]> }) => Promise<Wanted>,
  ): void => {
    const formats: readonly [ExportFormat, ...ExportFormat[]] = EXPORTS[what]
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
      const at = await held.store()
      const manner = { format: format as ExportFormat, bom: marked === true }
      return c.body(bodyOf(exported(at, await wanted(at, asked as never), manner)), 200, {
        ...NEVER_KEPT,
        'content-type': MEDIA[format as ExportFormat],
        'content-disposition': `attachment; filename="muster-${what}.${format}"`,
      })
    }) as never)
  }
  route('claims', claimParts, async (at, asked) => ({ what: 'claims', filter: await claimFilter(at, asked) }))
  route('events', eventParts, async (at, asked) => ({ what: 'events', filter: await eventFilter(at, asked) }))
  route('figures', figureParts, async (_, asked) => ({ what: 'figures', filter: given(asked) }))
}

import { z } from '@hono/zod-openapi'
import {
  type ClaimBlockKind,
  type DayInterval,
  MEASURES,
  type Measure,
  type Reliability,
  SOURCE_KINDS,
  type SourceKind,
  type Span,
  STATUSES,
  type Status,
} from '../../base/index.ts'
import type { DocumentName } from '../answers.ts'
import { maybe, schemaOf } from './matching.ts'

/** Shapes that many records have. */

const choices = <const T extends string>(...values: readonly [T, ...T[]]) => z.enum(values)

export const ACTS = ['accept', 'reject', 'edit', 'merge', 'split', 'grade', 'undo'] as const

export const id = (what: string, example: string) =>
  z.string().openapi({ description: `Id of ${what}`, example })
export const day = z.string().openapi({ description: 'ISO day', example: '2012-06-25' })
export const moment = z
  .string()
  .openapi({ description: 'ISO date and time', example: '2012-06-25T09:30:00Z' })
export const count = z.int().min(0)
/** Null is an open end. */
export const bound = z.number().nullable()
export const offset = z.int().min(0)
export const why = z.array(z.string()).readonly()

export const span = schemaOf<Span>()(
  z
    .strictObject({ start: offset, end: offset })
    .openapi('Span', { description: 'A half-open range of Unicode code points' }),
)

/** A span beside other parts of a record. */
export const spanParts = { start: offset, end: offset }
export const wordsParts = { ...spanParts, text: z.string() }

export const status = schemaOf<Status>()(
  z.enum(STATUSES).openapi('Status', { description: 'What all claims of it come to' }),
)
export const sourceKind = schemaOf<SourceKind>()(z.enum(SOURCE_KINDS).openapi('SourceKind'))
export const measure = schemaOf<Measure>()(
  z.enum(MEASURES).openapi('Measure', {
    description: 'flow: in the event or interval told of; stock: present at a time; total: since a start',
  }),
)
export const reliability = schemaOf<Reliability>()(
  choices('A', 'B', 'C', 'D', 'E', 'F').openapi('Reliability', {
    description:
      'Source reliability of the Admiralty code: A completely reliable … E unreliable, F cannot be judged',
  }),
)
export const claimBlock = schemaOf<ClaimBlockKind>()(
  choices('body', 'highlight', 'headline', 'caption', 'quote').openapi('ClaimBlock'),
)

/** EDTF, with the first and the last day. */
export const dayIntervalParts = {
  edtf: z.string().openapi({ description: 'Extended Date/Time Format, level 1' }),
  start: day,
  end: day,
}
export const dayInterval = schemaOf<DayInterval>()(z.strictObject(dayIntervalParts).openapi('DayInterval'))

/** UCDP GED's date_prec: 1 day, 2 two to six days, 3 week, 4 month, 5 year. */
export const datePrecision = z.union([1, 2, 3, 4, 5].map((n) => z.literal(n as 1 | 2 | 3 | 4 | 5)))

/** UCDP GED's where_prec. */
export const wherePrecision = z
  .union([1, 2, 3, 4, 5, 6, 7].map((n) => z.literal(n as 1 | 2 | 3 | 4 | 5 | 6 | 7)))
  .openapi({ description: 'where_prec of UCDP GED: 1 exact … 6 country, 7 sea or air' })

export const placeParts = {
  country: maybe(z.string().openapi({ description: 'ISO 3166-1 alpha-3', example: 'SYR' })),
  admin1: maybe(z.string()),
  geonames: maybe(z.int()),
  lat: maybe(z.number()),
  lon: maybe(z.number()),
  precision: maybe(wherePrecision),
}

export const days = z.strictObject({ start: day, end: day })

export const documentName = schemaOf<DocumentName>()(
  z
    .strictObject({
      id: id('a document', 'sha256:0123…'),
      title: maybe(z.string()),
      publisher: maybe(z.string()),
      input: z.string().openapi({ description: 'The name that it came by' }),
      published: maybe(days),
    })
    .openapi('DocumentName'),
)

/** A part of a list. */
export const part = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item).readonly(),
    next: maybe(z.string().openapi({ description: 'Given as `after`, it gives the part that follows' })),
  })

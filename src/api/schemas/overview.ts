import { z } from '@hono/zod-openapi'
import type {
  Count,
  Facets,
  FigureItem,
  MapAnswer,
  MapPoint,
  SearchAnswer,
  SeriesAnswer,
  SeriesItem,
  Timeline,
} from '../answers.ts'
import { count, day, measure, span, spanParts, wherePrecision } from './base.ts'
import { claimItem, claimItemParts } from './claim.ts'
import { heldDocument } from './document.ts'
import { eventItem } from './event.ts'
import { figure } from './figure.ts'
import { maybe, schemaOf } from './matching.ts'

export const figureItem = schemaOf<FigureItem>()(
  z
    .strictObject({
      figure,
      event: maybe(eventItem),
      claims: z.array(claimItem).readonly(),
      names: z.record(z.string(), z.string()).openapi({ description: 'Names of known actors, by id' }),
    })
    .openapi('FigureItem', { description: 'A figure with its event and its claims' }),
)

const seriesParts = {
  key: z.string(),
  population: z.string(),
  measure,
  place: maybe(z.string()),
  from: maybe(day),
  to: maybe(day),
  figures: count,
  contested: count,
}

export const seriesItem = schemaOf<SeriesItem>()(
  z
    .strictObject(seriesParts)
    .openapi('SeriesItem', { description: 'Counts of one population, measure and place over time' }),
)

export const seriesAnswer = schemaOf<SeriesAnswer>()(
  z
    .strictObject({
      ...seriesParts,
      points: z.array(figureItem).readonly(),
      more: z.boolean(),
      breaks: z.array(z.string()).readonly(),
    })
    .openapi('SeriesAnswer'),
)

const counts = z
  .array(schemaOf<Count>()(z.strictObject({ value: z.string(), count }).openapi('Count')))
  .readonly()

export const facets = schemaOf<Facets>()(
  z
    .strictObject({
      type: counts,
      country: counts,
      status: counts,
      originKind: counts,
      year: counts,
      publisher: counts,
      of: count,
      more: z.boolean(),
    })
    .openapi('Facets'),
)

const snippet = z
  .strictObject({ ...spanParts, text: z.string(), found: z.array(span).readonly() })
  .openapi('Snippet', { description: 'Some words around those that were looked for' })

export const searchAnswer = schemaOf<SearchAnswer>()(
  z
    .strictObject({
      claims: z.array(z.strictObject({ ...claimItemParts, snippet }).openapi('FoundClaim')).readonly(),
      documents: z
        .array(z.strictObject({ document: heldDocument, snippet }).openapi('FoundDocument'))
        .readonly(),
      facets,
    })
    .openapi('SearchAnswer'),
)

export const timeline = schemaOf<Timeline>()(
  z
    .strictObject({
      unit: z.enum(['day', 'month', 'year']),
      bins: z.array(z.strictObject({ start: day, type: z.string(), count })).readonly(),
      undated: count,
    })
    .openapi('Timeline'),
)

const mapPoint = schemaOf<MapPoint>()(
  z
    .strictObject({
      name: z.string(),
      country: maybe(z.string()),
      admin1: maybe(z.string()),
      lat: z.number(),
      lon: z.number(),
      precision: wherePrecision,
      count,
      type: z.string(),
    })
    .openapi('MapPoint'),
)

export const mapAnswer = schemaOf<MapAnswer>()(
  z
    .strictObject({ points: z.array(mapPoint).readonly(), unplaced: count, more: z.boolean() })
    .openapi('MapAnswer'),
)

import {
  type Access,
  type ClaimFilter,
  claims,
  type EventFilter,
  events,
  everyFigure,
  everyPart,
  type FigureFilter,
} from '../../store/index.ts'
import { claimItems } from '../gather/claim-items.ts'
import { eventItems } from '../gather/event-items.ts'
import { CLAIM_COLUMNS } from './claim-row.ts'
import { EVENT_COLUMNS, featureOf } from './event-row.ts'
import { FIGURE_COLUMNS } from './figure-row.ts'
import { asCsv, asGeoJson, asLines } from './formats.ts'

/** What can be exported, and as what. */
export const EXPORTS = {
  claims: ['csv', 'jsonl'],
  events: ['csv', 'jsonl', 'geojson'],
  figures: ['csv', 'jsonl'],
} as const

/** What is to be exported: all that fits a filter. */
export type Wanted =
  | { readonly what: 'claims'; readonly filter: ClaimFilter }
  | { readonly what: 'events'; readonly filter: EventFilter }
  | { readonly what: 'figures'; readonly filter: FigureFilter }

export interface Manner {
  /** One of those of `EXPORTS`. */
  readonly format: (typeof EXPORTS)['events'][number]
  /** CSV with a byte order mark. */
  readonly bom?: boolean
}

/** An export as text, made while it is taken: the ledger may go on growing meanwhile. */
export const exported = (
  at: Access,
  wanted: Wanted,
  { format, bom = false }: Manner,
): AsyncGenerator<string> => {
  if (wanted.what === 'figures') {
    const items = everyFigure(at, wanted.filter)
    return format === 'csv' ? asCsv(items, FIGURE_COLUMNS, bom) : asLines(items)
  }
  if (wanted.what === 'claims') {
    const items = everyPart(async (page) => {
      const found = await claims(at, wanted.filter, page)
      return { ...found, items: await claimItems(at, found.items) }
    })
    return format === 'csv' ? asCsv(items, CLAIM_COLUMNS, bom) : asLines(items)
  }
  const items = everyPart(async (page) => {
    const found = await events(at, wanted.filter, page)
    return { ...found, items: await eventItems(at, found.items) }
  })
  if (format === 'geojson') return asGeoJson(items, featureOf)
  return format === 'csv' ? asCsv(items, EVENT_COLUMNS, bom) : asLines(items)
}

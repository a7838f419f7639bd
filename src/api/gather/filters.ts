import type { z } from '@hono/zod-openapi'
import type { Credibility } from '../../base/index.ts'
import { type Access, type Box, type ClaimFilter, document, type EventFilter } from '../../store/index.ts'
import type { claimParts, eventParts } from '../http/filters.ts'
import { notHeld } from '../http/problem.ts'
import { given } from '../http/query.ts'

type Asked<P extends z.ZodRawShape> = { readonly [K in keyof P]?: z.output<P[K]> }

/** What is asked of claims, as the store takes it. Throws where the document is not held. */
export const claimFilter = async (at: Access, asked: Asked<typeof claimParts>): Promise<ClaimFilter> => {
  const { text, inArticle, document: id, ...same } = asked
  return given({
    ...same,
    words: text,
    articleWords: inArticle,
    document: id === undefined ? undefined : await numberOf(at, id),
  }) as ClaimFilter
}

/** The same of events. */
export const eventFilter = async (at: Access, asked: Asked<typeof eventParts>): Promise<EventFilter> => {
  const { minOrigins, minDocuments, text, document: id, box, credibility, ...same } = asked
  return given({
    ...same,
    credibility: credibility?.map((c) => Number(c) as Credibility),
    origins: minOrigins,
    documents: minDocuments,
    words: text,
    box: box && boxOf(box),
    document: id === undefined ? undefined : await numberOf(at, id),
  }) as EventFilter
}

const boxOf = ([west, south, east, north]: readonly number[]): Box => ({
  west: west!,
  south: south!,
  east: east!,
  north: north!,
})

const numberOf = async (at: Access, id: string): Promise<number> => {
  const held = await document(at, id)
  if (!held) throw notHeld('document', id, 'GET /api/documents lists their ids')
  return held.seq
}

import { z } from '@hono/zod-openapi'
import { STATUSES } from '../../base/index.ts'
import { type CitationTally, SOURCE_ROLES, type SourceTally } from '../../store/index.ts'
import type { CitationGraph, SourceAnswer } from '../answers.ts'
import { count, reliability } from './base.ts'
import { claimItem } from './claim.ts'
import { decisionItem } from './decision.ts'
import { maybe, schemaOf } from './matching.ts'

const statuses = z.strictObject(
  Object.fromEntries(STATUSES.map((s) => [s, count])) as Record<(typeof STATUSES)[number], typeof count>,
)

const tallyParts = {
  role: z.enum(SOURCE_ROLES),
  key: z.string().openapi({ description: 'The name in small letters, without article or marks' }),
  name: z.string(),
  documents: count,
  claims: count,
  events: count,
  statuses,
  reliability: maybe(reliability),
}

export const sourceTally = schemaOf<SourceTally>()(
  z
    .strictObject(tallyParts)
    .openapi('SourceTally', { description: 'A source, and how often what it told held' }),
)

export const citation = schemaOf<CitationTally>()(
  z
    .strictObject({ outlet: z.string(), source: z.string(), documents: count })
    .openapi('Citation', { description: 'How often an outlet has something from a source' }),
)

const citations = z.array(citation).readonly()

export const sourceAnswer = schemaOf<SourceAnswer>()(
  z
    .strictObject({
      ...tallyParts,
      cites: citations,
      citedBy: citations,
      claims_sample: z.array(claimItem).readonly(),
      credibilities: z.strictObject({ 1: count, 2: count, 3: count, 4: count, 5: count, 6: count }),
      alone: count,
      decisions: z.array(decisionItem).readonly(),
    })
    .openapi('SourceAnswer'),
)

export const citationGraph = schemaOf<CitationGraph>()(
  z
    .strictObject({ nodes: z.array(sourceTally).readonly(), links: citations })
    .openapi('CitationGraph', { description: 'Outlets and origins as a graph' }),
)

import { z } from '@hono/zod-openapi'
import { type Claim, MODALITIES, POLARITIES, STANCES } from '../../base/index.ts'
import type { ClaimItem } from '../answers.ts'
import {
  bound,
  claimBlock,
  datePrecision,
  dayIntervalParts,
  documentName,
  id,
  measure,
  offset,
  placeParts,
  sourceKind,
  spanParts,
  status,
  wordsParts,
} from './base.ts'
import { maybe, schemaOf } from './matching.ts'

const countParts = {
  text: z.string(),
  low: bound,
  best: bound,
  high: bound,
  approximate: z.boolean(),
}

const quantity = z
  .strictObject({
    ...countParts,
    unit: maybe(z.string()),
    measure: maybe(measure),
    composition: maybe(
      z
        .array(
          z.strictObject({
            text: z.string(),
            unit: z.string(),
            low: maybe(bound),
            best: maybe(bound),
            high: maybe(bound),
            approximate: maybe(z.boolean()),
          }),
        )
        .readonly(),
    ),
  })
  .openapi('Quantity', { description: 'A count as an interval; null is an open end' })

const participant = z
  .strictObject({
    ...wordsParts,
    role: z.enum(['agent', 'patient', 'recipient', 'origin', 'destination', 'place', 'instrument', 'topic']),
    actor: maybe(z.string()),
  })
  .openapi('Participant')

const time = z
  .strictObject({
    ...dayIntervalParts,
    text: maybe(z.string()),
    basis: z.enum(['stated', 'inferred', 'publication']),
    precision: datePrecision,
  })
  .openapi('ClaimTime')

const place = z
  .strictObject({
    ...wordsParts,
    role: z.enum(['at', 'from', 'to']),
    basis: maybe(z.literal('inferred')),
    name: maybe(z.string()),
    ...placeParts,
  })
  .openapi('ClaimPlace')

const sourceLink = z
  .strictObject({
    ...wordsParts,
    actor: maybe(z.string()),
    role: z.enum(['relay', 'origin']),
    kind: sourceKind,
    anonymous: maybe(z.literal(true)),
    cue: maybe(z.string()),
    medium: maybe(z.string()),
    said_at: maybe(z.string()),
  })
  .openapi('SourceLink')

const target = z
  .strictObject({
    source: z.string(),
    selector: z
      .tuple([
        z.strictObject({ type: z.literal('TextPositionSelector'), ...spanParts }),
        z.strictObject({
          type: z.literal('TextQuoteSelector'),
          exact: z.string(),
          prefix: z.string(),
          suffix: z.string(),
        }),
      ])
      .readonly(),
  })
  .openapi('Target', { description: 'Where the words stand (W3C Web Annotation)' })

const ids = z.array(z.string()).readonly()

/** What a person can change of a claim. */
export const claimSlots = {
  type: z.string(),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  stance: z.enum(STANCES),
  quantity,
  time,
  places: z.array(place).readonly(),
  participants: z.array(participant).readonly(),
  attribution: z.array(sourceLink).readonly(),
}

export const claim = schemaOf<Claim>()(
  z
    .strictObject({
      id: id('the claim', 'claim:0123…'),
      document: z.string(),
      input: z.string(),
      ...claimSlots,
      hedges: z.array(z.strictObject(wordsParts)).readonly(),
      quantity: maybe(quantity),
      time: maybe(time),
      quoted: z.enum(['direct', 'mixed', 'indirect', 'none']),
      block: claimBlock,
      target,
      found_by: z.string(),
      links: z.strictObject({
        same_as: maybe(ids),
        part_of: maybe(ids),
        includes: maybe(ids),
        confirms: maybe(ids),
        disputes: maybe(ids),
      }),
    })
    .openapi('Claim', { description: 'One thing that a document says happened' }),
)

export const review = z.enum(['accepted', 'rejected', 'edited'])

export const claimItemParts = {
  claim,
  document: documentName,
  review: maybe(review),
  status: maybe(status),
  event: maybe(id('its event', 'event:0123…')),
}

export const claimItem = schemaOf<ClaimItem>()(
  z
    .strictObject(claimItemParts)
    .openapi('ClaimItem', { description: 'A claim, and what the ledger knows of it' }),
)

export const textSpan = { start: offset, end: offset }

import { z } from '@hono/zod-openapi'
import type { Draft } from '../../ledger/index.ts'
import type { ClaimAnswer, DecisionItem, DecisionsAsked } from '../answers.ts'
import { count, moment, reliability, spanParts } from './base.ts'
import { claimItemParts, claimSlots } from './claim.ts'
import { figureBrief } from './figure.ts'
import { maybe, schemaOf } from './matching.ts'

const anchor = z
  .strictObject({
    document: z.string(),
    ...spanParts,
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    type: z.string(),
    claim: z.string(),
  })
  .openapi('Anchor', { description: 'Words by which a claim is found again, whatever rules find it' })

const partyAnchor = z
  .strictObject({ document: z.string(), start: z.int(), name: z.string(), key: z.string() })
  .openapi('PartyAnchor')

const { quantity, time, ...slots } = claimSlots
const claimEdit = z
  .strictObject({
    type: maybe(slots.type),
    polarity: maybe(slots.polarity),
    modality: maybe(slots.modality),
    stance: maybe(slots.stance),
    quantity: quantity.nullable().optional(),
    time: time.nullable().optional(),
    places: maybe(slots.places),
    participants: maybe(slots.participants),
    attribution: maybe(slots.attribution),
    span: maybe(z.strictObject(spanParts)),
  })
  .openapi('ClaimEdit', { description: 'What was changed of a claim; null took a slot away' })

const decided = {
  kind: z.literal('decision'),
  id: z.string(),
  at: moment,
  by: z.string(),
  why: z.string(),
}

const decision = z
  .union([
    z.strictObject({ ...decided, act: z.enum(['accept', 'reject']), claim: anchor }),
    z.strictObject({ ...decided, act: z.literal('edit'), claim: anchor, change: claimEdit }),
    z.strictObject({
      ...decided,
      act: z.enum(['merge', 'split']),
      of: z.literal('event'),
      claims: z.tuple([anchor, anchor]).readonly(),
    }),
    z.strictObject({
      ...decided,
      act: z.enum(['merge', 'split']),
      of: z.literal('actor'),
      parties: z.tuple([partyAnchor, partyAnchor]).readonly(),
    }),
    z.strictObject({ ...decided, act: z.literal('grade'), source: z.string(), reliability }),
    z.strictObject({ ...decided, act: z.literal('undo'), decision: z.string() }),
  ])
  .openapi('Decision', { description: 'What a person said; never rewritten, and a later one may undo it' })

export const decisionItem = schemaOf<DecisionItem>()(
  z
    .strictObject({
      seq: count,
      decision,
      undoneBy: maybe(z.string()),
      orphaned: maybe(z.string().openapi({ description: 'Why it cannot be carried out' })),
    })
    .openapi('DecisionItem'),
)

const idOf = z.string().min(1).max(300)
const value = z.string().max(1000)

const draft = schemaOf<Draft>()(
  z
    .union([
      z.strictObject({ act: z.enum(['accept', 'reject']), claim: idOf }),
      z.strictObject({
        act: z.literal('edit'),
        claim: idOf,
        changes: z.strictObject({
          set: z.record(z.string().max(40), value).openapi({
            description: 'Slots and what they are to be; an empty value, or none, takes one away',
          }),
          span: maybe(
            z.string().min(1).max(5000).openapi({ description: 'Other words of the same document' }),
          ),
        }),
      }),
      z.strictObject({
        act: z.enum(['merge', 'split']),
        these: z.tuple([idOf, idOf]).readonly().openapi({ description: 'Two events, claims or actors' }),
      }),
      z.strictObject({ act: z.literal('grade'), source: z.string().min(1).max(500), reliability }),
      z.strictObject({ act: z.literal('undo'), decision: idOf }),
    ])
    .openapi('Draft', { description: 'What a person says, with the ids of what it is about' }),
)

export const decisionsAsked = schemaOf<DecisionsAsked>()(
  z
    .strictObject({
      drafts: z.array(draft).min(1).max(200).readonly(),
      why: z.string().trim().min(1).max(2000),
      key: maybe(z.string().min(8).max(100)),
    })
    .openapi('DecisionsAsked'),
)

export const claimAnswer = schemaOf<ClaimAnswer>()(
  z
    .strictObject({
      ...claimItemParts,
      figures: z.array(figureBrief).readonly(),
      decisions: z.array(decisionItem).readonly(),
      why: z.array(z.string()).readonly().openapi({ description: 'Why it is as it is, in lines of text' }),
    })
    .openapi('ClaimAnswer'),
)

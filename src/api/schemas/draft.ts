import { z } from '@hono/zod-openapi'
import type { Draft } from '../../ledger/index.ts'
import type { DecisionsAsked } from '../answers.ts'
import { reliability } from './base.ts'
import { maybe, schemaOf } from './matching.ts'

const LONGEST = 5000
const id = z.string().min(1).max(500)
const words = z.string().max(LONGEST)

const draft = schemaOf<Draft>()(
  z
    .union([
      z.strictObject({ act: z.enum(['accept', 'reject']), claim: id }),
      z.strictObject({
        act: z.literal('edit'),
        claim: id,
        changes: z
          .strictObject({
            set: z.record(z.string(), words).openapi({
              description:
                'low, best, high, time, type, polarity, modality, stance, place, and what they are to be; an empty value takes the slot away',
            }),
            span: maybe(
              words.openapi({ description: 'Other words of the same document, as they stand there' }),
            ),
          })
          .openapi('EditWords'),
      }),
      z.strictObject({ act: z.enum(['merge', 'split']), these: z.tuple([id, id]).readonly() }),
      z.strictObject({ act: z.literal('grade'), source: id, reliability }),
      z.strictObject({ act: z.literal('undo'), decision: id }),
    ])
    .openapi('Draft', { description: 'What a person says, with the ids of what it is about' }),
)

export const why = z
  .string()
  .trim()
  .min(1, 'a decision needs a reason')
  .max(LONGEST)
  .openapi({ description: 'The reason, in words' })

/** Decisions that are made at once: all of them are kept, or none. */
const TOGETHER = 200

export const decisionsAsked = schemaOf<DecisionsAsked>()(
  z.strictObject({ drafts: z.array(draft).min(1).max(TOGETHER).readonly(), why }).openapi('DecisionsAsked'),
)

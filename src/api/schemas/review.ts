import { z } from '@hono/zod-openapi'
import type { ReviewEffects, ReviewItem, ReviewQueue } from '../answers.ts'
import { count } from './base.ts'
import { claimItem } from './claim.ts'
import { actor, eventItem } from './event.ts'
import { maybe, schemaOf } from './matching.ts'

const words = z.array(z.string()).readonly()

const shared = {
  key: z.string().openapi({ description: 'Stable while it waits', example: 'claim:0123…' }),
  weight: z.number().openapi({ description: 'Larger is sooner: how much would change' }),
  why: z.string(),
  parts: z.array(z.strictObject({ points: z.number(), why: z.string() })).readonly(),
  reasons: words,
  suggested: z.strictObject({
    accept: maybe(words),
    reject: maybe(words),
    edit: maybe(words),
    merge: maybe(words),
    split: maybe(words),
  }),
}

const pair = z.tuple([z.string(), z.string()]).readonly()

const reviewItem = schemaOf<ReviewItem>()(
  z
    .union([
      z.strictObject({ ...shared, about: z.literal('claim'), claim: claimItem }),
      z.strictObject({
        ...shared,
        about: z.literal('events'),
        events: z.tuple([eventItem, eventItem]).readonly(),
        claims: z.tuple([claimItem, claimItem]).readonly(),
        apart: z.boolean(),
      }),
      z.strictObject({
        ...shared,
        about: z.literal('actors'),
        actors: z.tuple([actor, actor]).readonly(),
        parties: pair,
        names: pair,
        apart: z.boolean(),
      }),
    ])
    .openapi('ReviewItem', { description: 'What a person is asked to look at, and what hangs on it' }),
)

export const reviewQueue = schemaOf<ReviewQueue>()(
  z.strictObject({
    items: z.array(reviewItem).readonly(),
    next: maybe(z.string()),
    waiting: count.openapi({ description: 'Items that wait, of those that are looked at' }),
    done: count.openapi({ description: 'Decisions that stand about claims, events and actors' }),
  }),
)

export const reviewEffects = schemaOf<ReviewEffects>()(
  z.strictObject({
    effects: z
      .array(z.strictObject({ what: z.string(), before: maybe(z.string()), after: maybe(z.string()) }))
      .readonly(),
  }),
)

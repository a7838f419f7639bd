import { z } from '@hono/zod-openapi'
import { CLAIM_TYPES } from '../../claims/index.ts'
import type {
  Agreement,
  CodingAnswer,
  CodingAsked,
  CodingSet,
  Judgement,
  JudgementAsked,
  SettlementAsked,
} from '../answers.ts'
import { count, moment } from './base.ts'
import { claimItem } from './claim.ts'
import { maybe, schemaOf } from './matching.ts'

const TYPES: ReadonlySet<string> = new Set(CLAIM_TYPES)

const coder = z.string().trim().min(1).max(100)
const type = z.string().refine((t) => TYPES.has(t), 'this is no type of claim: /api/vocabulary names them')
const note = z.string().trim().min(1).max(2000)
const verdict = z.enum(['accept', 'reject', 'unsure'])

const judgementParts = { verdict, type: maybe(z.string()), note: maybe(z.string()) }
const judgement = schemaOf<Judgement>()(z.strictObject(judgementParts).openapi('Judgement'))

const setParts = {
  id: z.string(),
  name: z.string(),
  created: moment,
  by: z.string(),
  coders: z.array(z.string()).readonly(),
  items: count,
  done: z.record(z.string(), count).readonly().openapi({ description: 'How many items each has judged' }),
  settled: count,
}

export const codingSet = schemaOf<CodingSet>()(
  z.strictObject(setParts).openapi('CodingSet', {
    description: 'Claims that two or more people judge without seeing each other’s answers',
  }),
)

const tally = z.record(z.string(), z.record(z.string(), count).readonly()).readonly()

const agreement = schemaOf<Agreement>()(
  z.strictObject({
    pairs: z
      .array(
        z.strictObject({
          coders: z.tuple([z.string(), z.string()]).readonly(),
          items: count,
          observed: z.number().min(0).max(1),
          expected: z.number().min(0).max(1),
          kappa: z
            .number()
            .max(1)
            .nullable()
            .openapi({ description: 'Cohen 1960; null where it is not defined' }),
          table: tally,
        }),
      )
      .readonly(),
  }),
)

export const codingAnswer = schemaOf<CodingAnswer>()(
  z.strictObject({
    ...setParts,
    list: z
      .array(
        z.strictObject({
          claim: claimItem,
          judgements: z.record(z.string(), judgement).readonly(),
          settled: maybe(judgement),
        }),
      )
      .readonly(),
    gone: count,
    agreement: maybe(agreement),
  }),
)

const words = z.string().trim().min(1).max(500)

export const codingAsked = schemaOf<CodingAsked>()(
  z
    .strictObject({
      name: z.string().trim().min(1).max(200),
      coders: z.array(coder).min(2).max(20).readonly(),
      claims: maybe(z.array(z.string().min(1).max(200)).min(1).max(500).readonly()),
      queue: maybe(z.boolean()),
      filter: maybe(
        z.strictObject({
          type: maybe(z.array(type).min(1).readonly()),
          country: maybe(words),
          place: maybe(words),
          from: maybe(z.iso.date()),
          to: maybe(z.iso.date()),
          origin: maybe(words),
          text: maybe(words),
        }),
      ),
      limit: maybe(z.int().min(1).max(500)),
    })
    .openapi('CodingAsked'),
)

export const judgementAsked = schemaOf<JudgementAsked>()(
  z
    .strictObject({ verdict, type: maybe(type), note: maybe(note), coder: maybe(coder) })
    .openapi('JudgementAsked'),
)

export const settlementAsked = schemaOf<SettlementAsked>()(
  z
    .strictObject({ verdict: z.enum(['accept', 'reject']), type: maybe(type), why: note })
    .openapi('SettlementAsked'),
)

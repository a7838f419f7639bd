import { z } from '@hono/zod-openapi'
import type { Figure } from '../../base/index.ts'
import type { FigureBrief } from '../answers.ts'
import { bound, day, id, measure, why } from './base.ts'
import { maybe, schemaOf } from './matching.ts'

const range = { low: bound, best: bound, high: bound }

const profile = z
  .strictObject({ ...range, why: z.string(), claims: z.array(z.string()).readonly() })
  .openapi('ProfileValue', { description: 'What a coding profile makes of a figure, and by which rule' })

export const figure = schemaOf<Figure>()(
  z
    .strictObject({
      kind: z.literal('figure'),
      id: id('the figure', 'figure:0123…'),
      event: maybe(z.string()),
      population: z.string(),
      measure,
      scope: z.strictObject({
        place: maybe(z.string()),
        from: maybe(day),
        to: maybe(day),
        as_of: maybe(day),
      }),
      observations: z
        .array(
          z.strictObject({
            ...range,
            claim: z.string(),
            origin: z.string(),
            as_of: maybe(day),
            superseded_by: maybe(z.string()),
          }),
        )
        .readonly(),
      ...range,
      profiles: z.strictObject({ range: profile, acled: profile, ucdp: profile }),
      parts: z.array(z.string()).readonly(),
      contradictions: z
        .array(z.strictObject({ claims: z.array(z.string()).readonly(), why: z.string() }))
        .readonly(),
      why,
    })
    .openapi('Figure', { description: 'How many, by whose count' }),
)

export const figureBrief = schemaOf<FigureBrief>()(
  z
    .strictObject({
      id: z.string(),
      population: z.string(),
      measure,
      ...range,
      contested: z.boolean(),
    })
    .openapi('FigureBrief'),
)

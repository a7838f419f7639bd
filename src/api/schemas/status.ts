import { z } from '@hono/zod-openapi'
import type { LedgerStatus, Me, Problem, Run, Vocabulary } from '../answers.ts'
import { count, moment, sourceKind, status } from './base.ts'
import { maybe, schemaOf } from './matching.ts'

export const problem = schemaOf<Problem>()(
  z
    .strictObject({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string().openapi({ description: 'What was wrong, and the way out' }),
      instance: maybe(z.string()),
      errors: maybe(z.array(z.strictObject({ where: z.string(), what: z.string() })).readonly()),
    })
    .openapi('Problem', { description: 'RFC 9457' }),
)

export const ROLES = ['reader', 'coder', 'editor', 'admin'] as const

export const me = schemaOf<Me>()(
  z
    .strictObject({
      accounts: z.boolean(),
      name: maybe(z.string()),
      role: maybe(z.enum(ROLES)),
      csrf: maybe(z.string()),
      tiles: maybe(z.strictObject({ url: z.string(), attribution: maybe(z.string()) })),
    })
    .openapi('Me'),
)

export const run = schemaOf<Run>()(
  z
    .strictObject({
      id: z.string(),
      state: z.enum(['waiting', 'running', 'stopping', 'done', 'failed', 'stopped']),
      started: moment,
      sources: z.array(z.string()).readonly(),
      added: count,
      known: count,
      failed: count,
      latest: z
        .array(z.strictObject({ input: z.string(), document: maybe(z.string()), outcome: z.string() }))
        .readonly(),
      error: maybe(z.string()),
    })
    .openapi('Run', { description: 'Documents being added' }),
)

export const ledgerStatus = schemaOf<LedgerStatus>()(
  z
    .strictObject({
      ledger: z.string(),
      version: z.string(),
      reads: z.strictObject({ ruleSet: z.string(), model: z.string() }),
      runs: z.array(run).readonly(),
      documents: z.strictObject({
        captured: count,
        read: count,
        failed: count,
        linked: count,
        refused: count,
      }),
      claims: count,
      events: count,
      figures: count,
      actors: count,
      versions: z
        .array(z.strictObject({ ruleSet: z.string(), model: z.string(), documents: count }))
        .readonly(),
      decisions: z.record(z.string(), count),
      orphaned: count,
      lastAdded: maybe(moment),
      size: count,
    })
    .openapi('LedgerStatus'),
)

export const vocabulary = schemaOf<Vocabulary>()(
  z
    .strictObject({
      types: z
        .array(
          z.strictObject({
            type: z.string(),
            group: z.string(),
            label: z.string(),
            plover: maybe(z.string()),
            acled: maybe(z.string()),
          }),
        )
        .readonly(),
      statuses: z.array(status).readonly(),
      sourceKinds: z.array(sourceKind).readonly(),
    })
    .openapi('Vocabulary'),
)

import { z } from '@hono/zod-openapi'
import { audit, type LedgerFinding } from '../../ledger/index.ts'
import { type Failure, failures } from '../../store/index.ts'
import type { AuditAnswer } from '../answers.ts'
import { change } from '../http/change.ts'
import { question } from '../http/endpoint.ts'
import { given, paging } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { part } from '../schemas/base.ts'
import { maybe, schemaOf } from '../schemas/matching.ts'

const tag = 'Books'

const failure = schemaOf<Failure>()(
  z
    .strictObject({
      stage: z.enum(['read', 'capture']),
      source: z.string(),
      input: z.string(),
      document: maybe(z.string()),
      code: z.string(),
      message: z.string(),
    })
    .openapi('Failure', { description: 'Something that was asked for and is not in the ledger, and why' }),
)

const auditAnswer = schemaOf<AuditAnswer>()(
  z
    .strictObject({
      findings: z
        .array(
          schemaOf<LedgerFinding>()(
            z.strictObject({
              code: z.enum([
                'damaged-capture',
                'missing-capture',
                'unnamed-capture',
                'broken-chain',
                'lost-tail',
                'torn-line',
                'store-behind',
                'not-in-store',
                'no-store',
              ]),
              where: z.string(),
              message: z.string(),
              damage: z.boolean(),
            }),
          ),
        )
        .readonly(),
    })
    .openapi('AuditAnswer', { description: 'What is wrong in the ledger; nothing where the list is empty' }),
)

/** What failed, and whether the ledger is whole. */
export const bookRoutes = ({ server, held, where }: Parts): void => {
  question(
    server,
    {
      path: '/failures',
      tag,
      summary: 'What could not be taken in or read, in the order in which it came',
      query: z.strictObject(paging(50, 500)),
      answer: part(failure),
    },
    async ({ query }) => failures(await held.store(), given(query)),
  )
  let running: Promise<AuditAnswer> | undefined
  change(
    server,
    {
      method: 'post',
      path: '/audit',
      tag,
      summary: 'Check every capture against its digest, and both journals against their chains',
      description: 'Reads all that the ledger holds: a large one takes minutes. Changes nothing.',
      answer: auditAnswer,
      status: 200,
      role: 'editor',
    },
    () => {
      // two at once would find the same, and take twice as long
      running ??= audited(where).finally(() => {
        running = undefined
      })
      return running
    },
  )
}

const audited = async (where: string): Promise<AuditAnswer> => {
  const findings: LedgerFinding[] = []
  for await (const finding of audit(where)) findings.push(finding)
  return { findings }
}

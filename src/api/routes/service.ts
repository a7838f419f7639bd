import { z } from '@hono/zod-openapi'
import { shownWhere, versions } from '../../ledger/index.ts'
import { status } from '../../store/index.ts'
import type { LedgerStatus } from '../answers.ts'
import { question } from '../http/endpoint.ts'
import { localUser } from '../local-user.ts'
import type { Parts } from '../parts.ts'
import { sampleCalled, samples } from '../samples.ts'
import { sample } from '../schemas/document.ts'
import { ledgerStatus, me, vocabulary as vocabularySchema } from '../schemas/status.ts'
import { vocabulary } from '../vocabulary.ts'

const tag = 'Service'

/** What the ledger and this server are, and the words they use. */
export const serviceRoutes = ({ server, held, where, version, runs }: Parts): void => {
  question(
    server,
    {
      path: '/status',
      tag,
      summary: 'What the ledger holds',
      answer: ledgerStatus,
      cache: 'none',
    },
    async (): Promise<LedgerStatus> => ({
      ...(await held.once('status', async () => status(await held.store()))),
      ledger: shownWhere(where),
      version,
      reads: versions(),
      runs: runs.active(),
    }),
  )
  question(
    server,
    { path: '/me', tag, summary: 'Who asks, and with which rights', answer: me, cache: 'none', role: null },
    ({ c }) => c.get('me') ?? localUser(),
  )
  question(
    server,
    {
      path: '/vocabulary',
      tag,
      summary: 'Types of claims with their codes, statuses, kinds of source',
      answer: vocabularySchema,
    },
    () => vocabulary(),
  )
  question(
    server,
    {
      path: '/samples',
      tag,
      summary: 'Reports to try Muster with',
      answer: z.strictObject({ items: z.array(sample).readonly() }),
      cache: 'none',
    },
    async () => ({ items: await samples() }),
  )
  question(
    server,
    {
      path: '/samples/{name}',
      tag,
      summary: 'One of them, with its text',
      params: z.strictObject({ name: z.string() }),
      answer: sample,
      cache: 'none',
    },
    ({ params }) => sampleCalled(params.name),
  )
}

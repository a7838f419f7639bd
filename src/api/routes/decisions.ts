import { z } from '@hono/zod-openapi'
import { DecisionError, type Draft, decide } from '../../ledger/index.ts'
import { decisions, storedDecisions } from '../../store/index.ts'
import type { DecisionItem } from '../answers.ts'
import type { ApiEnv } from '../env.ts'
import { decisionItem } from '../gather/decisions-about.ts'
import { change } from '../http/change.ts'
import { question } from '../http/endpoint.ts'
import { ApiProblem } from '../http/problem.ts'
import { anyOf, flag, given, paging, text } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { ACTS, part } from '../schemas/base.ts'
import { decisionItem as itemSchema } from '../schemas/decision.ts'
import { decisionsAsked, why } from '../schemas/draft.ts'

const tag = 'Decisions'
const made = z.strictObject({ items: z.array(itemSchema).readonly() }).openapi('DecisionsMade')

/** What people decided: the log, and what is added to it. */
export const decisionRoutes = ({ server, held, writer }: Parts): void => {
  question(
    server,
    {
      path: '/decisions',
      tag,
      summary: 'The log of decisions, the last first',
      query: z.strictObject({
        act: anyOf(ACTS, 'What was decided'),
        by: text('Who decided'),
        stands: flag('true: those that stand; false: those that were undone'),
        ...paging(50, 500),
      }),
      answer: part(itemSchema),
    },
    async ({ query: { after, limit, ...asked } }) => {
      const { items, ...rest } = await decisions(await held.store(), given(asked), given({ after, limit }))
      return { items: items.map(decisionItem), ...rest }
    },
  )
  change(
    server,
    {
      method: 'post',
      path: '/decisions',
      tag,
      summary: 'Decide: accept, reject or edit a claim, merge or split, grade a source, undo',
      description:
        'All of the drafts are kept, or none. They are on disk and carried out when they are answered. Nothing in the log is ever changed: a decision is undone by another.',
      body: decisionsAsked,
      answer: made,
      status: 201,
      role: 'editor',
    },
    async ({ body, c }) => ({ items: await make(body.drafts, body.why, c.get('me')) }),
  )
  change(
    server,
    {
      method: 'post',
      path: '/decisions/{id}/undo',
      tag,
      summary: 'Undo a decision',
      params: z.strictObject({ id: z.string() }),
      body: z.strictObject({ why }),
      answer: made,
      status: 201,
      role: 'editor',
    },
    async ({ params, body, c }) => ({
      items: await make([{ act: 'undo', decision: params.id }], body.why, c.get('me')),
    }),
  )

  const make = (
    drafts: readonly Draft[],
    reason: string,
    { name = '' }: ApiEnv['Variables']['me'],
  ): Promise<readonly DecisionItem[]> =>
    writer.write(async (ledger) => {
      const sealed = await decide(ledger, drafts, { by: name, why: reason }).catch((error: unknown) => {
        throw error instanceof DecisionError ? new ApiProblem(422, inWords(error.message)) : error
      })
      const ids = new Set(sealed.map((s) => s.fact.id))
      const all = await storedDecisions(ledger.store)
      return all.filter((d) => ids.has(d.decision.id)).map(decisionItem)
    })
}

/** The way out that is a command, as an address. */
const inWords = (message: string): string =>
  message.replace(
    /`muster (claims|events|figures|sources|decide list)`/g,
    (_, command: string) => `GET /api/${command === 'decide list' ? 'decisions' : command}`,
  )

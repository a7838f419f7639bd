import { z } from '@hono/zod-openapi'
import { DecisionError, decide } from '../../ledger/index.ts'
import { decisions, storedDecisions } from '../../store/index.ts'
import type { DecisionItem, Part } from '../answers.ts'
import { AskedOnce } from '../asked-once.ts'
import { decisionItem as itemOf } from '../gather/decisions-about.ts'
import { change } from '../http/change.ts'
import { question } from '../http/endpoint.ts'
import { ApiProblem } from '../http/problem.ts'
import { anyOf, flag, given, paging, text } from '../http/query.ts'
import type { Parts } from '../parts.ts'
import { ACTS, part } from '../schemas/base.ts'
import { decisionItem, decisionsAsked } from '../schemas/decision.ts'

const tag = 'Decisions'

/** What people decided, and deciding. */
export const decisionRoutes = ({ server, held, writer }: Parts): void => {
  const asked = new AskedOnce<Part<DecisionItem>>()
  question(
    server,
    {
      path: '/decisions',
      tag,
      summary: 'Decisions, the last first, those that were undone too',
      query: z.strictObject({
        act: anyOf(ACTS, 'What was decided'),
        by: text('Who decided'),
        standing: flag('It is not undone'),
        orphaned: flag('It cannot be carried out: its words are not found any more'),
        ...paging(50, 500),
      }),
      answer: part(decisionItem),
    },
    async ({ query: { after, limit, ...asked } }): Promise<Part<DecisionItem>> => {
      const { items, ...next } = await decisions(await held.store(), given(asked), given({ after, limit }))
      return { items: items.map(itemOf), ...next }
    },
  )
  change(
    server,
    {
      method: 'post',
      path: '/decisions',
      tag,
      summary: 'Decide: accept, reject, edit, merge, split, grade, undo',
      description:
        'All of the drafts are kept, or none. They are carried out before the answer comes; what was derived from what they are about is made anew.',
      body: decisionsAsked,
      answer: part(decisionItem),
      role: 'editor',
    },
    ({ body: { drafts, why, key }, c }): Promise<Part<DecisionItem>> => {
      const by = c.get('me').name ?? 'local'
      return asked.once(key && `${by} ${key}`, () =>
        writer.write(async (ledger) => {
          const sealed = await decide(ledger, drafts, { by, why }).catch((error: unknown) => {
            throw error instanceof DecisionError ? new ApiProblem(422, inWords(error.message)) : error
          })
          const made = new Set(sealed.map((s) => s.fact.id))
          const stored = await storedDecisions(ledger.store)
          return { items: stored.filter((d) => made.has(d.decision.id)).map(itemOf) }
        }),
      )
    },
  )
}

/** The way out that is a command, as an address. */
const inWords = (message: string): string =>
  message.replace(
    /`muster (claims|events|figures|sources|decide list)`/g,
    (_, command: string) => `GET /api/${command === 'decide list' ? 'decisions' : command}`,
  )

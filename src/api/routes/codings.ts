import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Draft, decide } from '../../ledger/index.ts'
import type { SettlementAsked } from '../answers.ts'
import type { ApiEnv } from '../env.ts'
import { codingShown, itemsAsked } from '../gather/coding.ts'
import { change } from '../http/change.ts'
import { question } from '../http/endpoint.ts'
import { ApiProblem } from '../http/problem.ts'
import type { Parts } from '../parts.ts'
import { codingAnswer, codingAsked, codingSet, judgementAsked, settlementAsked } from '../schemas/coding.ts'

const tag = 'Coding'

const id = z.string().min(1).max(100)
const claim = z.string().min(1).max(200)

/** Who codes: with accounts who is signed in, whatever name is given. */
const coderOf = (c: Context<ApiEnv>, given: string | undefined): string | undefined => {
  const { accounts, name } = c.get('me')
  return accounts ? name : (given ?? name)
}

/** Blind coding: sets of claims, judgements of them, and what they come to. */
export const codingRoutes = ({ server, held, writer, desk: { codings } }: Parts): void => {
  question(
    server,
    {
      path: '/codings',
      tag,
      summary: 'Coding sets, the newest first',
      answer: z.strictObject({ items: z.array(codingSet).readonly() }),
      cache: 'none',
      role: 'coder',
    },
    async () => ({ items: await codings.list() }),
  )
  question(
    server,
    {
      path: '/codings/{id}',
      tag,
      summary:
        'A coding set with one’s own answers; with everybody’s, and their agreement, once all have answered all',
      params: z.strictObject({ id }),
      query: z.strictObject({
        coder: z
          .string()
          .min(1)
          .max(100)
          .optional()
          .openapi({ description: 'Whose answers are shown; with accounts those of who is signed in' }),
      }),
      answer: codingAnswer,
      cache: 'none',
      role: 'coder',
    },
    async ({ params, query, c }) =>
      codingShown(await held.store(), await codings.seenBy(params.id, coderOf(c, query.coder))),
  )
  change(
    server,
    {
      method: 'post',
      path: '/codings',
      tag,
      summary: 'Make a coding set',
      description:
        'Of claims that are named, of those that wait first in the review, or of a sample of those that fit.',
      body: codingAsked,
      answer: codingSet,
      role: 'editor',
    },
    async ({ body, c }) => {
      const { name, coders } = body
      if (new Set(coders).size < 2) throw new ApiProblem(422, 'agreement is of two coders or more: name two')
      return codings.create({ name, coders, by: c.get('me').name ?? '', items: await itemsAsked(held, body) })
    },
  )
  change(
    server,
    {
      method: 'put',
      path: '/codings/{id}/judgements/{claim}',
      tag,
      summary: 'Judge an item; of several answers the last counts',
      params: z.strictObject({ id, claim }),
      body: judgementAsked,
      role: 'coder',
    },
    async ({ params, body: { coder: given, ...judgement }, c }) => {
      const coder = coderOf(c, given)
      if (!coder) throw new ApiProblem(422, 'say who judges: `coder` is a name of the set')
      await codings.judge(params.id, params.claim, coder, judgement)
    },
  )
  change(
    server,
    {
      method: 'post',
      path: '/codings/{id}/settlements/{claim}',
      tag,
      summary: 'Settle an item once all have answered all',
      description:
        'It is kept in the set, and decided of the claim: accepted, rejected, or given another type.',
      params: z.strictObject({ id, claim }),
      body: settlementAsked,
      answer: codingSet,
      role: 'editor',
    },
    async ({ params, body, c }) => {
      const by = c.get('me').name ?? 'local'
      const { items, complete } = await codings.seenBy(params.id, undefined)
      const { verdict, type, why } = body
      // what may not be settled is told by the desk, before anything is decided
      if (complete && items.some((i) => i.claim === params.claim))
        await writer.write((ledger) => decide(ledger, draftsOf(params.claim, body), { by, why }))
      await codings.settle(params.id, params.claim, by, { verdict, ...(type ? { type } : {}), note: why })
      return (await codings.seenBy(params.id, undefined)).set
    },
  )
}

const draftsOf = (claim: string, { verdict, type }: SettlementAsked): Draft[] =>
  verdict === 'accept' && type !== undefined
    ? [{ act: 'edit', claim, changes: { set: { type } } }]
    : [{ act: verdict, claim }]

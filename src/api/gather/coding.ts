import { createHash } from 'node:crypto'
import type { Coding, CodingItem } from '../../desk/index.ts'
import { agreementOf, reviewQueue } from '../../review/index.ts'
import { type Access, claims, type HeldClaim } from '../../store/index.ts'
import type { ClaimItem, CodingAnswer, CodingAsked } from '../answers.ts'
import type { Held } from '../held.ts'
import { ApiProblem } from '../http/problem.ts'
import { claimsInOrder } from './claim-items.ts'
import { claimFilter } from './filters.ts'

const USUAL = 50

/** Of more claims that fit, a sample is drawn from so many. */
const LOOKED_AT = 2000

/** The claims that a set is asked for, without those that are not held. @throws ApiProblem where there are none */
export const itemsAsked = async (held: Held, asked: CodingAsked): Promise<readonly CodingItem[]> => {
  const ways = [asked.claims, asked.queue || undefined, asked.filter].filter((way) => way !== undefined)
  if (ways.length !== 1)
    throw new ApiProblem(422, 'say in one way what is to be coded: by `claims`, by `queue`, or by `filter`')
  const at = await held.store()
  const { limit = USUAL } = asked
  const found = asked.filter
    ? await sampled(at, asked.filter, limit)
    : await claimsInOrder(at, asked.claims ?? (await waiting(held, limit)))
  if (!found.length) throw new ApiProblem(422, 'no claim fits: a set needs one at least')
  return found.slice(0, limit).map(({ claim }) => ({
    claim: claim.id,
    document: claim.document,
    type: claim.type,
    words: claim.target.selector[1].exact,
  }))
}

const waiting = async (held: Held, limit: number): Promise<string[]> => {
  const { items } = await held.once('review', async () => reviewQueue(await held.store()))
  return items.flatMap((i) => (i.about === 'claim' ? [i.claim.id] : [])).slice(0, limit)
}

/** Of what fits, as many as asked for, by the hashes of their ids: neither the first nor the last are favoured. */
const sampled = async (
  at: Access,
  filter: NonNullable<CodingAsked['filter']>,
  limit: number,
): Promise<readonly HeldClaim[]> => {
  const { items } = await claims(at, await claimFilter(at, filter as never), { limit: LOOKED_AT })
  const rank = (id: string): string => createHash('sha256').update(id).digest('hex')
  return items
    .map((item) => ({ item, by: rank(item.claim.id) }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .slice(0, limit)
    .map(({ item }) => item)
}

/** A set as somebody may see it, with its claims as they stand. */
export const codingShown = async (at: Access, { set, items, complete }: Coding): Promise<CodingAnswer> => {
  const held = await claimsInOrder(
    at,
    items.map((i) => i.claim),
  )
  const byId = new Map(held.map((c): [string, ClaimItem] => [c.claim.id, c]))
  const list = items.flatMap(({ claim: id, judgements, settled }) => {
    const claim = byId.get(id)
    if (!claim) return []
    const { by: _, at: __, ...ending } = settled ?? { by: '', at: '', verdict: 'unsure' as const }
    return [{ claim, judgements, ...(settled ? { settled: ending } : {}) }]
  })
  return {
    ...set,
    list,
    gone: items.length - list.length,
    ...(complete ? { agreement: agreementOf(set.coders, items.map(verdicts)) } : {}),
  }
}

const verdicts = ({ judgements }: Coding['items'][number]) =>
  Object.fromEntries(Object.entries(judgements).map(([coder, { verdict }]) => [coder, verdict]))

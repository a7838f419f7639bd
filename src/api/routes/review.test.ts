import { afterAll, beforeAll, expect, it } from 'vitest'
import { callsOf } from '../../../test/support/api.ts'
import { sampleLedger } from '../../../test/support/decided-ledger.ts'
import { onBothLedgers } from '../../../test/support/ledgers.ts'
import type {
  CodingAnswer,
  CodingSet,
  DecisionItem,
  Part,
  Problem,
  ReviewEffects,
  ReviewItem,
  ReviewQueue,
} from '../answers.ts'
import { type Api, createApi } from '../create-api.ts'

onBothLedgers('the API of review and coding', (make) => {
  let api: Api
  beforeAll(async () => {
    const where = await make()
    await (await sampleLedger(where)).close()
    api = await createApi({ ledger: where })
  })
  afterAll(() => api.close())

  const { asked, sent } = callsOf(() => api)
  const decide = (drafts: unknown[], why = 'the page says so') =>
    sent<Part<DecisionItem>>('POST', '/decisions', { drafts, why }, 201)
  const first = async (): Promise<Extract<ReviewItem, { about: 'claim' }>> => {
    const { items } = await asked<ReviewQueue>('/review?about=claims&limit=1')
    return items[0] as Extract<ReviewItem, { about: 'claim' }>
  }

  it('gives the queue in parts that come to the whole', async () => {
    const whole = await asked<ReviewQueue>('/review?limit=200')
    expect(whole.items).toHaveLength(whole.waiting)
    const keys: string[] = []
    let after = ''
    do {
      const part = await asked<ReviewQueue>(`/review?limit=40${after}`)
      keys.push(...part.items.map((i) => i.key))
      after = part.next === undefined ? '' : `&after=${part.next}`
    } while (after)
    expect(keys).toEqual(whole.items.map((i) => i.key))
  })

  it('a decision takes its item off the queue, and is in the log; undone, it is back', async () => {
    const { key, claim } = await first()
    const effects = await asked<ReviewEffects>(`/review/effects?claim=${claim.claim.id}`)
    expect(effects.effects.length).toBeGreaterThan(0)
    const { items } = await decide([{ act: 'reject', claim: claim.claim.id }])
    expect(items).toMatchObject([{ decision: { act: 'reject', why: 'the page says so' } }])
    expect((await first()).key).not.toBe(key)
    expect((await asked<Part<DecisionItem>>('/decisions?limit=1')).items).toEqual(items)
    await decide([{ act: 'undo', decision: items[0]!.decision.id }])
    expect((await first()).key).toBe(key)
  })

  it('keeps once what is sent twice with one key, also at the same time', async () => {
    const { claim } = await first()
    const before = (await asked<Part<DecisionItem>>('/decisions?limit=500')).items.length
    const body = { drafts: [{ act: 'accept', claim: claim.claim.id }], why: 'seen', key: 'a-key-of-ours' }
    const send = () => sent<Part<DecisionItem>>('POST', '/decisions', body, 201)
    const [one, two] = await Promise.all([send(), send()])
    expect(two).toEqual(one)
    expect(await send()).toEqual(one)
    expect((await asked<Part<DecisionItem>>('/decisions?limit=500')).items).toHaveLength(before + 1)
    await decide([{ act: 'undo', decision: one.items[0]!.decision.id }])
  })

  it('refuses what says nothing or is about nothing, and keeps nothing of it', async () => {
    const before = await asked('/decisions')
    const bodies = [
      { drafts: [{ act: 'reject', claim: 'none' }], why: 'x' },
      { drafts: [{ act: 'reject', claim: 'none' }], why: ' ' },
      { drafts: [], why: 'x' },
      { drafts: [{ act: 'shred', claim: 'none' }], why: 'x' },
    ]
    for (const body of bodies) await sent<Problem>('POST', '/decisions', body, 422)
    expect(await asked('/decisions')).toEqual(before)
    await asked('/review/effects', 422)
    await asked('/review/effects?claim=none', 404)
    await asked('/review/effects?apart=none,neither', 404)
    await asked('/review/effects?apart=none', 400)
    await asked('/review/effects?events=event:a,event:b', 404)
    await asked('/review?after=elsewhere', 400)
  })

  it('two coders work blind, and what they agree on is reckoned once both are done', async () => {
    const made = await sent<CodingSet>(
      'POST',
      '/codings',
      { name: 'June', coders: ['Ana', 'Ben'], queue: true, limit: 10 },
      201,
    )
    const at = `/codings/${made.id}`
    const { list } = await asked<CodingAnswer>(at)
    expect(list).toHaveLength(10)
    const judge = (coder: string, k: number, verdict: string) =>
      sent('PUT', `${at}/judgements/${list[k]!.claim.claim.id}`, { coder, verdict }, 204)
    // by hand: 4 and 3 alike of 10, kappa 0.4; see the tests of it
    const ana = 'aaaaarrrrr'
    const ben = 'aaaaraarrr'
    const verdict = { a: 'accept', r: 'reject' } as const
    for (let k = 0; k < 10; k++) await judge('Ana', k, verdict[ana[k] as 'a'])
    for (let k = 0; k < 9; k++) await judge('Ben', k, verdict[ben[k] as 'a'])
    const seen = await asked<CodingAnswer>(`${at}?coder=Ben`)
    expect(seen.agreement).toBeUndefined()
    expect(new Set(seen.list.flatMap((i) => Object.keys(i.judgements)))).toEqual(new Set(['Ben']))
    const early = `${at}/settlements/${list[4]!.claim.claim.id}`
    const log = await asked('/decisions')
    await sent<Problem>('POST', early, { verdict: 'reject', why: 'x' }, 409)
    expect(await asked('/decisions')).toEqual(log)
    await judge('Ben', 9, 'reject')
    const done = await asked<CodingAnswer>(`${at}?coder=Ben`)
    expect(done.agreement?.pairs).toMatchObject([
      { coders: ['Ana', 'Ben'], items: 10, observed: 0.7, expected: 0.5, kappa: 0.4 },
    ])
    expect(done.list[4]!.judgements).toEqual({ Ana: { verdict: 'accept' }, Ben: { verdict: 'reject' } })
    const settled = await sent<CodingSet>(
      'POST',
      early,
      { verdict: 'reject', why: 'told of another day' },
      201,
    )
    expect(settled.settled).toBe(1)
    const [last] = (await asked<Part<DecisionItem>>('/decisions?limit=1')).items
    expect(last?.decision).toMatchObject({ act: 'reject', why: 'told of another day' })
    await decide([{ act: 'undo', decision: last!.decision.id }])
  })

  it('a set is of a sample of what fits, the same each time', async () => {
    const body = { name: 'Deaths', coders: ['Ana', 'Ben'], filter: { type: ['kill'] }, limit: 5 }
    const claims = async (): Promise<string[]> => {
      const { id } = await sent<CodingSet>('POST', '/codings', body, 201)
      const { list } = await asked<CodingAnswer>(`/codings/${id}`)
      expect(new Set(list.map((i) => i.claim.claim.type))).toEqual(new Set(['kill']))
      return list.map((i) => i.claim.claim.id)
    }
    const once = await claims()
    expect(once).toHaveLength(5)
    expect(await claims()).toEqual(once)
    await sent<Problem>('POST', '/codings', { ...body, coders: ['Ana', 'Ana'] }, 422)
    await sent<Problem>('POST', '/codings', { ...body, queue: true }, 422)
    await sent<Problem>('POST', '/codings', { ...body, filter: { country: 'XXX' } }, 422)
  })
})

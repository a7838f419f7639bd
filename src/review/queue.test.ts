import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { claimOf, eventsOf, sampleLedger, say } from '../../test/support/decided-ledger.ts'
import { onBothLedgers } from '../../test/support/ledgers.ts'
import { root } from '../../test/support/run.ts'
import type { EventRecord } from '../base/index.ts'
import { add, decide, type Ledger } from '../ledger/index.ts'
import { wouldBe } from '../store/index.ts'
import { effectsOf } from './effects.ts'
import type { QueueItem } from './item.ts'
import { pageOf } from './page.ts'
import { reviewQueue } from './queue.ts'

onBothLedgers('the queue of a review', (make) => {
  let ledger: Ledger
  beforeAll(async () => {
    ledger = await sampleLedger(await make())
  })
  afterAll(() => ledger.close())

  const items = async (): Promise<readonly QueueItem[]> => (await reviewQueue(ledger.store)).items
  const itemOf = async (words: string): Promise<QueueItem | undefined> => {
    const { id } = await claimOf(ledger, words)
    return (await items()).find((i) => i.key === `claim:${id}`)
  }
  const undo = (decision: string) => say(ledger, { act: 'undo', decision })

  it('begins with counts that exclude each other and with denials, and says so', async () => {
    const heaviest = (await items()).slice(0, 4)
    for (const { parts } of heaviest) expect(parts[0]!.why).toMatch(/^stands against another count/)
    const whys = heaviest.flatMap((i) => i.parts.map((p) => p.why))
    expect(whys).toContain('brought the event its status: denied')
  })

  it('weighs each item by its parts, and names what rests on a claim', async () => {
    const all = await items()
    for (const { weight, parts } of all)
      expect(weight).toBeCloseTo(
        parts.reduce((n, p) => n + p.points, 0),
        5,
      )
    expect((await itemOf('At least 80'))!.parts[0]!.why).toBe(
      'the only number there is of people killed (80 or more)',
    )
  })

  it('is in one order, each item once, and the same when asked again', async () => {
    const all = await items()
    expect(all.length).toBeGreaterThan(50)
    expect(new Set(all.map((i) => i.key)).size).toBe(all.length)
    for (const [k, { weight }] of all.slice(1).entries()) expect(weight).toBeLessThanOrEqual(all[k]!.weight)
    expect(await items()).toEqual(all)
  })

  it('can be read part by part, where an item leaves meanwhile too', async () => {
    const all = await items()
    const first = pageOf(all, { limit: 7 })
    expect(first.items).toEqual(all.slice(0, 7))
    const without = all.filter((_, k) => k !== 6 && k !== 3)
    expect(pageOf(without, { limit: 7, after: first.next! }).items).toEqual(all.slice(7, 14))
    expect(pageOf(all.slice(0, 5), { limit: 5 }).next).toBeUndefined()
    expect(() => pageOf(all, { after: 'elsewhere' })).toThrow('not a place in this list')
  })

  it('loses what is decided, and gets it back when that is undone', async () => {
    const before = await reviewQueue(ledger.store)
    const item = before.items.find((i) => i.about === 'claim')!
    if (item.about !== 'claim') throw new Error('no claim')
    for (const act of ['accept', 'reject'] as const) {
      const made = await say(ledger, { act, claim: item.claim.id })
      const after = await reviewQueue(ledger.store)
      expect(after.items.map((i) => i.key)).not.toContain(item.key)
      expect(after.done).toBe(before.done + 1)
      await undo(made)
      expect(await reviewQueue(ledger.store)).toEqual(before)
    }
  })

  it('asks of look-alikes near the line, and of none twice', async () => {
    const pair = (await items()).find((i) => i.about === 'events' && i.apart)!
    if (pair.about !== 'events') throw new Error('no pair')
    expect(pair.parts.map((p) => p.why).join('\n')).toMatch(/kept apart, though nearly as alike/)
    for (const act of ['split', 'merge'] as const) {
      const made = await say(ledger, { act, these: pair.claims })
      expect((await items()).map((i) => i.key)).not.toContain(pair.key)
      await undo(made)
    }
    expect((await items()).map((i) => i.key)).toContain(pair.key)
  })

  it('asks of spellings of a name taken for one, and of none twice', async () => {
    await add(ledger, [join(root, 'src/review/support/spellings.jsonl')], { threads: 1 }, () => undefined)
    const spellings = async () =>
      (await items()).flatMap((i) =>
        i.about === 'actors' && i.names.join().includes('Northgate') ? [i] : [],
      )
    const [pair] = await spellings()
    expect(pair).toMatchObject({
      apart: false,
      names: ['Northgate Relief Committee', 'Northgatt Relief Committee'],
    })
    expect(pair!.actors[0]).toBe(pair!.actors[1])
    for (const act of ['merge', 'split'] as const) {
      const made = await say(ledger, { act, these: pair!.parties })
      expect(await spellings()).toEqual([])
      await undo(made)
    }
    expect(await spellings()).toEqual([pair])
  })

  it('tells what a rejection would change, and the rejection changes just that', async () => {
    const claim = await claimOf(ledger, '82 people')
    const foreseen = (await wouldBe(ledger.store, { without: claim.id, event: claim.event! }))!
    expect(effectsOf(foreseen)).toContainEqual({
      what: 'people killed',
      before: '82 or more, contested',
      after: '87 or more',
    })
    const made = await say(ledger, { act: 'reject', claim: claim.id })
    const held = await ledger.store.db.selectFrom('event').select('body').execute()
    const [would] = foreseen.after
    const is = held.map((r) => JSON.parse(r.body)).find((e) => e.claims.includes(would!.event.claims[0]))
    expect(is).toMatchObject({ claims: would!.event.claims, status: would!.event.status })
    await undo(made)
  })

  it('tells what a split would come to, of one report or of two, and the split comes to just that', async () => {
    const largest = (await eventsOf(ledger)).filter((e) => e.claims.length > 3).slice(0, 4)
    let parted = 0
    for (const event of largest)
      for (const pair of [
        [event.claims[0]!, event.claims.at(-1)!],
        [event.claims[0]!, event.claims[1]!],
      ] as const) {
        const [one, other] = pair
        if (one === other) continue
        const foreseen = (await wouldBe(ledger.store, { apart: [one, other], event: event.id }))!
        const untouched = await eventsOf(ledger)
        const made = await say(ledger, { act: 'split', these: pair })
        const own = new Set(event.claims)
        const is = (await eventsOf(ledger)).filter((e) => e.claims.some((c) => own.has(c)))
        const would = foreseen.after.map((m) => m.event)
        // what is split off may be won by another event, which is not foreseen
        const groups = (events: readonly EventRecord[]) =>
          events.map((e) => e.claims.filter((c) => own.has(c)).join()).sort()
        expect(groups(would)).toEqual(groups(is))
        for (const { claims, status, time, independent_origins } of is)
          if (claims.every((c) => own.has(c)))
            expect(would).toContainEqual(
              expect.objectContaining({ claims, status, independent_origins, ...(time ? { time } : {}) }),
            )
        if (is.length > 1) {
          parted++
          expect(effectsOf(foreseen)[0]).toEqual({ what: 'events', before: '1', after: `${is.length}` })
        }
        await undo(made)
        expect(await eventsOf(ledger)).toEqual(untouched)
      }
    expect(parted).toBeGreaterThan(3)
  })

  it('tells what a merge would come to, and writes nothing', async () => {
    const pair = (await items()).find((i) => i.about === 'events' && i.apart)!
    if (pair.about !== 'events') throw new Error('no pair')
    const foreseen = (await wouldBe(ledger.store, { together: pair.events }))!
    expect(effectsOf(foreseen)[0]).toEqual({ what: 'events', before: '2', after: '1' })
    expect((await items()).map((i) => i.key)).toContain(pair.key)
    await decide(ledger, [{ act: 'merge', these: pair.claims }], { by: 'Ola Berg', why: 'one downing' })
    const held = await ledger.store.db.selectFrom('event').select(['id', 'body']).execute()
    const merged = held.map((r) => JSON.parse(r.body)).find((e) => e.claims.includes(pair.claims[0]))
    expect(merged.claims).toEqual(foreseen.after[0]!.event.claims)
    expect(merged.status).toBe(foreseen.after[0]!.event.status)
  })
})

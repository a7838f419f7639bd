import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimOf, eachKind, eventsOf, SAYS, sampleLedger, say } from '../../test/support/decided-ledger.ts'
import { contentOf, onBothLedgers } from '../../test/support/ledgers.ts'
import type { Decision } from '../base/index.ts'
import { add } from './add.ts'
import { decide } from './decide.ts'
import type { Ledger } from './ledger.ts'

onBothLedgers('decisions', (make) => {
  let ledger: Ledger
  beforeAll(async () => {
    ledger = await sampleLedger(await make())
  })
  afterAll(() => ledger.close())

  const undo = (decision: string) => say(ledger, { act: 'undo', decision })

  it('change what they are about, and leave no trace in the records once they are undone', async () => {
    const before = await contentOf(ledger.store)
    for (const draft of await eachKind(ledger)) {
      const id = await say(ledger, draft)
      if (draft.act !== 'grade') expect(await contentOf(ledger.store), draft.act).not.toEqual(before)
      await undo(id)
      expect(await contentOf(ledger.store), draft.act).toEqual(before)
    }
  })

  it('come to the same whatever the order in which they are undone', async () => {
    const before = await contentOf(ledger.store)
    const ids: string[] = []
    for (const draft of await eachKind(ledger)) {
      // ids of events change as they are merged: what is gone is not decided about
      const made = await say(ledger, draft).catch(() => undefined)
      if (made) ids.push(made)
    }
    expect(ids.length).toBeGreaterThan(6)
    for (const id of [...ids.filter((_, k) => k % 2), ...ids.filter((_, k) => k % 2 === 0)]) await undo(id)
    expect(await contentOf(ledger.store)).toEqual(before)
  })

  it('a claim that is rejected counts nowhere, and can still be seen', async () => {
    const claim = await claimOf(ledger, 'At least 80')
    const id = await say(ledger, { act: 'reject', claim: claim.id })
    const after = await claimOf(ledger, 'At least 80')
    expect(after).toMatchObject({ id: claim.id, review: 'rejected', event: null })
    expect((await eventsOf(ledger)).flatMap((e) => e.claims)).not.toContain(claim.id)
    const figures = await ledger.store.db.selectFrom('figure').select('body').execute()
    expect(figures.filter((f) => f.body.includes(claim.id))).toEqual([])
    await undo(id)
  })

  it('a claim that is changed keeps its id, and what is counted changes with it', async () => {
    const claim = await claimOf(ledger, 'At least 80')
    const first = await say(ledger, {
      act: 'edit',
      claim: claim.id,
      changes: { set: { low: '81', best: '83' }, span: '80 people' },
    })
    const second = await say(ledger, {
      act: 'edit',
      claim: claim.id,
      changes: { set: { time: '2012-06-24' } },
    })
    const row = await ledger.store.db
      .selectFrom('claim')
      .selectAll()
      .where('id', '=', claim.id)
      .executeTakeFirst()
    expect(row).toMatchObject({
      review: 'edited',
      low: 81,
      best: 83,
      exact: '80 people',
      time_start: '2012-06-24',
      type: claim.type,
    })
    const figures = await ledger.store.db.selectFrom('figure').select('body').execute()
    expect(figures.filter((f) => f.body.includes(claim.id) && f.body.includes('"low":81'))).not.toEqual([])
    await undo(first)
    const later = await claimOf(ledger, 'At least 80')
    expect(later).toMatchObject({ review: 'edited', low: 80, time_start: '2012-06-24' })
    await undo(second)
    expect(await claimOf(ledger, 'At least 80')).toEqual(claim)
  })

  it('the later of two about one claim outweighs the earlier', async () => {
    const claim = await claimOf(ledger, 'At least 80')
    const review = async () => (await claimOf(ledger, 'At least 80')).review
    const rejected = await say(ledger, { act: 'reject', claim: claim.id })
    const accepted = await say(ledger, { act: 'accept', claim: claim.id })
    expect(await review()).toBe('accepted')
    const undone = await undo(accepted)
    expect(await review()).toBe('rejected')
    await undo(undone)
    expect(await review()).toBe('accepted')
    await undo(accepted)
    await undo(rejected)
    expect(await review()).toBeNull()
  })

  it('two events are merged whole, and a later split of the same outweighs that', async () => {
    const [a, b] = await eventsOf(ledger)
    const merged = await say(ledger, { act: 'merge', these: [a!.id, b!.id] })
    const holding = (await eventsOf(ledger)).filter((e) => e.claims.includes(a!.claims[0]!))
    expect(new Set(holding[0]!.claims)).toEqual(new Set([...a!.claims, ...b!.claims]))
    const split = await say(ledger, { act: 'split', these: [a!.claims[0]!, b!.claims[0]!] })
    expect((await eventsOf(ledger)).map((e) => e.id)).toEqual(expect.arrayContaining([a!.id, b!.id]))
    const again = await say(ledger, { act: 'merge', these: [a!.id, b!.id] })
    expect((await eventsOf(ledger)).map((e) => e.id)).not.toEqual(expect.arrayContaining([a!.id, b!.id]))
    for (const id of [merged, split, again]) await undo(id)
  })

  it('one that was kept and not carried out, because the run was cut off, the next run carries out', async () => {
    const claim = await claimOf(ledger, 'At least 80')
    const made = await say(ledger, { act: 'reject', claim: claim.id })
    const carried = await contentOf(ledger.store)
    await undo(made)
    const { fact } = await lastOf(ledger)
    // the same, put into the archive alone
    await ledger.archive.decide([
      { ...fact, id: 'decision:cut0off', at: '2026-03-01T00:00:00Z', decision: fact.id } as Decision,
    ])
    expect((await claimOf(ledger, 'At least 80')).review).toBeNull()
    await add(ledger, [], { threads: 1 }, () => {})
    expect(await contentOf(ledger.store)).toEqual(carried)
    await undo('decision:cut0off')
  })

  describe('are refused where', () => {
    const refused = (draft: Parameters<typeof say>[1]) => expect(say(ledger, draft)).rejects
    it('no reason is given', async () => {
      const { id } = await claimOf(ledger, 'At least 80')
      const made = decide(ledger, [{ act: 'accept', claim: id }], { ...SAYS, why: '  ' })
      await expect(made).rejects.toThrow('--why')
    })
    it('nothing is held of what they are about, with the way to find it', async () => {
      const { id } = await claimOf(ledger, 'At least 80')
      await refused({ act: 'accept', claim: '0123456789abcdef' }).toThrow(
        /no claim 0123456789abcdef.*muster claims/,
      )
      await refused({ act: 'merge', these: ['event:nowhere', id] }).toThrow(
        /no event event:nowhere.*muster events/,
      )
      await refused({ act: 'split', these: ['actor:nobody', 'actor:noone'] }).toThrow(/no actor actor:nobody/)
      await refused({ act: 'split', these: [id, 'actor:noone'] }).toThrow(/two kinds/)
      await refused({ act: 'merge', these: [id, id] }).toThrow('twice')
      await refused({ act: 'grade', source: 'The Nowhere Post', reliability: 'A' }).toThrow(/muster sources/)
      await refused({ act: 'undo', decision: 'decision:none' }).toThrow(/muster decide list/)
    })
    it('what is to be set is not what a claim can have', async () => {
      const { id } = await claimOf(ledger, 'At least 80')
      const set = (slots: Record<string, string>, span?: string) =>
        refused({ act: 'edit', claim: id, changes: { set: slots, ...(span ? { span } : {}) } })
      await set({ colour: 'red' }).toThrow(/low, best, high/)
      await set({ type: 'picnic' }).toThrow(/is no type.*kill/)
      await set({ low: '90', high: '80' }).toThrow('low ≤ best ≤ high')
      await set({ low: 'many' }).toThrow('whole number')
      await set({ time: '2012-02-31' }).toThrow('2012-06-25')
      await set({}, 'words of another report').toThrow('does not stand in the document')
      await set({}).toThrow('nothing is to be changed')
    })
    it('it leaves nothing behind', async () => {
      const { seq } = (await ledger.archive.heads()).decisions
      const { id } = await claimOf(ledger, 'At least 80')
      const made = decide(
        ledger,
        [
          { act: 'accept', claim: id },
          { act: 'accept', claim: 'f'.repeat(16) },
        ],
        SAYS,
      )
      await expect(made).rejects.toThrow('no claim')
      expect((await ledger.archive.heads()).decisions.seq).toBe(seq)
    })
  })
})

const lastOf = async ({ archive }: Ledger) => {
  const { seq } = (await archive.heads()).decisions
  for await (const entry of archive.decisions(seq - 1)) return entry
  throw new Error('there is no decision')
}

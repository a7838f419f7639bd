import { beforeAll, describe, expect, it } from 'vitest'
import { fill, readings, SEQ } from '../../../test/support/filled-store.ts'
import { onBothStores } from '../../../test/support/stores.ts'
import type { Database } from '../database.ts'
import { BadCursor, type ClaimFilter, claims, everyClaim, type HeldClaim } from './index.ts'

const names = Object.keys(SEQ)

/** `lantern.txt kill`: where a claim stands, and what it is. */
const shown = (c: HeldClaim): string => `${names[c.document - 1]} ${c.claim.type}`

onBothStores('claims', (open) => {
  let store: Database
  beforeAll(async () => {
    store = await open()
    await fill(store, await readings())
    const [first, second] = (await readings())[0]!.report.claims
    await store.db.updateTable('claim').set({ review: 'accepted' }).where('id', '=', first!.id).execute()
    await store.db.updateTable('claim').set({ review: 'rejected' }).where('id', '=', second!.id).execute()
  })
  const asked = async (filter: ClaimFilter): Promise<string[]> =>
    (await claims(store, filter)).items.map(shown)

  it('gives all claims as they were read, in the order of the documents and of their texts', async () => {
    const { items, next } = await claims(store, {})
    expect(next).toBeUndefined()
    expect(items.map((c) => c.claim)).toEqual((await readings()).flatMap((r) => r.report.claims))
  })

  it('says what the ledger knows of a claim', async () => {
    const { items } = await claims(store, { type: ['kill'], place: 'Homs' })
    expect(items.map((c) => [c.document, c.review, c.status])).toEqual([
      [SEQ['lantern.txt'], 'accepted', 'corroborated'],
      [SEQ['harbour.txt'], undefined, 'corroborated'],
      [SEQ['round-up.txt'], undefined, 'reported'],
    ])
    expect(items[0]!.event).toBe(items[1]!.event)
    expect(items[0]!.event).not.toBe(items[2]!.event)
  })

  const FOUND: readonly (readonly [string, ClaimFilter, readonly string[]])[] = [
    ['types', { type: ['flee', 'protest'] }, ['inland.txt flee', 'border.txt protest']],
    ['a town', { place: 'aleppo' }, ['lantern.txt detain']],
    ['a province', { place: 'Nineveh', type: ['injure'] }, ['border.txt injure']],
    ['a country by its code', { country: 'JOR' }, ['inland.txt flee']],
    ['a place that is not the first', { place: 'Jordan' }, ['inland.txt flee']],
    [
      'days',
      { from: '2019-05-08', to: '2019-05-08', polarity: ['affirmed'], country: 'IRQ' },
      ['border.txt attack', 'border.txt injure', 'round-up.txt attack'],
    ],
    ['days within a longer time', { from: '2019-02-01', to: '2019-02-02' }, ['round-up.txt kill']],
    ['days from one on', { from: '2019-05-20' }, ['round-up.txt kill', 'round-up.txt attack']],
    [
      'days up to one',
      { to: '2019-05-05' },
      ['lantern.txt detain', 'round-up.txt kill', 'round-up.txt attack'],
    ],
    ['one who acts', { actor: 'falcon brigade' }, ['border.txt attack', 'round-up.txt attack']],
    ['one who speaks', { actor: 'Tarek Melhem' }, ['lantern.txt detain']],
    [
      'an origin, however its article is written',
      { origin: 'The Interior Ministry' },
      ['harbour.txt kill', 'harbour.txt shell'],
    ],
    ['the publisher as origin', { origin: 'Harbour Post' }, ['round-up.txt attack']],
    [
      'the publisher',
      { publisher: 'the evening lantern', type: ['kill', 'attack'] },
      ['lantern.txt kill', 'border.txt attack'],
    ],
    [
      'the publisher and words',
      { publisher: 'Inland Courier', words: 'market' },
      ['inland.txt deny', 'inland.txt shell'],
    ],
    ['kinds of origin', { originKind: ['medical'] }, ['border.txt injure']],
    ['a status', { status: ['disputed'], stance: ['denies'] }, ['inland.txt shell']],
    ['what was accepted', { review: ['accepted'] }, ['lantern.txt kill']],
    ['what nobody decided of', { review: ['none'], document: 1 }, ['lantern.txt detain']],
    ['a document', { document: 4, type: ['attack'] }, ['border.txt attack']],
    ['a stance', { stance: ['denies'] }, ['inland.txt deny', 'inland.txt shell']],
    ['a least number', { minimum: 200 }, ['inland.txt flee', 'round-up.txt kill']],
    [
      'numbers between',
      { minimum: 4, maximum: 19 },
      ['lantern.txt kill', 'harbour.txt kill', 'border.txt injure'],
    ],
    ['words of the claim', { words: 'shells market -nineteen' }, ['lantern.txt shell', 'harbour.txt shell']],
    [
      'words in order',
      { words: '"killed in homs"' },
      ['lantern.txt kill', 'harbour.txt kill', 'round-up.txt kill'],
    ],
    ['words of the article', { articleWords: '"bakers guild"', type: ['kill'] }, ['harbour.txt kill']],
    [
      'all together',
      {
        words: 'attack* OR wounded',
        articleWords: 'baghdad',
        place: 'Mosul',
        from: '2019-05-01',
        country: 'irq',
        type: ['injure'],
      },
      ['border.txt injure'],
    ],
    ['only words that must not be there', { words: '-market' }, []],
    ['a place of no name', { place: '…' }, []],
    ['an actor that is not known', { actor: 'actor:0' }, []],
    ['a document that is not held', { document: 'sha256:0' }, []],
  ]
  it.each(FOUND)('finds by %s', async (_, filter, found) => {
    expect(await asked(filter)).toEqual(found)
  })

  it('finds the claims of an event, with words and without', async () => {
    const event = (await claims(store, { type: ['shell'] })).items[0]!.event!
    expect(await asked({ event })).toEqual([
      'lantern.txt kill',
      'lantern.txt shell',
      'harbour.txt kill',
      'harbour.txt shell',
      'inland.txt shell',
    ])
    expect(await asked({ event, words: 'killed' })).toEqual(['lantern.txt kill', 'harbour.txt kill'])
    expect(await asked({ event, articleWords: 'ovens' })).toEqual(['harbour.txt kill', 'harbour.txt shell'])
  })

  it('finds an actor under its names', async () => {
    const row = await store.db
      .selectFrom('actor')
      .select('id')
      .where('name', 'like', '%Civic Aid%')
      .executeTakeFirstOrThrow()
    expect(await asked({ actor: row.id, type: ['kill'] })).toEqual(['lantern.txt kill', 'round-up.txt kill'])
  })

  describe('part by part', () => {
    it('goes on where the part before ended', async () => {
      const first = await claims(store, {}, { limit: 4 })
      const second = await claims(store, {}, { limit: 100, after: first.next! })
      const all: HeldClaim[] = []
      for await (const c of everyClaim(store, {})) all.push(c)
      expect([...first.items, ...second.items]).toEqual(all)
      expect(second.next).toBeUndefined()
    })

    it('refuses a cursor of another list', async () => {
      for (const after of ['x', Buffer.from('["events by time","2019","e"]').toString('base64url')])
        await expect(claims(store, {}, { after })).rejects.toThrow(BadCursor)
    })
  })
})

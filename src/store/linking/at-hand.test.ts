import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onBothStores } from '../../../test/support/stores.ts'
import type { Portrait } from '../../linking/index.ts'
import { putRows } from '../database.ts'
import { AloneParties } from './alone-parties.ts'
import { TraitHolders, type TraitKey } from './holders.ts'
import { type KeptPortrait, Portraits } from './portraits.ts'

const TRAIT = { era: 'bigint', key: 'bigint', episode: 'bigint', first: 'bigint', last: 'bigint' } as const

/** Of few eras and keys, so that they come again. */
const traitKey = fc.tuple(fc.nat(2), fc.nat(5)) as fc.Arbitrary<TraitKey>
const step = fc.record({
  asked: fc.array(traitKey, { maxLength: 6 }),
  given: fc.array(fc.tuple(traitKey, fc.nat(90), fc.nat(9)), { maxLength: 6 }),
})

const portraitOf = (key: string, parties: number): Portrait =>
  ({ key, name: key, parties, keys: [`last ${key}`] }) as unknown as Portrait

onBothStores('what linking keeps at hand', (open) => {
  it('whoever has a trait is found, however little is kept at hand', async () => {
    const { db, dialect } = await open()
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 12 }),
        fc.integer({ min: 1, max: 120 }),
        async (steps, room) => {
          const at = { db, dialect }
          await db.deleteFrom('trait').execute()
          const holders = new TraitHolders(room)
          for (const { asked, given } of steps) {
            const found = await holders.of(at, asked)
            const stored = await new TraitHolders().of(at, asked)
            const sorted = (all: typeof found) =>
              all.map(
                (h) =>
                  [...h]
                    .join(' ')
                    .match(/\d+ \d+ \d+/g)
                    ?.sort() ?? [],
              )
            expect(sorted(found)).toEqual(sorted(stored))
            const rows = new Map(
              given.map(([[era, key], episode, first]) => {
                const row = [era, key, episode, first, first + 3]
                return [row.slice(0, 4).join(' '), row]
              }),
            )
            const held = new Set(
              (await db.selectFrom('trait').selectAll().execute()).map((r) =>
                [r.era, r.key, r.episode, r.first].join(' '),
              ),
            )
            const fresh = [...rows].flatMap(([sign, row]) => (held.has(sign) ? [] : [row]))
            await putRows(at, 'trait', TRAIT, fresh)
            holders.add(fresh)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('a portrait at hand is what the store has, whether it was saved, assigned or taken away', async () => {
    const at = await open()
    const portraits = new Portraits(2)
    const kept = (id: string, parties: number): KeptPortrait => ({
      id,
      alone: false,
      actor: null,
      portrait: portraitOf(id, parties),
    })
    await portraits.save(
      at,
      ['a', 'b', 'c', 'd'].map((id) => kept(id, 1)),
    )
    await portraits.save(at, [kept('d', 2)])
    await portraits.assign(at, [
      ['a', 'someone'],
      ['d', 'someone else'],
    ])
    await portraits.remove(at, ['c'])
    const all = ['a', 'b', 'c', 'd']
    const found = await portraits.of(at, all)
    expect([...found.values()].map((p) => [p.id, p.actor, p.portrait.parties])).toEqual([
      ['a', 'someone', 1],
      ['b', null, 1],
      ['d', 'someone else', 2],
    ])
    expect([...found]).toEqual([...(await new Portraits().of(at, all))])
    expect(await portraits.ofActors(at, ['someone else'])).toEqual(['d'])
  })

  it('all who bear a name alone are found, in one order, those at hand and those that are not', async () => {
    const at = await open()
    const nobody = async () => new Map<string, Portrait>()
    const bearers = new AloneParties(3)
    const put = async (group: string, keys: readonly string[]): Promise<Portrait[]> => {
      const rows = keys.map((key) => [key, 1, group])
      await putRows(at, 'party', { key: 'text', document: 'bigint', portrait: 'text' }, rows)
      return keys.map((key) => portraitOf(key, 1))
    }
    await bearers.add(at, 'Jan Berg', await put('Jan Berg', ['r2#9', 'r4#1']))
    await bearers.add(at, 'Ana Lund', await put('Ana Lund', ['r2#40', 'r3#4']))
    await bearers.of(at, ['Jan Berg'], nobody)
    await bearers.add(at, 'Jan Berg', await put('Jan Berg', ['r3#2']))
    // one of which only its report knows more
    const late = await put('Ana Lund', ['r5#1'])
    const inReports = async (seqs: readonly number[]) => new Map(seqs.length ? [['r5#1', late[0]!]] : [])
    for (const groups of [['Jan Berg'], ['Ana Lund', 'Jan Berg'], ['Jan Berg', 'Ana Lund'], ['Lea Moor']]) {
      const found = await bearers.of(at, groups, inReports)
      const stored = await new AloneParties().of(at, groups, nobody)
      for (const group of groups) expect(found.get(group)).toEqual(stored.get(group))
    }
    const { 'Jan Berg': jan, 'Ana Lund': ana } = Object.fromEntries(
      await bearers.of(at, ['Jan Berg', 'Ana Lund'], nobody),
    )
    expect(jan!.map((p) => p.key)).toEqual(['r2#9', 'r3#2', 'r4#1'])
    expect(ana!.map((p) => p.key)).toEqual(['r2#40', 'r3#4', 'r5#1'])
  })

  it('rows with long texts are kept, each once, whatever their number', async () => {
    const at = await open()
    for (const number of [1, 2, 15, 16, 17, 47]) {
      const rows = Array.from({ length: number }, (_, k) => [`${number} ${k}`, 0, null, `{"n":${k}}`])
      await putRows(at, 'portrait', { id: 'text', alone: 'bigint', actor: 'text', body: 'text' }, rows)
      const held = await at.db.selectFrom('portrait').selectAll().where('id', 'like', `${number} %`).execute()
      expect(held.map((r) => [r.id, r.body]).sort()).toEqual(rows.map((r) => [r[0], r[3]]).sort())
    }
  })
})

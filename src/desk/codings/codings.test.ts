import { describe, expect, test } from 'vitest'
import { onBothDesks } from '../../../test/support/desks.ts'
import type { Judgement } from './types.ts'

const item = (claim: string) => ({ claim, document: 'sha256:ab', type: 'kill', words: `words of ${claim}` })
const accept: Judgement = { verdict: 'accept' }
const reject: Judgement = { verdict: 'reject', type: 'injure', note: 'they lived' }

onBothDesks('A coding set', (newPlace, open) => {
  const make = async () => {
    const { codings } = open(await newPlace())
    const { id } = await codings.create({
      name: 'May',
      by: 'ed',
      coders: ['ines', 'omar', 'ines'],
      items: ['b', 'a', 'b'].map(item),
    })
    return { codings, id }
  }

  test('holds each claim and coder once, in the order in which they were named', async () => {
    const { codings, id } = await make()

    const { set, items, complete } = await codings.seenBy(id, 'ed')

    expect(set).toMatchObject({ coders: ['ines', 'omar'], items: 2, done: { ines: 0, omar: 0 }, settled: 0 })
    expect(items.map(({ claim }) => claim)).toEqual(['b', 'a'])
    expect(complete).toBe(false)
    expect(await codings.list()).toEqual([set])
  })

  test('shows everybody their own answers only, until all have answered everything', async () => {
    const { codings, id } = await make()
    await codings.judge(id, 'a', 'ines', accept)
    await codings.judge(id, 'b', 'ines', accept)
    await codings.judge(id, 'a', 'omar', reject)

    const seen = async (name?: string) =>
      Object.fromEntries(
        (await codings.seenBy(id, name)).items.map(({ claim, judgements }) => [claim, judgements]),
      )
    expect(await seen('ines')).toEqual({ a: { ines: accept }, b: { ines: accept } })
    expect(await seen('omar')).toEqual({ a: { omar: reject }, b: {} })
    expect(await seen('ed')).toEqual({ a: {}, b: {} })
    expect(await seen()).toEqual({ a: {}, b: {} })
    expect((await codings.seenBy(id, 'ed')).set.done).toEqual({ ines: 2, omar: 1 })

    await codings.judge(id, 'b', 'omar', accept)
    expect(await seen('ines')).toEqual({
      a: { ines: accept, omar: reject },
      b: { ines: accept, omar: accept },
    })
  })

  test('counts the last answer of a coder, and takes none when the answers are open', async () => {
    const { codings, id } = await make()
    await codings.judge(id, 'a', 'ines', accept)
    await codings.judge(id, 'a', 'ines', reject)
    expect((await codings.seenBy(id, 'ines')).items.find(({ claim }) => claim === 'a')?.judgements).toEqual({
      ines: reject,
    })
    await codings.judge(id, 'b', 'ines', accept)
    for (const claim of ['a', 'b']) await codings.judge(id, claim, 'omar', accept)

    await expect(codings.judge(id, 'a', 'ines', accept)).rejects.toThrow('do not change any more')
  })

  test('is settled when all have answered, and not before', async () => {
    const { codings, id } = await make()
    await expect(codings.settle(id, 'a', 'ed', accept)).rejects.toThrow('not everybody has answered')
    for (const claim of ['a', 'b'])
      for (const coder of ['ines', 'omar']) await codings.judge(id, claim, coder, accept)

    await codings.settle(id, 'a', 'ed', reject)

    const { set, items } = await codings.seenBy(id, 'ines')
    expect(set.settled).toBe(1)
    expect(items.map(({ settled }) => settled)).toEqual([
      undefined,
      { ...reject, by: 'ed', at: expect.stringMatching(/^\d{4}-/) },
    ])
  })

  test('is for its coders and of its claims', async () => {
    const { codings, id } = await make()
    await expect(codings.judge(id, 'a', 'ed', accept)).rejects.toThrow('ed is none of the coders')
    await expect(codings.judge(id, 'c', 'ines', accept)).rejects.toThrow(
      'the claim c is not in the coding set',
    )
    await expect(codings.seenBy('none', 'ines')).rejects.toThrow('no coding set none')
  })

  describe('of a coder with a name that every object has', () => {
    test('is not complete before that coder has answered', async () => {
      const { codings } = open(await newPlace())
      const { id } = await codings.create({
        name: 'x',
        by: 'ed',
        coders: ['constructor', '__proto__'],
        items: [item('a')],
      })
      expect((await codings.seenBy(id, 'ed')).complete).toBe(false)
      await codings.judge(id, 'a', 'constructor', accept)
      await codings.judge(id, 'a', '__proto__', accept)
      expect((await codings.seenBy(id, 'ed')).complete).toBe(true)
    })
  })
})

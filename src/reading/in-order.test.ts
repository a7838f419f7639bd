import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

/** The numbers from 0, and a note of how many were asked for and whether they were told to stop. */
const numbers = (count: number, log = { asked: 0, stopped: false }) => ({
  log,
  async *[Symbol.asyncIterator]() {
    try {
      for (let n = 0; n < count; n++) {
        log.asked++
        yield n
      }
    } finally {
      log.stopped = true
    }
  },
})

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** So many, of any size. */
const upTo = (most: number) => ({ most, room: 1, sizeOf: () => 0 })

describe('inOrder', () => {
  it('gives each result once, in the order of the items, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 6 }), async (turns, ahead) => {
        const found = await all(
          inOrder(numbers(turns.length), upTo(ahead), async (n) => {
            for (let k = 0; k < turns[n]!; k++) await pause(0)
            return n
          }),
        )
        expect(found).toEqual(turns.map((_, n) => n))
      }),
      { numRuns: 50 },
    )
  })

  it('works on as many as it may hold, and asks for no more than that before one is taken', async () => {
    const items = numbers(100)
    const working = new Set<number>()
    let most = 0
    const results = inOrder(items, upTo(3), async (n) => {
      working.add(n)
      most = Math.max(most, working.size)
      await pause(1)
      working.delete(n)
      return n
    })
    await results.next()
    await pause(30)
    expect(items.log.asked).toBeLessThanOrEqual(4)
    await all(results)
    expect(most).toBe(3)
    expect(items.log.asked).toBe(100)
  })

  it('asks for no more while those that it holds are large', async () => {
    const items = numbers(100)
    const sized = { most: 50, room: 10, sizeOf: (n: number) => (n === 2 ? 10 : 1) }
    const results = inOrder(items, sized, async (n) => {
      await pause(2)
      return n
    })
    for (const n of [0, 1]) expect((await results.next()).value).toBe(n)
    await pause(10)
    expect(items.log.asked).toBe(3)
    expect((await results.next()).value).toBe(2)
    expect(await all(results)).toHaveLength(97)
  })

  it('goes on with the next ones while the caller is busy with one', async () => {
    const items = numbers(100)
    const done: number[] = []
    const results = inOrder(items, upTo(5), async (n) => {
      await pause(1)
      done.push(n)
      return n
    })
    await results.next()
    await pause(50)
    expect(done).toEqual([0, 1, 2, 3, 4, 5])
    await results.return()
  })

  it('hands a result on while the next item is still awaited', async () => {
    let arrive = () => {}
    async function* slow() {
      yield 'first'
      await new Promise<void>((resolve) => {
        arrive = resolve
      })
      yield 'second'
    }
    const results = inOrder(slow(), upTo(4), async (word) => word)
    expect((await results.next()).value).toBe('first')
    arrive()
    expect((await results.next()).value).toBe('second')
    expect((await results.next()).done).toBe(true)
  })

  it('gives what came before where the items break off, and then says why', async () => {
    async function* broken() {
      yield 1
      yield 2
      throw new Error('the line went dead')
    }
    const found: number[] = []
    const run = async () => {
      for await (const n of inOrder(broken(), upTo(4), async (n) => n * 10)) found.push(n)
    }
    await expect(run()).rejects.toThrow('the line went dead')
    expect(found).toEqual([10, 20])
  })

  it('tells the items to stop when the caller has seen enough', async () => {
    const items = numbers(100)
    for await (const n of inOrder(items, upTo(4), async (n) => n)) if (n === 2) break
    await pause(1)
    expect(items.log.stopped).toBe(true)
    expect(items.log.asked).toBeLessThan(10)
  })

  it('throws what the work throws, in its turn', async () => {
    const found: number[] = []
    const run = async () => {
      const results = inOrder(numbers(9), upTo(4), async (n) => {
        if (n === 3) throw new Error('no such number')
        await pause(2)
        return n
      })
      for await (const n of results) found.push(n)
    }
    await expect(run()).rejects.toThrow('no such number')
    expect(found).toEqual([0, 1, 2])
  })
})

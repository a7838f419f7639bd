import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import type { Capture } from '../base/index.ts'
import { openReader, readAll } from './index.ts'
import { FERRY, textCapture } from './support/text-capture.ts'

/** So much to read that no thread is done with it before it is given up. */
const long = (name: string): Capture =>
  textCapture(name, `${FERRY}\n\n`.repeat(Math.floor((15 * 2 ** 20) / (FERRY.length + 2))))

const ferry = (n: number): Capture => textCapture(`ferry-${n}.txt`, `${FERRY}\n\nPage ${n}.`)

async function* these(...captures: Capture[]) {
  yield* captures
}

describe('a thread', () => {
  const reader = openReader({ threads: 2 })
  afterAll(() => reader.close())

  it('goes on with the documents that it has at hand while the calling thread is busy', async () => {
    await reader.read(ferry(0))
    let read = 0
    const reading = Array.from({ length: 8 }, (_, n) => reader.read(ferry(n + 1)).then(() => read++))
    await pause(0)
    // nothing of this thread runs meanwhile
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4000)
    for (let turn = 0; turn < 20; turn++) await pause(0)
    expect(read).toBe(8)
    await Promise.all(reading)
  })
})

describe('a document that takes too much memory', () => {
  const reader = openReader({ threads: 3, memory: 128 })
  afterAll(() => reader.close())

  it('is named with the reason and the way out, and costs no other', async () => {
    const captures = these(
      ferry(1),
      long('a.txt'),
      long('b.txt'),
      ferry(2),
      long('c.txt'),
      ferry(3),
      ferry(4),
    )
    const told: unknown[] = []
    for await (const { capture, result } of readAll(reader, captures))
      told.push('code' in result ? result : capture.input)
    const issueOf = (input: string) => ({
      code: 'internal',
      input,
      message: expect.stringMatching(/128 MB of memory.*split it/),
    })
    expect(told).toEqual([
      'ferry-1.txt',
      issueOf('a.txt'),
      issueOf('b.txt'),
      'ferry-2.txt',
      issueOf('c.txt'),
      'ferry-3.txt',
      'ferry-4.txt',
    ])
  })
})

describe('a document that takes too long', () => {
  const reader = openReader({ threads: 3, seconds: 2 })
  afterAll(() => reader.close())

  it('is named with the reason and the way out', async () => {
    expect(await reader.read(long('a.txt'))).toMatchObject({
      code: 'internal',
      input: 'a.txt',
      message: expect.stringMatching(/2 seconds.*split it/),
    })
  })
})

describe('reading that is given up', () => {
  const reader = openReader({ threads: 3 })
  afterAll(() => reader.close())

  it('by its signal: the document is dropped, and the threads are free for others', async () => {
    await Promise.all([reader.read(ferry(1)), reader.read(ferry(2))])
    const stop = new AbortController()
    const dropped = ['a.txt', 'b.txt', 'c.txt'].map((name) =>
      reader.read(long(name), { signal: stop.signal }),
    )
    const settled = Promise.allSettled(dropped)
    await pause(100)
    stop.abort(new Error('the user left'))
    for (const { reason } of (await settled) as PromiseRejectedResult[])
      expect(reason).toMatchObject({ message: 'the user left' })
    expect(await reader.read(ferry(3))).toMatchObject({ report: { input: 'ferry-3.txt' } })
  })

  it('by a caller that has seen enough: the threads are free for others', async () => {
    const captures = these(ferry(1), long('a.txt'), long('b.txt'), ferry(2))
    for await (const { capture } of readAll(reader, captures)) {
      expect(capture.input).toBe('ferry-1.txt')
      break
    }
    expect(await reader.read(ferry(3))).toMatchObject({ report: { input: 'ferry-3.txt' } })
  })

  it('by closing: what is under way is dropped', async () => {
    const other = openReader({ threads: 3 })
    const dropped = expect(other.read(long('a.txt'))).rejects.toThrow('closed')
    await pause(100)
    await other.close()
    await dropped
  })
})

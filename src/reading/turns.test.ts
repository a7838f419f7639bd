import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Turns } from './turns.ts'

it('lets so many in at a time, first come, first served, whatever becomes of them', async () => {
  const turns = new Turns(2)
  const begun: number[] = []
  let inside = 0
  let most = 0
  const visits = [0, 1, 2, 3, 4, 5].map((n) =>
    turns.take(async () => {
      begun.push(n)
      most = Math.max(most, ++inside)
      await pause(n % 2)
      inside--
      if (n === 1) throw new Error('it fell')
    }),
  )
  const fates = (await Promise.allSettled(visits)).map((v) => v.status)
  expect(fates).toEqual(['fulfilled', 'rejected', ...Array(4).fill('fulfilled')])
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(2)
})

it('does not begin what was given up while it waited', async () => {
  const turns = new Turns(1)
  const stop = new AbortController()
  const first = turns.take(() => pause(5))
  const second = turns.take(async () => 'begun', stop.signal)
  stop.abort(new Error('no longer wanted'))
  await expect(second).rejects.toThrow('no longer wanted')
  await first
  expect(await turns.take(async () => 'free again')).toBe('free again')
})

import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../src/base/index.ts'
import { mainEvents } from './main-event.ts'

const event = (id: string, about: readonly string[], mentioned: readonly string[] = []): EventRecord =>
  ({ kind: 'event', id, about, documents: [...about, ...mentioned] }) as unknown as EventRecord

const filed = (...events: readonly EventRecord[]) => {
  const main = mainEvents({ claims: [], events })
  return Object.fromEntries([...main].map(([document, { id }]) => [document, id]))
}

describe('the event by which a document is filed', () => {
  it('is what it is chiefly about, whatever else it mentions', () => {
    expect(filed(event('fire', ['a', 'b']), event('flood', ['c', 'd', 'e'], ['a']))).toMatchObject({
      a: 'fire',
      b: 'fire',
      c: 'flood',
    })
  })
  it('is what others are about, where nobody else is about its own', () => {
    expect(filed(event('trial', ['a']), event('fire', ['b', 'c'], ['a']))).toMatchObject({ a: 'fire' })
  })
  it('is its own where nobody tells of anything it tells', () => {
    expect(filed(event('trial', ['a']), event('talk', [], ['a', 'b']))).toEqual({ a: 'trial' })
  })
})

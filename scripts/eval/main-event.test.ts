import { describe, expect, it } from 'vitest'
import type { Claim, EventRecord } from '../../src/base/index.ts'
import { claimOf } from './claim.fixture.ts'
import { mainEvents } from './main-event.ts'

const event = (id: string, ...claims: readonly Claim[]): EventRecord =>
  ({ kind: 'event', id, claims: claims.map((c) => c.id) }) as unknown as EventRecord

const main = (claims: readonly Claim[], ...events: readonly EventRecord[]) =>
  mainEvents({ claims, events }).get('d')?.id

describe('what a document is about', () => {
  const killed = claimOf('kill', 'a man was shot dead', { start: 0 })
  const before = claimOf('kill', 'two were killed there last year', { start: 2000 })
  const said = claimOf('condemn', 'the mayor condemned it', { start: 0 })

  it('is what it tells first', () => {
    expect(main([before, killed], event('before', before), event('now', killed))).toBe('now')
  })
  it('is harm rather than talk', () => {
    expect(main([said, killed], event('talk', said), event('harm', killed))).toBe('harm')
  })
  it('is what most of its claims tell of', () => {
    const more = [20, 40, 60].map((start) => claimOf('injure', 'another was hurt', { start }))
    expect(main([killed, ...more], event('one', killed), event('many', ...more))).toBe('many')
  })
  it('is nothing where no event holds its claims', () => {
    expect(main([killed])).toBeUndefined()
  })
})

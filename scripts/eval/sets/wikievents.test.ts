import { expect, test } from 'vitest'
import { claimOf } from '../claim.fixture.ts'
import { pairUp, typesFor } from './wikievents.ts'

const event = (type: string, start: number, end: number) => ({
  id: `e${start}`,
  type,
  trigger: { span: [start, end] as const, text: '' },
  args: [],
})

test('event types are known by the beginning of their names', () => {
  expect(typesFor('Life.Die.Unspecified')).toContain('kill')
  expect(typesFor('Justice.TrialHearing.Unspecified')).toEqual(['convict'])
  expect(typesFor('Transaction.ExchangeBuySell.Unspecified')).toBeUndefined()
})

test('an event is paired with one claim of a fitting type over its trigger, and each claim only once', () => {
  const die = event('Life.Die.Unspecified', 4, 10)
  const again = event('Life.Die.Unspecified', 11, 15)
  const injure = event('Life.Injure.Unspecified', 4, 10)
  const claim = claimOf('kill', 'men killed two guards', { start: 0 })
  const pairs = pairUp([injure, die, again], [claim])
  expect([...pairs.keys()]).toEqual([die])
  expect(pairUp([event('Life.Die.Unspecified', 40, 45)], [claim]).size).toBe(0)
})

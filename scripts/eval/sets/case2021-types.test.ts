import { expect, test } from 'vitest'
import { claimOf } from '../claim.fixture.ts'
import { labelOf, macroF1 } from './case2021-types.ts'

test('the means of an attack goes before the attack', () => {
  const killed = claimOf('kill', 'killing two guards')
  expect(labelOf([killed, claimOf('attack', 'hurled a grenade at the post')])).toBe('GRENADE')
  expect(labelOf([killed, claimOf('air-strike', 'jets bombed the post')])).toBe('AIR_STRIKE')
  expect(labelOf([killed])).toBe('ATTACK')
})

test('what meets a protest says which kind it is', () => {
  const protest = claimOf('protest', 'hundreds marched')
  expect(labelOf([protest])).toBe('PEACE_PROTEST')
  expect(labelOf([protest, claimOf('detain', 'arrested two of them')])).toBe('PROTEST_WITH_INTER')
  expect(labelOf([protest, claimOf('injure', 'wounded ten')])).toBe('FORCE_AGAINST_PROTEST')
})

test('who takes a town decides the label', () => {
  const taken = (text: string) =>
    claimOf('capture', `${text} took the hill`, { participants: [{ role: 'agent', text }] })
  expect(labelOf([taken('The army')])).toBe('GOV_REGAINS_TERIT')
  expect(labelOf([taken('Rebels')])).toBe('NON_STATE_ACTOR_OVERTAKES_TER')
})

test('no claim is the label of the rest', () => {
  expect(labelOf([])).toBe('OTHER')
})

test('macro F1 weighs labels alike, however rare they are', () => {
  expect(
    macroF1([
      ['A', 'A'],
      ['A', 'A'],
      ['B', 'A'],
    ]),
  ).toBeCloseTo((100 * (0.8 + 0)) / 2)
  expect(
    macroF1([
      ['A', 'A'],
      ['B', 'B'],
    ]),
  ).toBe(100)
})

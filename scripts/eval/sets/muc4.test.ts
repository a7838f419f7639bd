import { expect, test } from 'vitest'
import { claimOf } from '../claim.fixture.ts'
import { fits, sharesFill } from './muc4.ts'

const template = (incident: string[], fills: Record<string, string> = {}) => ({
  template: 1,
  optional: false,
  slots: {
    incident_type: [{ alts: incident.map((value) => ({ value })) }],
    ...Object.fromEntries(Object.entries(fills).map(([slot, value]) => [slot, [{ alts: [{ value }] }]])),
  },
})

test('a claim fits any of the types that the key allows', () => {
  expect(fits(claimOf('kill', 'KILLED A JUDGE'), template(['ATTACK']))).toBe(true)
  expect(fits(claimOf('kill', 'KILLED A JUDGE'), template(['BOMBING', 'ATTACK']))).toBe(true)
  expect(fits(claimOf('meet', 'MET A JUDGE'), template(['ATTACK']))).toBe(false)
  expect(fits(claimOf('abduct', 'TOOK A JUDGE'), template(['KIDNAPPING']))).toBe(true)
  expect(fits(claimOf('destroy', 'BURNED A BUS'), template(['ARSON']))).toBe(true)
})

test('an attack is a bombing where it names explosives', () => {
  expect(fits(claimOf('attack', 'ATTACKED THE OFFICE WITH DYNAMITE'), template(['BOMBING']))).toBe(true)
  expect(fits(claimOf('attack', 'ATTACKED THE OFFICE WITH KNIVES'), template(['BOMBING']))).toBe(false)
})

test('words are shared with a fill of the template, case and plural aside', () => {
  const bus = template(['ARSON'], { phys_target: 'BUSES', perp_individual: 'FOUR MEN' })
  expect(sharesFill(claimOf('destroy', 'burned the station and two bus'), bus)).toBe(false)
  expect(sharesFill(claimOf('destroy', 'the men burned a shop'), bus)).toBe(true)
})

import { expect, test } from 'vitest'
import { claimOf } from '../claim.fixture.ts'
import { kindOf } from './kind.ts'

test.each([
  ['destroy', 'THEY BURNED A BUS', 'ARSON'],
  ['destroy', 'DYNAMITE DESTROYED A PYLON', 'BOMBING'],
  ['destroy', 'THEY LOOTED A SHOP', 'ROBBERY'],
  ['destroy', 'THEY DAMAGED A SHOP', 'ATTACK'],
  ['air-strike', 'PLANES BOMBED THE VILLAGE', 'ATTACK'],
  ['kill', 'A CLERK WAS KILLED BY THE BOMB', 'BOMBING'],
  ['kill', 'A CLERK WAS KILLED', 'HARM'],
  ['detain', 'TWO CLERKS ARE HELD HOSTAGE', 'KIDNAPPING'],
  ['detain', 'THE POLICE ARRESTED TWO CLERKS', undefined],
  ['meet', 'THE BOMB SQUAD MET', undefined],
])('a claim of %s in the words “%s” is a piece of: %s', (type, words, kind) => {
  expect(kindOf(claimOf(type, words), [])).toBe(kind)
})

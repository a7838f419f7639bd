import { expect, it } from 'vitest'
import { factsOf } from './type-facts.ts'

it.each([
  [{ gloss: 'people wounded', plover: 'ASSAULT' }, ['people wounded.', 'PLOVER: ASSAULT.']],
  [
    { plover: { event: 'COERCE', mode: 'arrest' }, acled: ['Strategic developments', 'Arrests'] },
    ['PLOVER: COERCE / arrest; ACLED: Strategic developments / Arrests.'],
  ],
  ['ASSAULT', ['ASSAULT.']],
  [{ gloss: 'people missing', plover: null }, ['people missing.']],
  [undefined, []],
])('what a table says of a claim type: %j', (entry, facts) => {
  expect(factsOf(entry)).toEqual(facts)
})

import { TERRITORY } from '../lexicon/force.ts'
import { FORCES } from '../lexicon/forces.ts'
import { HITTABLE, PROPERTY } from '../lexicon/violence.ts'
import {
  about,
  anyOf,
  compound,
  either,
  oblique,
  optional,
  people,
  place,
  type RoleSpec,
  town,
} from '../match/index.ts'

/** What fire and blows can meet: people, armed bodies, places, property. */
export const target = anyOf(
  about('property', PROPERTY),
  place(),
  people(),
  about('armed body', FORCES),
  about('territory', TERRITORY),
  about('what can be hit', HITTABLE),
)

const PLACES = [
  'in',
  'at',
  'near',
  'across',
  'outside',
  'around',
  'inside',
  'on',
  'over',
  'off',
  'along',
] as const

/** Where a use of force happened, as its own clause has it. */
export const where = (): RoleSpec => optional(either(oblique(PLACES, place()), compound(town())))

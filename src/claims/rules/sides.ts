import {
  actor,
  both,
  compound,
  either,
  not,
  object,
  oblique,
  optional,
  type RoleSpec,
  subject,
  town,
} from '../match/index.ts'
import { target } from './target.ts'

/** Who uses force, where a noun tells of it: "army attack", but "Homs attack": a town before the noun is where it was. */
export const doing = (): RoleSpec => optional(either(subject(actor()), compound(both(actor(), not(town())))))

/** Whom or what it meets. */
export const against = (): RoleSpec =>
  optional(either(oblique(['on', 'against', 'at'], target), object(target)))

/** A noun of violence tells something only where it says by whom, against whom, where, or is itself what happened. */
export const SOMETHING = ['agent', 'patient', 'place'] as const

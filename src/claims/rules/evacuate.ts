import { EVACUATE, TERRITORY } from '../lexicon/force.ts'
import {
  about,
  actor,
  anyOf,
  object,
  oblique,
  optional,
  people,
  place,
  rule,
  subject,
  verb,
} from '../match/index.ts'

const territory = anyOf(about('territory', TERRITORY), place())

/** Organised removal of people from danger. */
export const evacuate = [
  rule({
    id: 'evacuate/verb',
    trigger: verb(EVACUATE),
    roles: {
      patient: object(anyOf(people(), territory)),
      agent: optional(subject(actor())),
      origin: optional(oblique('from', territory)),
      destination: optional(oblique('to', territory)),
    },
    yields: 'evacuate',
    counts: 'patient',
    examples: [
      '[patient Ninety patients] were [trigger evacuated] from [origin the town].',
      '[agent The Red Cross] [trigger evacuated] [patient the wounded].',
    ],
    nearMisses: ['The air was evacuated from the tube.'],
  }),
]

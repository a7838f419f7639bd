import { CHEMICAL, POISONS, TRACES } from '../lexicon/assault.ts'
import {
  about,
  actor,
  compound,
  either,
  noun,
  object,
  oblique,
  optional,
  people,
  rule,
  subject,
  verb,
} from '../match/index.ts'
import { verbs } from '../match/lexicon.ts'
import { target, where } from './target.ts'

const USE = verbs('USE', 'use, employ, deploy, fire, drop, release, spray, unleash, discharge')
const BE_GASSED = verbs('BE_GASSED', 'gas, poison')
const poison = about('poison', POISONS)

/** Attacks with poison; before the rules of shells and bombs, which may carry it. */
export const chemical = [
  rule({
    id: 'chemical-attack/use',
    trigger: verb(USE),
    roles: {
      instrument: object(poison),
      agent: optional(subject(actor())),
      patient: optional(oblique(['on', 'against', 'at', 'over'], target)),
      place: where(),
    },
    needsOneOf: ['agent', 'patient', 'place'],
    yields: 'chemical-attack',
    examples: [
      '[agent The army] [trigger used] [instrument chlorine gas] against [patient the town].',
      '[instrument Sarin] was [trigger used] in [place Damascus].',
    ],
    nearMisses: ['The factory used natural resources.', 'Farmers sprayed the crops.'],
  }),
  rule({
    id: 'chemical-attack/gas',
    trigger: verb(BE_GASSED),
    roles: { patient: object(people()), agent: optional(subject(actor())), place: where() },
    yields: 'chemical-attack',
    examples: [
      '[patient Hundreds of civilians] were [trigger gassed] in the suburb.',
      '[agent The regime] [trigger gassed] [patient its own people].',
    ],
    nearMisses: ['The quarrel poisoned the talks.'],
  }),
  rule({
    id: 'chemical-attack/traces',
    trigger: noun(TRACES),
    roles: {
      instrument: either(oblique(['of', 'to'], poison), object(poison), compound(poison)),
      place: where(),
    },
    yields: 'chemical-attack',
    examples: [
      'Inspectors found [trigger traces] of [instrument sarin] in the soil.',
      'Doctors told of [trigger exposure] to [instrument nerve gas].',
    ],
    nearMisses: ['Traces of gold were found.', 'The exposure of the film was long.'],
  }),
  rule({
    id: 'chemical-attack/noun',
    trigger: noun(CHEMICAL),
    roles: {
      agent: optional(either(subject(actor()), compound(actor()))),
      patient: optional(either(oblique(['on', 'against', 'at'], target), object(target))),
      place: where(),
    },
    needsOneOf: ['agent', 'patient', 'place'],
    yields: 'chemical-attack',
    examples: [
      'The doctors told of a [trigger gas attack] in [place Ghouta].',
      'A [trigger chemical attack] on [patient the town] was reported.',
    ],
    nearMisses: ['The treaty bans any chemical attack.'],
  }),
]

import {
  CONVOY,
  EVACUATE,
  EVACUATED,
  EVACUATION,
  GRANT,
  PASSAGE,
  TRAVEL,
  WAIT,
} from '../lexicon/evacuation.ts'
import { TERRITORY } from '../lexicon/force.ts'
import { LEAVE } from '../lexicon/movement.ts'
import {
  about,
  actor,
  anyOf,
  either,
  namedPlace,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  place,
  rule,
  subject,
  verb,
} from '../match/index.ts'
import { verbs } from '../match/lexicon.ts'

const territory = anyOf(about('territory', TERRITORY), place())
const from = () => optional(oblique(['from', 'out', 'of', 'out of'], place()))
const to = () => optional(oblique(['to', 'into', 'towards', 'toward', 'for'], territory))
const evacuees = nounIn('evacuees', EVACUATED)
const convoy = nounIn('convoy', CONVOY)
const CARRY = verbs('CARRY', 'carry, take, transport, bring, ferry, evacuate, bus, bear')
const MOVE = verbs('MOVE', [...TRAVEL.words(), ...LEAVE.words(), ...WAIT.words()].join(', '))

/** Organised removal of people from danger. */
export const evacuate = [
  rule({
    id: 'evacuate/verb',
    trigger: verb(EVACUATE),
    roles: {
      patient: object(anyOf(people(), territory)),
      agent: optional(subject(actor())),
      origin: from(),
      destination: to(),
    },
    yields: 'evacuate',
    counts: 'patient',
    examples: [
      '[patient Ninety patients] were [trigger evacuated] from [origin the town].',
      '[agent The Red Cross] [trigger evacuated] [patient the wounded].',
    ],
    nearMisses: ['The air was evacuated from the tube.'],
  }),
  rule({
    id: 'evacuate/leave',
    trigger: verb(EVACUATE, { voice: 'active', intransitive: true }),
    roles: { patient: subject(people()), origin: from(), destination: to() },
    needsOneOf: ['origin', 'destination'],
    yields: 'evacuate',
    counts: 'patient',
    examples: [
      '[patient Some 900 people] [trigger evacuated] from [origin the town] on Friday.',
      '[patient Residents] [trigger evacuated] to [destination the camp].',
    ],
    nearMisses: ['The pump evacuated quickly.'],
  }),
  rule({
    id: 'evacuate/noun',
    trigger: noun(EVACUATION),
    roles: {
      patient: optional(either(object(people()), oblique('of', people()))),
      origin: from(),
      destination: to(),
      agent: optional(subject(actor())),
    },
    needsOneOf: ['patient', 'origin'],
    yields: 'evacuate',
    counts: 'patient',
    examples: [
      'The [trigger evacuation] of [patient 300 fighters] from [origin the city] began.',
      'The agency began the [trigger evacuation] of [origin the town].',
    ],
    nearMisses: ['The evacuation was slow.'],
  }),
  rule({
    id: 'evacuate/passage',
    trigger: verb(GRANT),
    roles: {
      patient: either(objectGranted(), object(people())),
      origin: from(),
      destination: to(),
      agent: optional(subject(actor())),
    },
    when: {
      describe: 'safe passage is granted',
      test: ({ tree }, met) =>
        tree.words.some((w, i) => i > met.head && i < met.head + 5 && PASSAGE.has(w.lemma.toLowerCase())),
    },
    yields: 'evacuate',
    counts: 'patient',
    examples: [
      '[patient Over 300 fighters] were [trigger granted] safe passage out of [origin the town].',
      '[agent The army] [trigger gave] [patient the rebels] safe passage.',
    ],
    nearMisses: ['The court granted the appeal.', 'She gave a speech.'],
  }),
  rule({
    id: 'evacuate/evacuees',
    trigger: verb(MOVE, { intransitive: true }),
    roles: {
      patient: subject(anyOf(evacuees, ofEvacuees())),
      origin: from(),
      destination: to(),
      place: optional(oblique(['in', 'at', 'outside', 'near', 'on'], territory)),
    },
    yields: 'evacuate',
    counts: 'patient',
    examples: [
      '[patient Hundreds of evacuees] [trigger waited] at [place a garage].',
      '[patient The evacuees] [trigger travelled] to [destination Idlib].',
    ],
    nearMisses: ['The clerks waited at the door.'],
  }),
  rule({
    id: 'evacuate/convoy',
    trigger: verb(CARRY, { voice: 'active' }),
    roles: {
      agent: subject(convoy),
      patient: object(people()),
      origin: from(),
      destination: to(),
    },
    yields: 'evacuate',
    counts: 'patient',
    examples: [
      '[agent The convoy] was [trigger carrying] [patient 4,000 people].',
      '[agent Buses] [trigger took] [patient the families] to Idlib.',
    ],
    nearMisses: ['The truck carried fruit.'],
  }),
  rule({
    id: 'travel/go',
    trigger: verb(TRAVEL, { voice: 'active' }),
    roles: {
      agent: subject(people()),
      destination: oblique(['to', 'into', 'towards', 'toward', 'for'], namedPlace()),
      origin: optional(oblique('from', namedPlace())),
    },
    yields: 'travel',
    counts: 'agent',
    examples: [
      '[agent The envoy] [trigger travelled] to [destination Geneva] on Sunday.',
      '[agent Two ministers] [trigger flew] to [destination Cairo].',
    ],
    nearMisses: ['The letter travelled slowly.', 'He went to school.'],
  }),
]

/** "were granted passage": the passive subject, which the tree may give as the indirect object of the active. */
function objectGranted() {
  return {
    describe: 'those who are granted it',
    optional: false,
    find: (
      scene: Parameters<ReturnType<typeof people>['test']>[0],
      met: { args: { indirect?: number; object?: number; passive: boolean } },
    ): number | undefined => {
      const who = met.args.indirect ?? (met.args.passive ? met.args.object : undefined)
      return who !== undefined && people().test(scene, who) ? who : undefined
    },
  }
}

/** "thousands of evacuees" */
function ofEvacuees() {
  return {
    name: 'a number of evacuees',
    test: ({ tree }: Parameters<ReturnType<typeof people>['test']>[0], i: number): boolean =>
      tree.childrenBy(i, 'nmod').some((c) => EVACUATED.has(tree.lemma(c))),
  }
}

import { BESIEGE, CAPTURE, DEPLOY, SIEGE, SURRENDER, TERRITORY, WITHDRAW } from '../lexicon/force.ts'
import { FORCES } from '../lexicon/forces.ts'
import { PROPERTY } from '../lexicon/violence.ts'
import {
  about,
  actor,
  anyOf,
  either,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  place,
  rule,
  subject,
  subjectAbove,
  verb,
} from '../match/index.ts'

const _target = anyOf(
  about('property', PROPERTY),
  place(),
  people(),
  nounIn('armed body', FORCES),
  nounIn('territory', TERRITORY),
)
const territory = anyOf(about('territory', TERRITORY), place())
const PLACES = ['in', 'at', 'near', 'across', 'outside', 'around', 'inside', 'on', 'over'] as const
const where = () => optional(oblique(PLACES, place()))

export const force = [
  rule({
    id: 'capture/verb',
    trigger: verb(CAPTURE),
    roles: {
      patient: either(object(territory), oblique('of', territory)),
      agent: optional(subject(actor())),
      place: where(),
    },
    yields: 'capture',
    examples: [
      '[agent Rebels] [trigger seized] [patient an air base].',
      '[patient The town] was [trigger captured] by [agent the army].',
    ],
    nearMisses: ['The photo captured the mood.', 'He seized the chance.'],
  }),
  rule({
    id: 'withdraw/verb',
    trigger: verb(WITHDRAW),
    roles: { agent: either(object(actor()), subject(actor())), origin: optional(oblique('from', territory)) },
    yields: 'withdraw',
    when: {
      describe: 'what is withdrawn, if anything, can act',
      test: (scene, met) => met.args.object === undefined || actor().test(scene, met.args.object),
    },
    examples: [
      '[agent The troops] [trigger withdrew] from [origin the town].',
      '[agent Rebels] [trigger pulled out] of the district.',
    ],
    nearMisses: ['She withdrew cash.'],
  }),
  rule({
    id: 'besiege/verb',
    trigger: verb(BESIEGE),
    roles: { patient: object(anyOf(territory, people())), agent: optional(subject(actor())) },
    yields: 'besiege',
    examples: [
      '[agent Troops] [trigger besieged] [patient the town].',
      '[patient The village] is [trigger surrounded] by [agent tanks].',
    ],
    nearMisses: ['Doubts surround the plan.'],
  }),
  rule({
    id: 'besiege/noun',
    trigger: noun(SIEGE),
    roles: {
      patient: either(object(territory), oblique(['of', 'on'], territory)),
      agent: optional(subject(actor())),
    },
    yields: 'besiege',
    examples: [
      'The [trigger siege] of [patient Homs] entered its third month.',
      'The army imposed a [trigger blockade] on [patient the town].',
    ],
    nearMisses: ['The siege was long.'],
  }),
  rule({
    id: 'besiege/under',
    trigger: noun(SIEGE, { where: ({ tree }, i) => tree.preposition(i) === 'under' }),
    roles: { patient: subjectAbove(anyOf(people(), territory)) },
    yields: 'besiege',
    counts: 'patient',
    examples: [
      '[patient Some 40,000 people] are living under [trigger siege].',
      '[patient Thousands] live under [trigger siege] in the town.',
    ],
    nearMisses: ['The siege of doubt went on.'],
  }),
  rule({
    id: 'deploy/verb',
    trigger: verb(DEPLOY),
    roles: {
      patient: object(nounIn('armed body', FORCES)),
      agent: optional(subject(actor())),
      destination: optional(oblique(['to', 'in', 'along', 'near', 'at', 'on'])),
    },
    yields: 'deploy',
    examples: [
      '[agent The government] [trigger deployed] [patient tanks] along the border.',
      '[patient Troops] were [trigger deployed] in the city.',
    ],
    nearMisses: ['The parachute deployed.'],
  }),
  rule({
    id: 'surrender/verb',
    trigger: verb(SURRENDER, { voice: 'active' }),
    roles: { agent: subject(actor()), recipient: optional(oblique('to', actor())) },
    yields: 'surrender',
    counts: 'agent',
    examples: [
      '[agent Forty fighters] [trigger surrendered] to [recipient the army].',
      '[agent The garrison] has [trigger surrendered].',
    ],
    nearMisses: ['The lease was surrendered.'],
  }),
]

import { ARMED, POSTS, WEAPONRY } from '../lexicon/armed.ts'
import {
  COME,
  DEPLOY,
  DEPLOYMENT,
  REINFORCEMENTS,
  SEND,
  SET_UP,
  TERRITORY,
  WITHDRAW,
  WITHDRAWAL,
} from '../lexicon/control.ts'
import {
  about,
  actor,
  anyOf,
  compound,
  either,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  place,
  rule,
  subject,
  subjectAbove,
  verb,
} from '../match/index.ts'
import { armed, notWanted, plainlyArmed, within } from './parties.ts'

const territory = anyOf(about('territory', TERRITORY), place())
const forces = anyOf(about('armed', ARMED), about('weapons', WEAPONRY))
const towards = () =>
  oblique(['to', 'into', 'in', 'along', 'near', 'at', 'on', 'towards', 'toward', 'across', 'around'])

/** Forces and weapons that are moved, made ready or taken away. */
export const deploy = [
  rule({
    id: 'withdraw/verb',
    trigger: verb(WITHDRAW),
    roles: { agent: either(object(actor()), subject(actor())), origin: optional(oblique('from', territory)) },
    yields: 'withdraw',
    when: {
      describe: 'what is withdrawn, if anything, can act',
      test: (scene, met) =>
        met.args.object === undefined ||
        actor().test(scene, met.args.object) ||
        (scene.tree.lemma(met.head) === 'vacate' && territory.test(scene, met.args.object)),
    },
    examples: [
      '[agent The troops] [trigger withdrew] from [origin the town].',
      '[agent Rebels] [trigger pulled out] of the district.',
    ],
    nearMisses: ['She withdrew cash.'],
  }),
  rule({
    id: 'withdraw/noun',
    trigger: noun(WITHDRAWAL, { where: notWanted }),
    roles: {
      agent: optional(either(object(forces), subject(actor()), compound(forces))),
      origin: optional(oblique('from', territory)),
    },
    needsOneOf: ['agent', 'origin'],
    yields: 'withdraw',
    when: {
      describe: 'of forces, if of anything',
      test: (scene, { args }) =>
        args.object === undefined || forces.test(scene, args.object) || actor().test(scene, args.object),
    },
    examples: [
      'The [trigger withdrawal] of [agent the troops] began on Monday.',
      'The general announced a [trigger pullout] from [origin the province].',
    ],
    nearMisses: [
      'The withdrawal of the drug was announced.',
      'The union called for the withdrawal of troops.',
    ],
  }),
  rule({
    id: 'deploy/verb',
    trigger: verb(DEPLOY),
    roles: { patient: object(forces), agent: optional(subject(actor())), destination: optional(towards()) },
    yields: 'deploy',
    examples: [
      '[agent The government] [trigger deployed] [patient tanks] along the border.',
      '[patient Troops] were [trigger deployed] in the city.',
      '[agent The ministry] has [trigger mobilised] [patient army reservists].',
    ],
    nearMisses: ['The parachute deployed.', 'The bank strengthened its rules.'],
  }),
  rule({
    id: 'deploy/mass',
    trigger: verb(DEPLOY, { voice: 'active' }),
    roles: { patient: subject(plainlyArmed), destination: towards() },
    yields: 'deploy',
    examples: [
      '[patient Government troops] [trigger massed] near the [destination border].',
      '[patient Peacekeepers] have [trigger deployed] along the [destination frontier].',
    ],
    nearMisses: ['Clouds massed over the hills.', 'The soldiers were stationed there by the king.'],
  }),
  rule({
    id: 'deploy/send',
    trigger: verb(SEND),
    roles: {
      patient: object(anyOf(nounIn('armed', ARMED), nounIn('weapons', WEAPONRY))),
      destination: oblique(['to', 'into', 'towards', 'toward', 'in'], territory),
      agent: optional(subject(actor())),
    },
    yields: 'deploy',
    when: {
      describe: 'not people taken by buses',
      test: ({ tree }, { args }) =>
        args.object !== undefined &&
        !['officer', 'guard', 'police', 'convoy', 'side'].includes(tree.lemma(args.object)),
    },
    examples: [
      '[agent The government] [trigger sent] [patient troops] into [destination the city].',
      '[patient Two warships] were [trigger sent] to [destination the port].',
    ],
    nearMisses: ['He sent a letter to the city.', 'The ministry sent food to the town.'],
  }),
  rule({
    id: 'deploy/establish',
    trigger: verb(SET_UP),
    roles: { patient: object(nounIn('post', POSTS)), agent: optional(subject(armed)), place: within() },
    yields: 'deploy',
    when: {
      describe: 'who sets it up, if told, is armed',
      test: (scene, { args }) => args.subject === undefined || armed.test(scene, args.subject),
    },
    examples: [
      '[agent The army] has [trigger set up] [patient a checkpoint] near the bridge.',
      '[patient A military base] was [trigger established] in [place Homs].',
    ],
    nearMisses: ['The company set up a website.', 'The charity opened a camp.'],
  }),
  rule({
    id: 'deploy/noun',
    trigger: noun(DEPLOYMENT, { where: notWanted }),
    roles: {
      patient: either(object(forces), compound(forces)),
      agent: optional(subject(actor())),
      destination: optional(towards()),
    },
    yields: 'deploy',
    examples: [
      'The [trigger deployment] of [patient troops] angered residents.',
      'The president announced the [trigger mobilisation] of [patient reservists].',
    ],
    nearMisses: [
      'The deployment of the software took days.',
      'The council rejected the deployment of troops.',
    ],
  }),
  rule({
    id: 'deploy/reinforcements',
    trigger: noun(REINFORCEMENTS, {
      where: ({ tree }, i) => tree.head(i) >= 0 && COME.at(tree, tree.head(i)) !== undefined,
    }),
    roles: { agent: optional(subjectAbove(actor())), destination: optional(towards()) },
    needsOneOf: ['agent', 'destination'],
    yields: 'deploy',
    examples: [
      '[agent The army] sent [trigger reinforcements] to the town.',
      '[agent The rebels] have brought [trigger reinforcements] from the north.',
    ],
    nearMisses: ['The reinforcements were tired.'],
  }),
]

import { BLOWS, DIE, EXECUTE, EXECUTION, KILL, KILLING } from '../lexicon/harm.ts'
import { DESTROY } from '../lexicon/violence.ts'
import {
  actor,
  either,
  noun,
  object,
  oblique,
  optional,
  people,
  place,
  type RoleSpec,
  rule,
  type Scene,
  subject,
  verb,
} from '../match/index.ts'
import { groupBefore } from './groups.ts'
import { countedOf, harmed, harmer, victims } from './victims.ts'

const PLACES = ['in', 'at', 'near', 'across', 'outside', 'around', 'inside', 'throughout'] as const
export const where = () => optional(oblique(PLACES, place()))

const NATURAL = new Set(
  'cancer disease age illness heart accident natural virus coronavirus covid cholera'.split(' '),
)

/** "20 people | died": where the tree gives no subject, the counted people right before the verb. */
const countedBefore = (): RoleSpec => ({
  describe: 'counted people before it',
  optional: false,
  find: (scene, met) => groupBefore(scene, met.head)?.head,
})

/** People are destroyed only where they are fighters: "destroyed 30 militants". */
const isFighters = ({ tree }: Scene, i: number): boolean =>
  /^(?:terrorist|militant|fighter|rebel|insurgent|gunman|soldier|mercenary|jihadist|extremist|guerrilla|takfiri|element)$/.test(
    tree.lemma(i),
  )

const isFatal = ({ tree }: Scene, i: number): boolean =>
  tree.words[i - 1]?.form.toLowerCase() === 'fatally' ||
  tree.childrenBy(i, 'advmod').some((c) => tree.lemma(c) === 'fatally')

/** Killing and dying, told by a verb or by the noun of a killing. */
export const kill = [
  rule({
    id: 'kill/die',
    trigger: verb(DIE, { intransitive: true }),
    roles: { patient: either(subject(people()), countedBefore()), place: where() },
    yields: 'kill',
    counts: 'patient',
    when: {
      describe: 'a violent death',
      test: ({ tree }, met) => !tree.subtree(met.head).some((i) => NATURAL.has(tree.lemma(i))),
    },
    examples: [
      '[patient Nine people] [trigger died] in the shelling.',
      '[patient A boy] [trigger died] of his wounds in [place Homs].',
      'A family of [patient six] [trigger die] in a gas attack.',
    ],
    nearMisses: ['The motion died in committee.', 'The singer died of cancer.'],
  }),
  rule({
    id: 'kill/verb',
    trigger: harmed(KILL),
    roles: { patient: victims(), agent: harmer(), place: where() },
    yields: 'kill',
    counts: 'patient',
    examples: [
      '[patient At least 12 civilians] were [trigger killed] in [place Daraa].',
      '[agent Gunmen] [trigger killed] [patient two policemen].',
      'Jets bombed the town, [trigger killing] and wounding [patient several people].',
      'Rockets hit the village, [trigger killing] at least [patient 17].',
      '[agent The army] [trigger eliminated] [patient nine militants] near the border.',
      'A mine that [trigger killed] [patient five guards] had lain there for years.',
      'The raid [trigger killed] [patient dozens] of army and militia members.',
      'They were among [patient 19 people] [trigger killed] in the raids.',
      '[patient 57 villagers] [trigger killed] 150 injured in shelling.',
      'Two of the wounded were soldiers, while one [patient civilian] was [trigger killed].',
    ],
    nearMisses: [
      'The bill was killed in committee.',
      'He killed the engine.',
      'The team eliminated two errors.',
    ],
  }),
  rule({
    id: 'kill/fatally',
    trigger: harmed(BLOWS, isFatal),
    roles: { patient: victims(), agent: harmer(), place: where() },
    yields: 'kill',
    counts: 'patient',
    examples: [
      '[agent A man] fatally [trigger shot] [patient his brother] on Monday.',
      '[patient Four people] were found fatally [trigger shot] in a house.',
      '[patient A guard] was fatally [trigger stabbed].',
    ],
    nearMisses: ['The plan was fatally flawed.', 'A man shot his brother on Monday.'],
  }),
  rule({
    id: 'kill/destroy',
    trigger: verb(DESTROY),
    roles: {
      patient: object({ name: 'fighters', test: isFighters }),
      agent: optional(subject(actor())),
      place: where(),
    },
    yields: 'kill',
    counts: 'patient',
    examples: [
      '[agent The army] [trigger destroyed] [patient 30 militants] near the airfield.',
      '[agent Troops] [trigger destroyed] [patient over 60 terrorists].',
    ],
    nearMisses: ['The army destroyed two vehicles.', 'The fire destroyed the home of a farmer.'],
  }),
  rule({
    id: 'kill/noun',
    trigger: noun(KILLING),
    roles: {
      patient: either(object(people()), oblique(['of', 'to'], people()), countedOf('of')),
      agent: optional(subject(actor())),
      place: where(),
    },
    yields: 'kill',
    counts: 'patient',
    examples: [
      'Witnesses told of the [trigger killing] of [patient three students].',
      'The [trigger murder] of [patient a judge] shocked the town.',
      'The raid led to the [trigger death] of [patient eight].',
      'The attack caused the [trigger martyrdom] of [patient two civilians].',
    ],
    nearMisses: ['The killing must stop.', 'He made a killing on the market.'],
  }),
  rule({
    id: 'execute/verb',
    trigger: harmed(EXECUTE),
    roles: { patient: victims(), agent: harmer(), place: where() },
    yields: 'execute',
    counts: 'patient',
    examples: [
      '[agent Militants] [trigger executed] [patient nine prisoners].',
      '[patient Two hostages] were [trigger beheaded].',
      '[agent The group] [trigger crucified] [patient two men].',
    ],
    nearMisses: ['The bank executed the order.'],
  }),
  rule({
    id: 'execute/noun',
    trigger: noun(EXECUTION),
    roles: {
      patient: either(object(people()), oblique('of', people()), countedOf('of')),
      agent: optional(subject(actor())),
      place: where(),
    },
    yields: 'execute',
    counts: 'patient',
    examples: [
      'A video showed the [trigger execution] of [patient 17 young men].',
      'The [trigger beheading] of [patient two reporters] was condemned.',
    ],
    nearMisses: ['The execution of the plan was slow.'],
  }),
]

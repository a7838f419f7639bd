import {
  ABDUCT,
  BURY,
  DEAD,
  DETAIN,
  DIE,
  DISCOVER,
  EXECUTE,
  INJURE,
  KILL,
  KILLING,
  RELEASE,
  REMAINS,
  TORTURE,
} from '../lexicon/harm.ts'
import {
  actor,
  either,
  itself,
  noun,
  object,
  oblique,
  optional,
  people,
  place,
  rule,
  subject,
  verb,
} from '../match/index.ts'

const PLACES = ['in', 'at', 'near', 'across', 'outside', 'around', 'inside', 'throughout'] as const
const where = () => optional(oblique(PLACES, place()))

export const harm = [
  rule({
    id: 'kill/die',
    trigger: verb(DIE, { intransitive: true }),
    roles: { patient: subject(people()), place: where() },
    yields: 'kill',
    counts: 'patient',
    when: {
      describe: 'a violent death',
      test: ({ tree }, met) =>
        !tree
          .subtree(met.head)
          .some((i) =>
            ['cancer', 'disease', 'age', 'illness', 'heart', 'accident', 'natural'].includes(tree.lemma(i)),
          ),
    },
    examples: [
      '[patient Nine people] [trigger died] in the shelling.',
      '[patient A boy] [trigger died] of his wounds in [place Homs].',
    ],
    nearMisses: ['The motion died in committee.', 'The singer died of cancer.'],
  }),
  rule({
    id: 'kill/verb',
    trigger: verb(KILL, {
      where: (scene, i) => scene.tree.lemma(i) !== 'die' && scene.tree.lemma(i) !== 'perish',
    }),
    roles: { patient: object(people()), agent: optional(subject(actor())), place: where() },
    yields: 'kill',
    counts: 'patient',
    examples: [
      '[patient At least 12 civilians] were [trigger killed] in [place Daraa].',
      '[agent Gunmen] [trigger killed] [patient two policemen].',
    ],
    nearMisses: ['The bill was killed in committee.', 'He killed the engine.'],
  }),
  rule({
    id: 'kill/noun',
    trigger: noun(KILLING, { where: ({ tree }, i) => tree.lemma(i) !== 'toll' }),
    roles: {
      patient: either(object(people()), oblique('of', people())),
      agent: optional(subject(actor())),
      place: where(),
    },
    yields: 'kill',
    counts: 'patient',
    examples: [
      'Witnesses told of the [trigger killing] of [patient three students].',
      'The [trigger murder] of [patient a judge] shocked the town.',
    ],
    nearMisses: ['The killing must stop.', 'He made a killing on the market.'],
  }),
  rule({
    id: 'kill/dead',
    trigger: noun(DEAD, {
      where: ({ tree }, i) =>
        tree.childBy(i, 'nummod') !== undefined ||
        (tree.preposition(i) === undefined &&
          tree.childBy(i, 'nmod') !== undefined &&
          tree.lemma(i) !== 'death'),
    }),
    roles: { patient: itself(), place: where() },
    yields: 'kill',
    counts: 'patient',
    when: {
      describe: 'the dead are counted',
      test: ({ tree, quantities }, met) =>
        quantities.some((q) => q.head === met.head) || tree.childBy(met.head, 'nummod') !== undefined,
    },
    examples: ['The army reports 14 "[trigger martyrs]".', 'The army reported nine [trigger fatalities].'],
    nearMisses: ['The dead sea is salty.', 'The dead must be honoured.'],
  }),
  rule({
    id: 'injure/verb',
    trigger: verb(INJURE),
    roles: { patient: object(people()), agent: optional(subject(actor())), place: where() },
    yields: 'injure',
    counts: 'patient',
    examples: [
      '[patient Forty people] were [trigger injured].',
      '[patient Three soldiers] have been [trigger wounded].',
    ],
    nearMisses: ['The news hurt the shares.'],
  }),
  rule({
    id: 'execute/verb',
    trigger: verb(EXECUTE),
    roles: { patient: object(people()), agent: optional(subject(actor())), place: where() },
    yields: 'execute',
    counts: 'patient',
    examples: [
      '[agent Militants] [trigger executed] [patient nine prisoners].',
      '[patient Two hostages] were [trigger beheaded].',
    ],
    nearMisses: ['The bank executed the order.'],
  }),
  rule({
    id: 'torture/verb',
    trigger: verb(TORTURE),
    roles: { patient: object(people()), agent: optional(subject(actor())), place: where() },
    yields: 'torture',
    counts: 'patient',
    examples: [
      '[agent Guards] [trigger tortured] [patient the detainees].',
      '[patient Dozens of prisoners] were [trigger tortured].',
    ],
    nearMisses: ['The heart beat fast.'],
  }),
  rule({
    id: 'abduct/verb',
    trigger: verb(ABDUCT),
    roles: { patient: object(people()), agent: optional(subject(actor())), place: where() },
    yields: 'abduct',
    counts: 'patient',
    examples: [
      '[agent Gunmen] [trigger kidnapped] [patient two priests].',
      '[patient A reporter] was [trigger abducted] near the border.',
    ],
    nearMisses: ['Police seized the weapons.'],
  }),
  rule({
    id: 'detain/verb',
    trigger: verb(DETAIN),
    roles: { patient: object(people()), agent: optional(subject(actor())), place: where() },
    yields: 'detain',
    counts: 'patient',
    examples: [
      '[agent Police] [trigger arrested] [patient twelve students].',
      '[patient Three bloggers] were [trigger detained].',
    ],
    nearMisses: ['The decay was arrested.'],
  }),
  rule({
    id: 'release/verb',
    trigger: verb(RELEASE),
    roles: { patient: object(people()), agent: optional(subject(actor())), place: where() },
    yields: 'release',
    counts: 'patient',
    examples: [
      '[agent The rebels] [trigger released] [patient 21 peacekeepers].',
      '[patient Two journalists] were [trigger freed].',
    ],
    nearMisses: ['The ministry released a statement.'],
  }),
  rule({
    id: 'bury/verb',
    trigger: verb(BURY),
    roles: { patient: object(people()), agent: optional(subject(people())), place: where() },
    yields: 'bury',
    counts: 'patient',
    examples: [
      '[patient Fourteen soldiers] were [trigger buried] on Sunday.',
      '[agent Villagers] [trigger buried] [patient the victims] at dusk.',
    ],
    nearMisses: ['The report was buried in a drawer.'],
  }),
  rule({
    id: 'find-remains/noun',
    trigger: noun(REMAINS),
    roles: { patient: itself(), place: where() },
    yields: 'find-remains',
    counts: 'patient',
    when: {
      describe: 'they are found',
      test: ({ tree }, met) =>
        [...tree.ancestors(met.head), ...tree.words.keys()].some(
          (a) => Math.abs(a - met.head) <= 14 && DISCOVER.has(tree.lemma(a)),
        ),
    },
    examples: [
      'Residents found eleven [trigger bodies] in a well.',
      'The discovery of dozens of [trigger corpses] was reported on Monday.',
    ],
    nearMisses: ['The governing body met on Friday.', 'The remains of the day were quiet.'],
  }),
]

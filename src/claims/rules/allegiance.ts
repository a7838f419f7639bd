import {
  ALLEGIANCE,
  ARMS,
  ENLIST,
  OFFICE,
  RECRUIT,
  RESIGN,
  RESIGNATION,
  SIDE,
  SURRENDER,
  SURRENDER_ALONE,
  SURRENDERED,
} from '../lexicon/allegiance.ts'
import { TERRITORY } from '../lexicon/control.ts'
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
  owner,
  people,
  rule,
  subject,
  subjectAbove,
  verb,
} from '../match/index.ts'
import { armed, notWanted, plainlyArmed } from './parties.ts'

const givenUp = anyOf(about('territory', TERRITORY), namedPlace(), nounIn('arms', ARMS))
const side = anyOf(about('side', SIDE), armed)
const office = nounIn('office', OFFICE)

/** Giving up, changing to a side, leaving an office. */
export const allegiance = [
  rule({
    id: 'surrender/thing',
    trigger: verb(SURRENDER),
    roles: {
      patient: either(object(givenUp), oblique('over', givenUp)),
      agent: subject(anyOf(armed, people())),
      recipient: optional(oblique('to', actor())),
    },
    yields: 'surrender',
    when: {
      describe: 'arms, or what armed men give up',
      test: (scene, { args }) =>
        args.subject !== undefined &&
        (armed.test(scene, args.subject) ||
          (args.object !== undefined && nounIn('arms', ARMS).test(scene, args.object))),
    },
    examples: [
      '[agent The rebels] [trigger handed over] [patient the town] to [recipient the army].',
      '[agent Forty fighters] have [trigger surrendered] [patient their weapons].',
      '[agent The last gunmen] [trigger laid down] [patient their arms].',
    ],
    nearMisses: ['The clerk handed over the keys.', 'He gave up hope.'],
  }),
  rule({
    id: 'surrender/verb',
    trigger: verb(SURRENDER, {
      voice: 'active',
      where: ({ tree }, i) =>
        SURRENDER_ALONE.has(tree.lemma(i)) || tree.childBy(i, 'obj', 'ccomp', 'xcomp') === undefined,
    }),
    roles: {
      agent: subject(anyOf(people(), armed, namedPlace())),
      recipient: optional(oblique('to', actor())),
    },
    yields: 'surrender',
    counts: 'agent',
    when: {
      describe: 'only men under arms turn in or yield',
      test: (scene, { head, args }) =>
        SURRENDER_ALONE.has(scene.tree.lemma(head)) ||
        (scene.tree.lemma(head) === 'give' &&
          args.subject !== undefined &&
          plainlyArmed.test(scene, args.subject)),
    },
    examples: [
      '[agent Forty fighters] [trigger surrendered] to [recipient the army].',
      '[agent The garrison] has [trigger surrendered].',
    ],
    nearMisses: ['The lease was surrendered.', 'The boy gave up.'],
  }),
  rule({
    id: 'surrender/noun',
    trigger: noun(SURRENDERED, { where: notWanted }),
    roles: {
      agent: either(object(anyOf(people(), armed, givenUp)), subject(anyOf(people(), armed))),
      recipient: optional(oblique('to', actor())),
    },
    yields: 'surrender',
    counts: 'agent',
    examples: [
      'The [trigger surrender] of [agent the garrison] ended the battle.',
      'The [trigger handover] of [agent the base] was peaceful.',
    ],
    nearMisses: ['The surrender was signed at noon.', 'The army demanded the surrender of the rebels.'],
  }),
  rule({
    id: 'join/enlist',
    trigger: verb(ENLIST, { voice: 'active' }),
    roles: {
      agent: subject(anyOf(people(), armed)),
      recipient: either(oblique(['with', 'in', 'alongside', 'to', 'for'], side), object(side)),
    },
    yields: 'join',
    counts: 'agent',
    examples: [
      '[agent Hundreds of men] have [trigger enlisted] in [recipient the militia].',
      '[agent Two factions] [trigger merged with] [recipient the rebel alliance].',
    ],
    nearMisses: ['She volunteered in a kitchen.', 'The firms merged with a rival.'],
  }),
  rule({
    id: 'join/recruit',
    trigger: verb(RECRUIT),
    roles: {
      agent: optional(subject(armed)),
      recipient: optional(oblique('into', side)),
      patient: object(people()),
    },
    yields: 'join',
    counts: 'patient',
    when: {
      describe: 'by armed men',
      test: (scene, { args }) => args.subject !== undefined && armed.test(scene, args.subject),
    },
    examples: [
      '[agent The militia] [trigger recruited] [patient forty boys].',
      '[patient Nine students] were [trigger recruited] by [agent the militants].',
    ],
    nearMisses: ['The school recruited two teachers.'],
  }),
  rule({
    id: 'pledge/noun',
    trigger: noun(ALLEGIANCE, {
      where: ({ tree }, i) =>
        tree.head(i) >= 0 &&
        [
          'give',
          'offer',
          'express',
          'proclaim',
          'renew',
          'affirm',
          'reaffirm',
          'switch',
          'shift',
          'announce',
          'transfer',
        ].includes(tree.lemma(tree.head(i))),
    }),
    roles: { agent: subjectAbove(actor()), recipient: optional(oblique('to', actor())) },
    yields: 'pledge',
    examples: [
      '[agent The tribe] gave its [trigger allegiance] to [recipient the rebels].',
      '[agent The brigade] has switched its [trigger allegiance] to the government.',
    ],
    nearMisses: ['His loyalty was famous.'],
  }),
  rule({
    id: 'resign/verb',
    trigger: verb(RESIGN, {
      voice: 'active',
      where: (scene, i) => {
        const object = scene.tree.childBy(i, 'obj')
        return (
          object === undefined ||
          office.test(scene, object) ||
          ['resignation'].includes(scene.tree.lemma(object)) ||
          ['resign'].includes(scene.tree.lemma(i))
        )
      },
    }),
    roles: { agent: subject(people()), origin: optional(either(oblique(['from', 'as']), object(office))) },
    yields: 'resign',
    counts: 'agent',
    examples: [
      '[agent The prime minister] [trigger resigned] on Monday.',
      '[agent Two ministers] [trigger stepped down].',
      '[agent The governor] has [trigger quit] [origin his post].',
    ],
    nearMisses: ['He was resigned to his fate.', 'The champion quit the race.'],
  }),
  rule({
    id: 'resign/noun',
    trigger: noun(RESIGNATION, {
      where: (scene, i) => {
        const { tree } = scene
        if (!notWanted(scene, i)) return false
        if (
          tree.childBy(i, 'nmod:poss') !== undefined ||
          tree.childrenBy(i, 'nmod').some((c) => tree.preposition(c) === 'of')
        )
          return true
        const above = tree.head(i)
        return (
          above >= 0 &&
          tree.isRelation(i, 'obj') &&
          ['announce', 'tender', 'submit', 'present', 'hand'].includes(tree.lemma(above))
        )
      },
    }),
    roles: {
      agent: either(object(people()), owner(people()), subject(people()), subjectAbove(people())),
      origin: optional(oblique(['from', 'as'])),
    },
    yields: 'resign',
    examples: [
      'The [trigger resignation] of [agent the minister] surprised the party.',
      '[agent The mayor] announced his [trigger resignation] on Friday.',
    ],
    nearMisses: ['The marchers demanded the resignation of the mayor.', 'He bore it with resignation.'],
  }),
]

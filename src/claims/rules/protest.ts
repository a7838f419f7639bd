import {
  BLOCK,
  CRACK_DOWN,
  CRACKDOWN,
  CROWD,
  LABOUR,
  PROTEST,
  PROTESTS,
  RIOT_MEANS,
  USE_MEANS,
  WAYS,
} from '../lexicon/protest.ts'
import {
  about,
  actor,
  either,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  type RoleSpec,
  rule,
  subject,
  subjectAbove,
  verb,
} from '../match/index.ts'
import { isTold, notWanted, plainlyArmed, within } from './parties.ts'

const labour = about('those who work', LABOUR)
const crowd = about('crowd', CROWD)

const GATHER: ReadonlySet<string> = new Set(
  'gather take participate join turn attend assemble march chant shout hold continue go mobilise mobilize arrest disperse rally'.split(
    ' ',
  ),
)

/** Who stages the protest that is the object of his verb, or that he gathers for. */
const stager = (): RoleSpec => {
  const above = subjectAbove(people())
  return {
    ...above,
    find: (scene, met) => {
      const { tree } = scene
      const verb = tree.head(met.head)
      const staged =
        tree.isRelation(met.head, 'obj') ||
        (verb >= 0 && tree.isRelation(met.head, 'obl') && GATHER.has(tree.lemma(verb)))
      return staged ? above.find(scene, met) : undefined
    },
  }
}

/** People who show what they are against, and force used on them. */
export const protest = [
  rule({
    id: 'protest/verb',
    trigger: verb(PROTEST, { voice: 'active' }),
    roles: {
      agent: subject(people()),
      topic: optional(either(oblique(['against', 'over', 'for', 'about', 'outside']), object())),
      place: within(),
    },
    yields: 'protest',
    counts: 'agent',
    examples: [
      '[agent Thousands of students] [trigger marched] in [place Hama].',
      '[agent Residents] [trigger protested] against [topic the arrests].',
      '[agent Workers] have [trigger taken] to the streets.',
    ],
    nearMisses: ['The army marched north.', 'Gunmen struck the village.', 'The rebels rallied.'],
    when: {
      describe: 'no troops; only those who work strike',
      test: (scene, { head, args }) => {
        if (args.subject === undefined) return false
        const lemma = scene.tree.lemma(head)
        if (lemma === 'strike') return labour.test(scene, args.subject) && args.object === undefined
        if (lemma === 'picket') return true
        return !plainlyArmed.test(scene, args.subject)
      },
    },
  }),
  rule({
    id: 'protest/block',
    trigger: verb(BLOCK, { voice: 'active', where: isTold }),
    roles: { agent: subject(people()), patient: object(nounIn('way', WAYS)), place: within() },
    yields: 'protest',
    counts: 'agent',
    when: {
      describe: 'no troops',
      test: (scene, { args }) => args.subject !== undefined && !plainlyArmed.test(scene, args.subject),
    },
    examples: [
      '[agent Angry villagers] [trigger blocked] [patient the road] to the mine.',
      '[agent Demonstrators] [trigger burned] [patient tyres] in [place Basra].',
    ],
    nearMisses: ['Snow blocked the road.', 'The soldiers blocked the street.'],
  }),
  rule({
    id: 'protest/noun',
    trigger: noun(PROTESTS, {
      where: (scene, i) => {
        const { tree } = scene
        if (!notWanted(scene, i)) return false
        const before = tree.words[i - 1]?.form.toLowerCase() ?? ''
        if (tree.lemma(i) === 'strike')
          return (
            [
              'hunger',
              'general',
              'labor',
              'labour',
              'teachers',
              'workers',
              'nationwide',
              'transport',
            ].includes(before) || tree.children(i).some((c) => labour.test(scene, c))
          )
        return tree.lemma(i) !== 'procession' && tree.lemma(i) !== 'unrest'
      },
    }),
    roles: {
      agent: optional(either(subject(people()), oblique(['by', 'of'], people()), stager())),
      topic: optional(oblique(['against', 'over', 'for'])),
      place: within(),
    },
    needsOneOf: ['agent', 'place', 'topic'],
    yields: 'protest',
    counts: 'agent',
    examples: [
      '[trigger Demonstrations] in [place Homs] began in March.',
      'A [trigger protest] by [agent students] was broken up.',
      '[agent The prisoners] began a hunger [trigger strike].',
    ],
    nearMisses: ['The march of time goes on.', 'The air strike killed two men.'],
  }),
  rule({
    id: 'crackdown/noun',
    trigger: noun(CRACKDOWN, { where: notWanted }),
    roles: {
      patient: oblique(['on', 'against', 'of'], actor()),
      agent: optional(either(subject(actor()), subjectAbove(actor()))),
    },
    yields: 'crackdown',
    examples: [
      'The [trigger crackdown] on [patient protesters] goes on.',
      'The government’s [trigger crackdown] on [patient dissidents] began in March.',
    ],
    nearMisses: ['The crackdown was harsh.'],
  }),
  rule({
    id: 'crackdown/verb',
    trigger: verb(CRACK_DOWN, { where: isTold }),
    roles: {
      patient: either(object(crowd), oblique('on', crowd)),
      agent: optional(subject(actor())),
      place: within(),
    },
    yields: 'crackdown',
    examples: [
      '[agent Police] [trigger dispersed] [patient the demonstrators] with batons.',
      '[patient The protest] was [trigger broken up] by [agent soldiers].',
    ],
    nearMisses: ['The clouds dispersed.', 'She broke up the bread.'],
  }),
  rule({
    id: 'crackdown/means',
    trigger: verb(USE_MEANS, { where: isTold }),
    roles: {
      instrument: object(about('riot means', RIOT_MEANS)),
      agent: subject(plainlyArmed),
      patient: optional(oblique(['at', 'on', 'against', 'to'], crowd)),
    },
    yields: 'crackdown',
    when: {
      describe: 'gas, batons, rubber bullets: no live rounds',
      test: ({ tree }, { args }) =>
        args.object !== undefined &&
        (tree.lemma(args.object) !== 'bullet' ||
          tree
            .children(args.object)
            .some((c) => ['rubber', 'plastic', 'rubber-coated'].includes(tree.lemma(c)))),
    },
    examples: [
      '[agent Police] [trigger fired] [instrument tear gas] at [patient the crowd].',
      '[agent Riot police] [trigger used] [instrument water cannon] against [patient the students].',
    ],
    nearMisses: ['Police fired bullets at the crowd.', 'The cook used gas.'],
  }),
]

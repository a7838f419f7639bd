import {
  AID,
  AID_CONVOY,
  AIDS,
  CARRIERS,
  COOPERATE,
  GET_THROUGH,
  GIVE_AID,
  HOLD,
  JOINT,
  MEET,
  MEET_RANK,
  RANK,
  SHARE,
  SHARED,
  TALKS,
} from '../lexicon/accord.ts'
import {
  about,
  actor,
  anyOf,
  either,
  indirect,
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
  subjectAbove,
  verb,
  verbOver,
} from '../match/index.ts'
import { body, isTold, notWanted, within } from './parties.ts'

const rank = anyOf(about('rank', RANK), {
  name: 'person by name',
  test: (scene, i) => scene.tree.word(i).upos === 'PROPN' && scene.entityAt(i) === 'person',
})

/** Talks, work done together, help. */
export const meet = [
  rule({
    id: 'meet/verb',
    trigger: verb(MEET, { where: isTold }),
    roles: {
      agent: subject(actor()),
      recipient: either(oblique(['with', 'between'], actor()), object(anyOf(rank, actor()))),
      place: within(),
      topic: optional(oblique(['about', 'on', 'over'])),
    },
    yields: 'meet',
    when: {
      describe: 'rank meets rank, where the verb has other uses; no newcomers are met by armed men',
      test: (scene, { head, args }) => {
        const { tree } = scene
        if (!MEET_RANK.has(tree.lemma(head))) return true
        const met = args.object
        if (['host', 'call', 'receive', 'phone', 'telephone'].includes(tree.lemma(head)))
          return met !== undefined && rank.test(scene, met)
        return args.subject !== undefined && rank.test(scene, args.subject)
      },
    },
    examples: [
      '[agent The envoy] [trigger met] [recipient the minister].',
      '[agent The president] [trigger met] with [recipient rebel leaders].',
    ],
    nearMisses: ['The plan met its goals.', 'The family visited the museum.'],
  }),
  rule({
    id: 'meet/gather',
    trigger: verb(MEET, {
      voice: 'active',
      where: (scene, i) => ['meet', 'confer', 'negotiate'].includes(scene.tree.lemma(i)) && isTold(scene, i),
    }),
    roles: { agent: subject(rank), place: within() },
    yields: 'meet',
    when: {
      describe: 'several of them, and nothing that is met',
      test: ({ tree }, { args }) =>
        args.object === undefined &&
        args.subject !== undefined &&
        (/S$/.test(tree.word(args.subject).xpos) || tree.childBy(args.subject, 'conj') !== undefined),
    },
    examples: [
      '[agent The foreign ministers] [trigger met] in [place Geneva] on Friday.',
      '[agent The two presidents] have [trigger met] in [place Paris].',
    ],
    nearMisses: ['The rivers meet in the valley.'],
  }),
  rule({
    id: 'meet/noun',
    trigger: noun(TALKS, {
      where: (scene, i) =>
        notWanted(scene, i) && !['round', 'session', 'conference'].includes(scene.tree.lemma(i)),
    }),
    roles: {
      agent: oblique(['between', 'with', 'among'], actor()),
      topic: optional(oblique(['on', 'about', 'over'])),
    },
    yields: 'meet',
    examples: [
      '[trigger Talks] between [agent the ministers] began in Geneva.',
      'The envoy held a [trigger meeting] with [agent the king].',
    ],
    nearMisses: ['The talk was dull.', 'The militia rejected talks with the government.'],
  }),
  rule({
    id: 'meet/hold',
    trigger: noun(TALKS, {
      where: (scene, i) => {
        const { tree } = scene
        const above = verbOver(tree, i)
        return (
          above !== undefined &&
          HOLD.has(tree.lemma(above)) &&
          (!['have', 'take', 'start', 'open', 'end'].includes(tree.lemma(above)) ||
            tree.lemma(i) === 'talk') &&
          isTold(scene, above)
        )
      },
    }),
    roles: {
      agent: subjectAbove(anyOf(rank, body, namedPlace())),
      recipient: optional(oblique(['with', 'to'], actor())),
      place: within(),
    },
    yields: 'meet',
    examples: [
      '[agent The ministers] held [trigger talks] in Geneva.',
      '[agent The chancellor] paid a [trigger visit] to [recipient Ankara].',
    ],
    nearMisses: ['The doctor made a visit.', 'The round was fired.'],
  }),
  rule({
    id: 'cooperate/verb',
    trigger: verb(COOPERATE, { where: isTold }),
    roles: { agent: subject(actor()), recipient: oblique('with', actor()) },
    yields: 'cooperate',
    examples: [
      '[agent The general] is [trigger cooperating] with [recipient the police].',
      '[agent The former minister] has [trigger collaborated] with [recipient foreign agents].',
    ],
    nearMisses: ['The weather did not cooperate.'],
  }),
  rule({
    id: 'cooperate/share',
    trigger: verb(SHARE, { where: isTold }),
    roles: {
      topic: object(nounIn('what is shared', SHARED)),
      agent: optional(subject(actor())),
      recipient: optional(oblique('with', actor())),
    },
    yields: 'cooperate',
    examples: [
      '[agent The army] [trigger shared] [topic intelligence] with [recipient its allies].',
      '[agent The two ministries] will [trigger exchange] [topic information].',
    ],
    nearMisses: ['They shared a meal.'],
  }),
  rule({
    id: 'cooperate/noun',
    trigger: noun(JOINT, {
      where: (scene, i) => {
        const { tree } = scene
        if (!notWanted(scene, i)) return false
        return (
          !['cooperation', 'co-operation', 'collaboration', 'coordination'].includes(tree.lemma(i)) ||
          tree.childrenBy(i, 'nmod').some((c) => ['between', 'with'].includes(tree.preposition(c) ?? ''))
        )
      },
    }),
    roles: {
      agent: either(
        oblique(['between', 'with', 'by', 'of'], actor()),
        subject(actor()),
        subjectAbove(actor()),
      ),
    },
    yields: 'cooperate',
    examples: [
      '[agent The two navies] held [trigger joint exercises] off the coast.',
      'The [trigger cooperation] between [agent the two armies] goes on.',
    ],
    nearMisses: ['The cooperation was poor.'],
  }),
  rule({
    id: 'aid/noun',
    trigger: noun(AIDS, {
      where: (scene, i) => {
        const { tree } = scene
        const above = verbOver(tree, i)
        return above !== undefined && GIVE_AID.at(tree, above) !== undefined && isTold(scene, above)
      },
    }),
    roles: {
      agent: optional(subjectAbove(actor())),
      recipient: optional(
        either(oblique(['to', 'for', 'in', 'into'], anyOf(actor(), place())), indirect(actor())),
      ),
    },
    needsOneOf: ['agent', 'recipient'],
    yields: 'aid',
    examples: [
      '[agent The ministry] has delivered [trigger aid] to [recipient the refugees].',
      '[agent The ministry] sent [trigger relief] to the camp.',
    ],
    nearMisses: ['Aid is scarce.'],
  }),
  rule({
    id: 'aid/convoy',
    trigger: verb(GET_THROUGH, { where: isTold }),
    roles: {
      topic: subject({
        name: 'help on its way',
        test: ({ tree }, i) =>
          ['aid', 'supplies'].includes(tree.lemma(i)) ||
          (CARRIERS.at(tree, i) !== undefined &&
            tree
              .children(i)
              .some((c) => tree.isRelation(c, 'compound', 'amod', 'nmod') && AID_CONVOY.has(tree.lemma(c)))),
      }),
      destination: optional(
        either(object(anyOf(place(), people())), oblique(['in', 'at', 'into', 'to'], place())),
      ),
    },
    yields: 'aid',
    when: {
      describe: 'to a place',
      test: (_scene, { args }) => args.object !== undefined || args.obliques.length > 0,
    },
    examples: [
      '[topic An aid convoy] [trigger reached] [destination the besieged town].',
      '[topic Two relief trucks] [trigger arrived] in [destination Madaya] on Monday.',
    ],
    nearMisses: ['A military convoy reached the town.'],
  }),
  rule({
    id: 'aid/verb',
    trigger: verb(AID, {
      where: (scene, i) => {
        const object = scene.tree.childBy(i, 'obj')
        return (
          isTold(scene, i) &&
          !(
            object === i + 1 &&
            ['worker', 'agency', 'convoy', 'group', 'official'].includes(scene.tree.lemma(object))
          ) &&
          (object === undefined
            ? scene.tree.childBy(i, 'nsubj:pass') !== undefined
            : AIDS.at(scene.tree, object) === undefined)
        )
      },
    }),
    roles: { agent: subject(actor()), recipient: object(actor()) },
    yields: 'aid',
    examples: [
      '[agent The charity] has [trigger assisted] [recipient the refugees].',
      '[agent The charity] [trigger assisted] [recipient the refugees].',
    ],
    nearMisses: ['The bomb was armed.'],
  }),
]

import {
  ACCESS,
  CLOSE,
  CLOSED,
  CURBS,
  DEALINGS,
  LIFT,
  RESTRICT,
  SANCTION,
  SANCTION_MEMBER,
  SANCTION_PLAINLY,
  SANCTIONING,
  SANCTIONS,
} from '../lexicon/sanction.ts'
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
  place,
  rule,
  type Scene,
  subject,
  subjectAbove,
  verb,
  verbOver,
} from '../match/index.ts'
import { body, isTold, notWanted, within } from './parties.ts'

const dealings = about('dealings', DEALINGS)

const isLifted = ({ tree }: Scene, i: number): boolean => {
  const above = tree.head(i)
  return above >= 0 && tree.isRelation(i, 'obj', 'nsubj:pass', 'nmod') && LIFT.has(tree.lemma(above))
}

/** What states and unions cut off, and what authorities shut or forbid. */
export const sanction = [
  rule({
    id: 'sanction/dealings',
    trigger: verb(SANCTION, { where: isTold }),
    roles: {
      agent: optional(subject(actor())),
      topic: object(dealings),
      patient: optional(oblique(['with', 'to', 'from', 'against', 'of'], actor())),
    },
    yields: 'sanction',
    when: {
      describe: 'by states or bodies',
      test: (scene, { args }) =>
        args.subject === undefined || body.test(scene, args.subject) || actor().test(scene, args.subject),
    },
    examples: [
      '[agent Tunisia] has [trigger cut] [topic ties] with [patient the government].',
      '[agent The union] [trigger suspended] [topic aid] to [patient the junta].',
      '[topic Three diplomats] were [trigger expelled] on Tuesday.',
    ],
    nearMisses: ['The rope was cut.', 'The company cut prices.'],
  }),
  rule({
    id: 'sanction/verb',
    trigger: verb(SANCTION, {
      where: (scene, i) =>
        isTold(scene, i) &&
        (SANCTION_PLAINLY.has(scene.tree.lemma(i)) || SANCTION_MEMBER.has(scene.tree.lemma(i))),
    }),
    roles: { agent: subject(actor()), patient: object(actor()) },
    yields: 'sanction',
    examples: [
      '[agent The union] [trigger blacklisted] [patient two officials].',
      '[agent The league] [trigger suspended] [patient Syria].',
    ],
    nearMisses: ['The talks were suspended.', 'The river froze.'],
  }),
  rule({
    id: 'sanction/noun',
    trigger: noun(SANCTIONS, { where: (scene, i) => notWanted(scene, i) && !isLifted(scene, i) }),
    roles: {
      patient: oblique(['against', 'on'], actor()),
      agent: optional(either(subject(actor()), subjectAbove())),
    },
    yields: 'sanction',
    examples: [
      '[agent The union] announced [trigger sanctions] against [patient Syria].',
      'The council imposed an [trigger embargo] on [patient the government].',
    ],
    nearMisses: ['Sanctions are a blunt tool.', 'The union lifted sanctions against Syria.'],
  }),
  rule({
    id: 'sanction/act',
    trigger: noun(SANCTIONING, { where: notWanted }),
    roles: {
      topic: object(dealings),
      agent: optional(subject(actor())),
      patient: optional(oblique(['from', 'to', 'with'], actor())),
    },
    yields: 'sanction',
    examples: [
      'The [trigger expulsion] of [topic the ambassador] angered the king.',
      'The ministry announced the [trigger suspension] of [topic aid] to [patient the government].',
    ],
    nearMisses: ['The suspension of the car was new.'],
  }),
  rule({
    id: 'restrict/deny',
    trigger: verb(RESTRICT, {
      where: ({ tree }, i) =>
        tree.lemma(i) === 'deny' &&
        tree.words.some(
          (w, k) => k > i && k < i + 6 && ['access', 'entry', 'visa', 'passage'].includes(w.lemma),
        ),
    }),
    roles: { agent: optional(subject(actor())), patient: either(indirect(actor()), object()) },
    yields: 'restrict',
    examples: [
      '[agent The guards] [trigger denied] [patient the inspectors] access to the site.',
      '[patient The monitors] were [trigger denied] entry on Sunday.',
    ],
    nearMisses: ['The minister denied the report.'],
  }),
  rule({
    id: 'restrict/verb',
    trigger: verb(RESTRICT, { where: isTold }),
    roles: {
      agent: optional(subject(actor())),
      patient: object(about('access', ACCESS)),
      place: optional(oblique(['to', 'in', 'into', 'from', 'on'], place())),
    },
    yields: 'restrict',
    when: {
      describe: 'who stops it, if told, can act; so general a verb as "stop" needs one',
      test: (scene, { head, args }) =>
        !['stop', 'halt', 'cut', 'limit', 'deny'].includes(scene.tree.lemma(head)) ||
        (args.subject !== undefined && actor().test(scene, args.subject)) ||
        args.passive,
    },
    examples: [
      '[agent The government] has [trigger restricted] [patient access] to the city.',
      '[agent The junta] [trigger barred] [patient foreign reporters] from [place the province].',
    ],
    nearMisses: ['The rules limit spending.'],
  }),
  rule({
    id: 'restrict/people',
    trigger: verb(RESTRICT, {
      where: (scene, i) =>
        isTold(scene, i) &&
        ['bar', 'ban', 'block', 'forbid', 'prohibit', 'prevent', 'stop'].includes(scene.tree.lemma(i)),
    }),
    roles: {
      agent: optional(subject(actor())),
      patient: object(actor()),
      topic: {
        describe: 'from doing',
        optional: false,
        find: ({ tree }, { head }) =>
          tree
            .childrenBy(head, 'advcl', 'xcomp', 'ccomp', 'obl')
            .find(
              (c) =>
                tree.isVerb(c) &&
                (tree.childrenBy(c, 'mark', 'case').some((m) => tree.lemma(m) === 'from') ||
                  tree.isRelation(c, 'xcomp')),
            ),
      },
    },
    yields: 'restrict',
    examples: [
      '[agent The army] [trigger prevented] [patient families] from [topic leaving the town].',
      '[patient Doctors] have been [trigger barred] from [topic entering the camp].',
    ],
    nearMisses: ['The rain prevented the ship.', 'A wall blocked the view.'],
  }),
  rule({
    id: 'restrict/close',
    trigger: verb(CLOSE, { where: isTold }),
    roles: { agent: subject(actor()), patient: object(about('way', CLOSED)), place: within() },
    yields: 'restrict',
    examples: [
      '[agent Jordan] [trigger closed] [patient the border] on Monday.',
      '[patient The crossing] was [trigger closed] by [agent the army].',
    ],
    nearMisses: ['The shop closed at noon.', 'The school was closed for the summer.'],
  }),
  rule({
    id: 'restrict/noun',
    trigger: noun(CURBS, {
      where: (scene, i) => {
        const { tree } = scene
        const above = tree.head(i)
        if (!notWanted(scene, i) || isLifted(scene, i) || above < 0) return false
        return (
          tree.childBy(above, 'expl') !== undefined ||
          (verbOver(tree, i) !== undefined &&
            [
              'impose',
              'declare',
              'announce',
              'order',
              'place',
              'extend',
              'enforce',
              'introduce',
              'tighten',
              'proclaim',
              'decree',
            ].includes(tree.lemma(above)))
        )
      },
    }),
    roles: {
      agent: optional(subjectAbove(actor())),
      patient: optional(
        oblique(
          ['on', 'against', 'over', 'in', 'upon'],
          anyOf(
            actor(),
            namedPlace(),
            nounIn('battle', new Set(['battle', 'operation', 'movement', 'travel', 'access'])),
          ),
        ),
      ),
    },
    yields: 'restrict',
    examples: [
      '[agent The governor] imposed a [trigger curfew] on [patient the city].',
      'There is a news [trigger blackout] in [patient the province].',
    ],
    nearMisses: ['The curfew was lifted.', 'The army lifted a curfew in the city.'],
  }),
]

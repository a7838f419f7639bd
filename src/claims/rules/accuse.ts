import {
  ACCUSATIONS,
  ACCUSE,
  AMOUNT,
  BLAME_ON,
  CONDEMN,
  CRIMES,
  EXPRESS,
  IDEAS,
  OUTRAGE,
  PRAISE,
  PRAISE_WORDS,
  RULES_OF_WAR,
  SUPPORT,
  VIOLATE,
} from '../lexicon/speech.ts'
import {
  about,
  actor,
  anyOf,
  clause,
  either,
  namedPlace,
  not,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  rule,
  subject,
  subjectAbove,
  time,
  verb,
  verbOver,
} from '../match/index.ts'
import { body, isTold } from './parties.ts'

/** Blame, condemnation and praise. */
export const accuse = [
  rule({
    id: 'accuse/blame-on',
    trigger: verb(BLAME_ON, { where: isTold }),
    roles: {
      agent: optional(subject(actor())),
      topic: object(),
      patient: oblique('on', not(anyOf(namedPlace(), time()))),
    },
    yields: 'accuse',
    speech: true,
    examples: [
      '[agent Damascus] [trigger blames] [topic the violence] on [patient armed gangs].',
      '[agent The minister] [trigger blamed] [topic the attack] on [patient the rebels].',
    ],
    nearMisses: ['The minister blamed the rebels on Monday.'],
  }),
  rule({
    id: 'accuse/verb',
    trigger: verb(ACCUSE, { where: isTold }),
    roles: {
      agent: optional(subject(actor())),
      patient: object(),
      topic: optional(either(oblique(['of', 'for', 'in']), clause())),
    },
    yields: 'accuse',
    speech: true,
    examples: [
      '[agent The opposition] [trigger accused] [patient the army] of the [topic massacre].',
      '[agent The league] [trigger blamed] [patient the rebels] for the [topic attack].',
    ],
    nearMisses: ['The accused man was silent.', 'Nobody is to blame.'],
  }),
  rule({
    id: 'accuse/amount',
    trigger: verb(AMOUNT),
    roles: {
      patient: subject(),
      topic: either(object(about('crime', CRIMES)), oblique('to', about('crime', CRIMES))),
    },
    yields: 'accuse',
    examples: [
      '[patient The raids] may [trigger amount] to [topic war crimes].',
      '[patient The bombing] [trigger constitutes] [topic a crime] against humanity.',
    ],
    nearMisses: ['The costs amount to a million.'],
  }),
  rule({
    id: 'accuse/noun',
    trigger: noun(ACCUSATIONS, {
      where: ({ tree }, i) =>
        tree.isRelation(i, 'obj') &&
        ['make', 'level', 'repeat', 'bring', 'file', 'lodge', 'raise', 'renew', 'voice'].includes(
          tree.lemma(tree.head(i)),
        ),
    }),
    roles: {
      agent: optional(subjectAbove(actor())),
      patient: optional(oblique(['against', 'at'], actor())),
      topic: optional(either(oblique(['of', 'about']), clause())),
    },
    needsOneOf: ['patient', 'topic'],
    yields: 'accuse',
    speech: true,
    examples: [
      '[agent The envoy] levelled [trigger accusations] against [patient the militia].',
      '[agent The ministry] repeated its [trigger allegations] against [patient the party].',
    ],
    nearMisses: ['The allegations were vague.'],
  }),
  rule({
    id: 'accuse/violate',
    trigger: verb(VIOLATE, { voice: 'active', where: isTold }),
    roles: { patient: subject(body), topic: object(nounIn('rules', RULES_OF_WAR)) },
    yields: 'accuse',
    examples: [
      '[patient The army] has [trigger violated] [topic the truce].',
      '[patient The rebels] [trigger breached] [topic the ceasefire] on Monday.',
    ],
    nearMisses: ['The water breached the dam.'],
  }),
  rule({
    id: 'condemn/verb',
    trigger: verb(CONDEMN, { where: isTold }),
    roles: { agent: subject(actor()), patient: either(object(), oblique(['about', 'over', 'at'])) },
    yields: 'condemn',
    speech: true,
    examples: [
      '[agent The council] [trigger condemned] [patient the attack].',
      '[agent Paris] [trigger denounced] [patient the killings].',
      '[patient The raid] was [trigger condemned] by [agent the ministry].',
    ],
    nearMisses: ['The building was condemned.'],
  }),
  rule({
    id: 'condemn/drawn',
    trigger: noun(OUTRAGE, {
      where: ({ tree }, i) =>
        tree.isRelation(i, 'obj') &&
        ['draw', 'spark', 'provoke', 'trigger'].includes(tree.lemma(tree.head(i))),
    }),
    roles: { patient: subjectAbove(), agent: optional(oblique(['from', 'among', 'in'], actor())) },
    yields: 'condemn',
    examples: [
      '[patient The bombing] has drawn [trigger condemnation] from Paris.',
      '[patient The arrests] sparked [trigger outrage].',
    ],
    nearMisses: ['The concern was real.'],
  }),
  rule({
    id: 'praise/verb',
    trigger: verb(PRAISE, { where: isTold }),
    roles: { agent: optional(subject(actor())), patient: object() },
    yields: 'praise',
    speech: true,
    when: {
      describe: 'verbs of material help too only of plans and deals',
      test: (scene, { head, args }) =>
        !PRAISE_WORDS.has(scene.tree.lemma(head)) ||
        (args.object !== undefined &&
          (about('idea', IDEAS).test(scene, args.object) ||
            (scene.tree.lemma(head) === 'welcome' && !actor().test(scene, args.object)))),
    },
    examples: [
      '[agent The envoy] [trigger praised] [patient the truce].',
      '[agent London] [trigger welcomed] [patient the defections].',
    ],
    nearMisses: ['The hail ruined the crop.', 'Visitors are welcome.', 'The wall supported the roof.'],
  }),
  rule({
    id: 'praise/noun',
    trigger: noun(SUPPORT, {
      where: ({ tree }, i) => {
        const above = verbOver(tree, i)
        if (above === undefined) return false
        return EXPRESS.has(tree.lemma(above)) && !['offer', 'spark'].includes(tree.lemma(above))
      },
    }),
    roles: { agent: subjectAbove(actor()), patient: oblique(['for', 'to', 'with', 'in', 'of']) },
    yields: 'praise',
    speech: true,
    examples: [
      '[agent The premier] voiced his [trigger support] for [patient the plan].',
      '[agent The king] expressed [trigger solidarity] with [patient the victims].',
    ],
    nearMisses: ['The support of the roof broke.'],
  }),
]

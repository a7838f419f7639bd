import {
  GO,
  IDEAS,
  REFUSE,
  REJECT,
  RETALIATE,
  REVENGE,
  STRIKE,
  THREATEN,
  TOLERATE,
  ULTIMATUM,
  UNPUNISHED,
} from '../lexicon/speech.ts'
import { WITHHOLD } from '../lexicon/statements.ts'
import {
  about,
  actor,
  clause,
  either,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  type RoleSpec,
  rule,
  type Scene,
  subject,
  subjectAbove,
  verb,
  verbOver,
} from '../match/index.ts'
import { body, isTold } from './parties.ts'

const isFuture = ({ tree }: Scene, i: number): boolean =>
  tree.childrenBy(i, 'aux').some((a) => ['will', 'would', 'shall', "'ll"].includes(tree.lemma(a)))

const refused = (): RoleSpec => ({
  describe: 'to do',
  optional: false,
  find: ({ tree }, { head }) =>
    tree
      .childrenBy(head, 'xcomp', 'ccomp', 'advcl')
      .find((c) => tree.childrenBy(c, 'mark').some((m) => tree.lemma(m) === 'to') && !WITHHOLD.at(tree, c)),
})

/** Refusals and threats. */
export const reject = [
  rule({
    id: 'reject/refuse',
    trigger: verb(REFUSE, { voice: 'active', where: isTold }),
    roles: { agent: subject(actor()), topic: refused() },
    yields: 'reject',
    speech: true,
    examples: [
      '[agent The government] has [trigger refused] to [topic lift the curfew].',
      '[agent The general] [trigger declined] to [topic meet the envoy].',
    ],
    nearMisses: ['The ministry refused to give details.', 'The engine refused to start.'],
  }),
  rule({
    id: 'reject/verb',
    trigger: verb(REJECT, { where: isTold }),
    roles: {
      agent: optional(subject(actor())),
      topic: either(object(about('proposal', IDEAS)), oblique('to', about('proposal', IDEAS))),
    },
    yields: 'reject',
    speech: true,
    examples: [
      '[agent The rebels] [trigger rejected] [topic the proposal].',
      '[topic The offer] was [trigger rejected] by [agent the government].',
    ],
    nearMisses: ['The body rejected the graft.'],
  }),
  rule({
    id: 'reject/not-accept',
    trigger: verb(TOLERATE, {
      voice: 'active',
      where: (scene, i) =>
        isFuture(scene, i) &&
        scene.tree.children(i).some((c) => ['not', 'never'].includes(scene.tree.lemma(c))),
    }),
    roles: { agent: subject(actor()), topic: either(object(), oblique(['with', 'to'])) },
    yields: 'reject',
    speech: true,
    examples: [
      '[agent Jordan] will not [trigger accept] [topic more refugees].',
      'The premier said that [agent the army] would never [trigger tolerate] [topic such a move].',
    ],
    nearMisses: ['The clerk will accept the letter.', 'He did not accept the prize.'],
  }),
  rule({
    id: 'threaten/unpunished',
    trigger: verb(GO, {
      where: ({ tree }, i) => tree.children(i).some((c) => UNPUNISHED.has(tree.lemma(c))),
    }),
    roles: { topic: subject() },
    yields: 'threaten',
    examples: [
      '[topic The raid] will not [trigger go] unpunished.',
      'The army said that [topic this act] would not [trigger go] unanswered.',
    ],
    nearMisses: ['The road goes uphill.'],
  }),
  rule({
    id: 'threaten/retaliate',
    trigger: verb(RETALIATE, { voice: 'active', where: isFuture }),
    roles: { agent: subject(body), topic: optional(either(oblique(['to', 'for', 'against']), object())) },
    yields: 'threaten',
    speech: true,
    examples: [
      '[agent The militia] will [trigger retaliate] for the [topic raid].',
      'He warned that [agent the army] would [trigger hit back].',
    ],
    nearMisses: ['The army retaliated on Monday.', 'The patient will respond.'],
  }),
  rule({
    id: 'threaten/in-revenge',
    trigger: verb(STRIKE, { where: isFuture }),
    roles: {
      patient: optional(object()),
      agent: optional(subject(body)),
      topic: oblique(['in', 'as'], nounIn('revenge', REVENGE)),
    },
    yields: 'threaten',
    examples: [
      'They said that [patient the barracks] would be [trigger targeted] in [topic revenge] for the raid.',
      '[agent The militia] will [trigger strike] [patient two towns] in [topic retaliation].',
    ],
    nearMisses: ['The barracks were targeted in revenge.', 'The town would be attacked in spring.'],
  }),
  rule({
    id: 'threaten/verb',
    trigger: verb(THREATEN, {
      voice: 'active',
      where: ({ tree, ...scene }, i) =>
        isTold({ tree, ...scene }, i) && !['swear', 'warn'].includes(tree.lemma(i)),
    }),
    roles: {
      agent: subject(actor()),
      patient: optional(object(actor())),
      topic: either(clause(), oblique('with'), object(people())),
    },
    yields: 'threaten',
    speech: true,
    examples: [
      '[agent The general] [trigger threatened] to [topic shell the town].',
      '[agent The commander] [trigger vowed] to [topic strike back].',
      '[agent Iran] [trigger threatened] to [topic break off the talks].',
    ],
    nearMisses: ['Rain threatened the harvest.'],
  }),
  rule({
    id: 'threaten/warn',
    trigger: verb(THREATEN, {
      voice: 'active',
      where: (scene, i) => scene.tree.lemma(i) === 'warn' && isTold(scene, i),
    }),
    roles: {
      agent: subject(actor()),
      topic: {
        describe: 'against …, that … would',
        optional: false,
        find: (scene, { head, args }) =>
          args.obliques.find((o) => o.preposition === 'against')?.head ??
          scene.tree.childrenBy(head, 'ccomp').find((c) => {
            if (!isFuture(scene, c)) return false
            const doer = scene.tree.childBy(c, 'nsubj')
            return scene.tree.isVerb(c) && doer !== undefined && actor().test(scene, doer)
          }),
      },
      patient: optional(object(actor())),
    },
    yields: 'threaten',
    speech: true,
    examples: [
      '[agent The minister] [trigger warned] that [topic police would shoot].',
      '[agent The army] [trigger warned] residents against [topic any return].',
    ],
    nearMisses: ['Doctors warned that the toll would rise.'],
  }),
  rule({
    id: 'threaten/noun',
    trigger: noun(ULTIMATUM, {
      where: ({ tree }, i) => {
        const over = verbOver(tree, i)
        if (over === undefined) return false
        const above = tree.lemma(over)
        if (tree.lemma(i) === 'warning')
          return (
            ['issue', 'repeat', 'send'].includes(above) && tree.childBy(i, 'acl', 'compound') === undefined
          )
        return ['issue', 'make', 'repeat', 'renew', 'deliver', 'send', 'give', 'set'].includes(above)
      },
    }),
    roles: {
      agent: optional(subjectAbove(actor())),
      patient: optional(oblique(['to', 'against'], actor())),
      topic: optional(clause()),
    },
    yields: 'threaten',
    speech: true,
    examples: [
      '[agent The militia] issued a [trigger threat] against [patient the mayor].',
      '[agent Ankara] has issued a [trigger warning] to the rebels.',
      'An [trigger ultimatum] was delivered at noon.',
    ],
    nearMisses: ['The threat of rain was slight.'],
  }),
]

import { CLAIMS, DENY, DENY_CLAIMS } from '../lexicon/speech.ts'
import {
  COMMENT,
  CONFIRM,
  CORRECT,
  CORRECTIONS,
  MISTOLD,
  REPORTS,
  TELL_DETAILS,
  TOLD,
  UNVERIFIED,
  WITHHOLD,
} from '../lexicon/statements.ts'
import {
  about,
  actor,
  clause,
  either,
  not,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  rule,
  type Scene,
  subject,
  subjectAbove,
  verb,
  verbOver,
} from '../match/index.ts'
import { isTold } from './parties.ts'

const DECLINE = new Set(['refuse', 'decline'])
const ability = new Set(['can', 'could', 'able', 'unable', 'possible', 'impossible'])

const negated = ({ tree }: Scene, i: number): boolean => {
  const subjects = tree.childrenBy(i, 'nsubj')
  const about = [
    ...tree.children(i),
    ...subjects.flatMap((s) => tree.childrenBy(s, 'det')),
    ...(tree.head(i) >= 0 ? [tree.head(i), ...tree.children(tree.head(i))] : []),
  ]
  return about.some(
    (c) =>
      ['not', "n't", 'n’t', 'never', 'no', 'none', 'neither', 'nothing', 'unable', 'impossible'].includes(
        tree.lemma(c),
      ) || ['not', "n't", 'n’t'].includes(tree.word(c).form.toLowerCase()),
  )
}

const cannot = (scene: Scene, i: number): boolean => {
  const { tree } = scene
  const about = [
    ...tree.children(i),
    tree.head(i),
    ...(tree.head(i) >= 0 ? tree.children(tree.head(i)) : []),
  ].filter((c) => c >= 0)
  return (
    negated(scene, i) &&
    about.some(
      (c) => ability.has(tree.lemma(c)) || ['can', 'could', 'ca'].includes(tree.word(c).form.toLowerCase()),
    )
  )
}

const declined = ({ tree }: Scene, i: number): boolean =>
  tree.isRelation(i, 'xcomp', 'ccomp', 'advcl') && tree.head(i) >= 0 && DECLINE.has(tree.lemma(tree.head(i)))

/** What is said of an earlier claim: confirmed, denied, not to be verified, withheld, corrected. */
export const statements = [
  rule({
    id: 'unverified/verb',
    trigger: verb(CONFIRM, { where: cannot }),
    roles: { agent: optional(subject()), topic: optional(object()) },
    yields: 'unverified',
    stance: 'cannot-confirm',
    speech: true,
    examples: [
      '[agent The newspaper] could not [trigger verify] [topic the reports].',
      '[agent Our reporters] cannot independently [trigger confirm] [topic the toll].',
      'Neither account could be [trigger verified].',
    ],
    nearMisses: ['The ministry confirmed the toll.', 'The ministry has not confirmed the visit.'],
  }),
  rule({
    id: 'withhold/verb',
    trigger: verb(WITHHOLD, {
      where: (scene, i) => declined(scene, i) || (TELL_DETAILS.has(scene.tree.lemma(i)) && cannot(scene, i)),
    }),
    roles: { agent: optional(subject(actor())), topic: optional(either(object(), oblique(['on', 'about']))) },
    needsOneOf: ['agent', 'topic'],
    yields: 'withhold',
    stance: 'withholds',
    speech: true,
    examples: [
      '[agent The ministry] refused to [trigger give] [topic details].',
      '[agent A spokesman] declined to [trigger comment] on the [topic raid].',
    ],
    nearMisses: ['The farmer refused to sell his land.', 'The ministry discussed details.'],
  }),
  rule({
    id: 'confirm/passive',
    trigger: verb(CONFIRM, {
      voice: 'passive',
      where: (scene, i) => !negated(scene, i) && !scene.tree.isRelation(i, 'acl', 'amod'),
    }),
    roles: { topic: object(), agent: optional(subject(actor())) },
    yields: 'confirm',
    stance: 'confirms',
    examples: [
      '[topic The report] has been [trigger confirmed].',
      '[topic That] was later [trigger confirmed] by [agent the ministry].',
    ],
    nearMisses: ['The report has not been confirmed.', 'The confirmed toll is nine.'],
  }),
  rule({
    id: 'confirm/active',
    trigger: verb(CONFIRM, { voice: 'active', where: (scene, i) => !negated(scene, i) }),
    roles: { agent: subject(actor()), topic: either(object(), clause()) },
    yields: 'confirm',
    stance: 'confirms',
    speech: true,
    examples: [
      '[agent The ministry] [trigger confirmed] [topic the deaths].',
      '[agent The army] [trigger confirmed] that [topic it had lost] a jet.',
    ],
    nearMisses: ['The toll could not be confirmed.', 'The paper cannot confirm the toll.'],
  }),
  rule({
    id: 'deny/verb',
    trigger: verb(DENY, {
      where: (scene, i) =>
        !negated(scene, i) &&
        !DENY_CLAIMS.has(scene.tree.lemma(i)) &&
        !scene.tree.words.some((w, k) => k > i && k < i + 4 && w.lemma === 'access'),
    }),
    roles: { agent: optional(subject(actor())), topic: either(object(not(people())), clause()) },
    yields: 'deny',
    stance: 'denies',
    speech: true,
    examples: [
      '[agent The army] [trigger denied] [topic the report].',
      '[agent A spokesman] [trigger denied] that [topic troops had fired].',
    ],
    nearMisses: ['The army did not deny the report.', 'The guards denied them access.'],
  }),
  rule({
    id: 'unverified/report',
    trigger: noun(REPORTS, {
      where: ({ tree }, i) =>
        tree
          .childrenBy(i, 'amod')
          .some((c) => UNVERIFIED.has(tree.lemma(c)) || UNVERIFIED.has(tree.word(c).form.toLowerCase())),
    }),
    roles: { topic: optional(either(oblique(['of', 'about', 'on']), clause())) },
    yields: 'unverified',
    stance: 'cannot-confirm',
    examples: [
      'There were unconfirmed [trigger reports] of [topic a massacre].',
      'Unverified [trigger footage] showed a burning school.',
    ],
    nearMisses: ['There were reports of a massacre.'],
  }),
  rule({
    id: 'withhold/comment',
    trigger: noun(COMMENT, {
      where: ({ tree }, i) => {
        const above = tree.head(i)
        if (above < 0) return false
        const none = tree.childrenBy(i, 'det').some((d) => tree.lemma(d) === 'no')
        const refused = tree
          .children(above)
          .some((c) => ['not', "n't", 'n’t', 'never'].includes(tree.lemma(c)))
        if (
          tree.isRelation(i, 'obj') &&
          ['have', 'make', 'give', 'offer', 'provide', 'release'].includes(tree.lemma(above))
        )
          return none !== refused && (tree.lemma(above) !== 'have' || tree.lemma(i) === 'comment')
        // "did not respond to a request for comment"
        return (
          tree.lemma(i) === 'comment' &&
          tree.preposition(i) === 'for' &&
          tree.lemma(above) === 'request' &&
          tree.head(above) >= 0 &&
          tree.children(tree.head(above)).some((c) => ['not', "n't", 'n’t', 'never'].includes(tree.lemma(c)))
        )
      },
    }),
    roles: { agent: subjectAbove(actor()) },
    yields: 'withhold',
    stance: 'withholds',
    speech: true,
    examples: [
      '[agent The ministry] made no [trigger comment] on Monday.',
      '[agent The army] gave no [trigger details] of the raid.',
    ],
    nearMisses: ['The ministry gave details.', 'The comment was rude.'],
  }),
  rule({
    id: 'deny/claim',
    trigger: verb(DENY, {
      where: (scene, i) => isTold(scene, i) && !negated(scene, i) && DENY_CLAIMS.has(scene.tree.lemma(i)),
    }),
    roles: { agent: optional(subject(actor())), topic: object(nounIn('claim', CLAIMS)) },
    yields: 'deny',
    stance: 'denies',
    speech: true,
    examples: [
      '[agent The ministry] [trigger rejected] [topic the allegations].',
      '[topic The claim] was [trigger dismissed] by [agent the army].',
    ],
    nearMisses: ['The army dismissed the colonel.', 'The editor rejected the poem.'],
  }),
  rule({
    id: 'correct/verb',
    trigger: verb(CORRECT, {
      where: (scene, i) => isTold(scene, i),
    }),
    roles: { agent: optional(subject()), topic: object() },
    yields: 'correct',
    speech: true,
    when: {
      describe: 'something told before',
      test: (scene, { head, args }) =>
        MISTOLD.has(scene.tree.lemma(head)) ||
        (args.object !== undefined && about('told', TOLD).test(scene, args.object)),
    },
    examples: [
      '[agent The agency] [trigger retracted] [topic its report].',
      '[topic The toll] was later [trigger revised] by [agent the ministry].',
    ],
    nearMisses: ['The teacher corrected the pupil.', 'The army withdrew its tanks.'],
  }),
  rule({
    id: 'correct/noun',
    trigger: noun(CORRECTIONS, {
      where: ({ tree }, i) => {
        const above = verbOver(tree, i)
        return (
          above !== undefined &&
          ['issue', 'publish', 'print', 'post', 'run', 'carry'].includes(tree.lemma(above))
        )
      },
    }),
    roles: { agent: optional(subjectAbove()), topic: optional(oblique(['of', 'to', 'about', 'on'])) },
    yields: 'correct',
    speech: true,
    examples: [
      '[agent The newspaper] published a [trigger correction] on Friday.',
      'A [trigger retraction] was issued the next day.',
    ],
    nearMisses: ['The correction of the exam took hours.'],
  }),
]

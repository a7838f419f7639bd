import {
  CONVICT,
  COURTS,
  INQUIRY,
  INVESTIGATE,
  INVESTIGATE_OFFICE,
  LOOSE,
  OFFICES,
  REFER,
  TRIALS,
  TRIED,
} from '../lexicon/justice.ts'
import {
  about,
  actor,
  either,
  not,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  rule,
  subject,
  subjectAbove,
  time,
  verb,
  verbOver,
} from '../match/index.ts'
import { isTold, notWanted } from './parties.ts'

const office = about('office', OFFICES)

/** Inquiries, courts, sentences. */
export const justice = [
  rule({
    id: 'investigate/verb',
    trigger: verb(INVESTIGATE, { where: isTold }),
    roles: { agent: optional(subject(actor())), topic: either(object(), oblique('into')) },
    yields: 'investigate',
    when: {
      describe: 'an office looks, where the verb has other uses',
      test: (scene, { head, args }) =>
        !INVESTIGATE_OFFICE.has(scene.tree.lemma(head)) ||
        (args.subject !== undefined && office.test(scene, args.subject)),
    },
    examples: [
      '[agent The court] is [trigger investigating] [topic the deaths].',
      '[topic The attack] is being [trigger investigated] by [agent police].',
    ],
    nearMisses: ['He asked investigative questions.', 'The doctor examined the wound.'],
  }),
  rule({
    id: 'investigate/noun',
    trigger: noun(INQUIRY, { where: notWanted }),
    roles: {
      topic: oblique(['into', 'of', 'on', 'over'], not(time())),
      agent: optional(either(subject(actor()), subjectAbove(actor()))),
    },
    yields: 'investigate',
    examples: [
      'The court opened an [trigger investigation] into [topic the deaths].',
      'An [trigger inquiry] into [topic the massacre] has begun.',
    ],
    nearMisses: ['The inquiry was long.', 'The envoy demanded an inquiry into the deaths.'],
  }),
  rule({
    id: 'investigate/open',
    trigger: noun(INQUIRY, {
      where: (scene, i) => {
        const { tree } = scene
        const above = verbOver(tree, i)
        return (
          above !== undefined &&
          ['open', 'launch', 'begin', 'start', 'order', 'conduct', 'carry', 'announce'].includes(
            tree.lemma(above),
          ) &&
          ['investigation', 'inquiry', 'enquiry', 'probe', 'inquest'].includes(tree.lemma(i)) &&
          isTold(scene, above)
        )
      },
    }),
    roles: { agent: optional(subjectAbove(actor())) },
    yields: 'investigate',
    examples: [
      '[agent The prosecutor] has opened a criminal [trigger investigation].',
      'An [trigger inquiry] was launched on Monday.',
    ],
    nearMisses: ['The company began an inspection.'],
  }),
  rule({
    id: 'investigate/refer',
    trigger: verb(REFER, { where: isTold }),
    roles: {
      agent: optional(subject(actor())),
      topic: object(),
      recipient: oblique(
        ['to', 'before'],
        nounIn('court', new Set(['court', 'tribunal', 'icc', 'prosecutor'])),
      ),
    },
    yields: 'investigate',
    examples: [
      '[agent The council] [trigger referred] [topic the case] to the [recipient court].',
      '[topic The file] was [trigger submitted] to [recipient a tribunal].',
    ],
    nearMisses: ['He referred to his notes.'],
  }),
  rule({
    id: 'convict/verb',
    trigger: verb(CONVICT, {
      where: (scene, i) => isTold(scene, i) && !TRIED.has(scene.tree.lemma(i)),
    }),
    roles: {
      patient: object(people()),
      agent: optional(subject(actor())),
      topic: optional(oblique(['of', 'for', 'with', 'over'])),
    },
    yields: 'convict',
    counts: 'patient',
    when: {
      describe: 'a court or an accusation, where the verb has other uses',
      test: (scene, { head, words, args }) => {
        const lemma = scene.tree.lemma(head)
        if (!LOOSE.has(lemma) || (words.length > 1 && lemma !== 'condemn')) return true
        if (args.subject !== undefined && about('court', COURTS).test(scene, args.subject)) return true
        if (lemma === 'charge')
          return args.passive
            ? args.obliques.some((o) => o.preposition === 'with')
            : args.subject !== undefined && office.test(scene, args.subject)
        return (
          args.passive &&
          ['for', 'in', 'to'].some((p) => args.obliques.some((o) => o.preposition === p)) &&
          lemma !== 'bring'
        )
      },
    },
    examples: [
      '[agent The court] [trigger sentenced] [patient two officers] to death.',
      '[patient Nine men] were [trigger convicted].',
    ],
    nearMisses: ['The sentence was short.', 'The tried recipe worked.'],
  }),
  rule({
    id: 'convict/tried',
    trigger: verb(CONVICT, {
      voice: 'active',
      where: (scene, i) => isTold(scene, i) && TRIED.has(scene.tree.lemma(i)),
    }),
    roles: { patient: subject(people()), topic: optional(oblique(['for', 'on', 'over', 'to'])) },
    yields: 'convict',
    counts: 'patient',
    examples: [
      '[patient The general] [trigger went] on trial in March.',
      '[patient Two officers] [trigger stood] trial for the killings.',
    ],
    nearMisses: ['The men went home.', 'The tree stood alone.'],
  }),
  rule({
    id: 'convict/noun',
    trigger: noun(TRIALS, { where: notWanted }),
    roles: {
      patient: either(object(people()), oblique('against', people())),
      topic: optional(oblique(['for', 'on'])),
    },
    yields: 'convict',
    examples: [
      'The [trigger trial] of [patient two officers] began on Monday.',
      'The [trigger conviction] of [patient the general] was welcomed.',
    ],
    nearMisses: ['The trial of the drug was a success.', 'The marchers demanded the trial of the general.'],
  }),
]

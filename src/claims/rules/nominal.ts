import { TERRITORY } from '../lexicon/force.ts'
import { CALLS, CRIMES, DESCRIBE, OUTRAGE } from '../lexicon/public.ts'
import { DAMAGE, PROPERTY } from '../lexicon/violence.ts'
import {
  about,
  actor,
  anyOf,
  clause,
  either,
  noun,
  object,
  oblique,
  optional,
  type people,
  place,
  rule,
  subject,
  subjectAbove,
  verb,
} from '../match/index.ts'

const property = anyOf(about('property', PROPERTY), about('territory', TERRITORY), place())

/** Happenings and acts of speech that news tells by a noun: "expressed outrage at", "caused damage to". */
export const nominal = [
  rule({
    id: 'condemn/noun',
    trigger: noun(OUTRAGE, {
      where: ({ tree }, i) =>
        ['express', 'voice', 'issue', 'repeat', 'reiterate'].includes(
          tree.head(i) >= 0 ? tree.lemma(tree.head(i)) : '',
        ),
    }),
    roles: { patient: oblique(['at', 'of', 'over', 'about']), agent: optional(subjectAbove()) },
    yields: 'condemn',
    speech: true,
    examples: [
      '[agent The council] expressed its [trigger outrage] at [patient the attacks].',
      '[agent The ministry] voiced [trigger condemnation] of [patient the raid].',
    ],
    nearMisses: ['The outrage was general.'],
  }),
  rule({
    id: 'demand/noun',
    trigger: noun(CALLS, {
      where: ({ tree }, i) =>
        tree.head(i) >= 0 &&
        tree.isRelation(i, 'obj') &&
        ['reiterate', 'repeat', 'renew', 'issue', 'make', 'back', 'voice', 'join'].includes(
          tree.lemma(tree.head(i)),
        ),
    }),
    roles: {
      patient: optional(oblique(['on', 'to'], actor())),
      topic: optional(either(oblique('for'), clause())),
      agent: optional(subjectAbove()),
    },
    needsOneOf: ['patient', 'topic'],
    yields: 'demand',
    speech: true,
    examples: [
      '[agent The union] repeated its [trigger call] for [topic a truce].',
      '[agent The envoy] renewed an [trigger appeal] to [patient the parties].',
    ],
    nearMisses: ['He made a telephone call.'],
  }),
  rule({
    id: 'accuse/describe',
    trigger: verb(DESCRIBE, { voice: 'active' }),
    roles: {
      patient: object(),
      topic: either(oblique('as', about('crime', CRIMES)), crimeComplement()),
      agent: optional(subject(actor())),
    },
    yields: 'accuse',
    speech: true,
    examples: [
      '[agent The ministry] [trigger described] [patient the raid] as a [topic massacre].',
      '[agent The party] [trigger branded] [patient the attack] as a [topic crime].',
    ],
    nearMisses: ['He described the house as old.'],
  }),
  rule({
    id: 'destroy/damage',
    trigger: noun(DAMAGE),
    roles: {
      patient: optional(oblique(['to', 'of', 'in'], property)),
      agent: optional(subjectAbove()),
    },
    when: {
      describe: 'to something, or done by somebody',
      test: ({ tree }, met) =>
        met.args.obliques.some((o) => ['to', 'of', 'in'].includes(o.preposition)) ||
        (met.clause !== met.head &&
          ['cause', 'inflict', 'suffer', 'sustain'].includes(tree.lemma(met.clause))),
    },
    needsOneOf: ['patient', 'agent'],
    yields: 'destroy',
    examples: [
      'The blast caused [trigger damage] to [patient nearby houses].',
      'The [trigger destruction] of [patient the bridge] cut the road.',
    ],
    nearMisses: ['The damage was slight.'],
  }),
]

/** "called the raid a massacre": the noun that is said of the object. */
function crimeComplement() {
  return {
    describe: 'what it is called',
    optional: false,
    find: (
      { tree }: Parameters<ReturnType<typeof people>['test']>[0],
      met: { head: number },
    ): number | undefined => tree.childrenBy(met.head, 'xcomp', 'obl').find((c) => CRIMES.has(tree.lemma(c))),
  }
}

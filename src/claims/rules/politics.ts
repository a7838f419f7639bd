import {
  ACCORDS,
  AID,
  AIDS,
  CONVICT,
  CRACKDOWN,
  INQUIRY,
  INVESTIGATE,
  MAKE_ACCORD,
  MEET,
  PROPOSALS,
  PROTEST,
  PROTESTS,
  REJECT,
  RESIGN,
  TALKS,
  THREATEN,
} from '../lexicon/politics.ts'
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
  place,
  rule,
  subject,
  verb,
} from '../match/index.ts'

const where = () => optional(oblique(['in', 'at', 'near', 'across', 'outside'], place()))
const accords = nounIn('accord', new Set([...ACCORDS.heads]))
const aids = nounIn('aid', new Set([...AIDS.heads]))

export const politics = [
  rule({
    id: 'agree/verb',
    trigger: verb(MAKE_ACCORD),
    roles: { topic: object(accords), agent: optional(subject(actor())) },
    yields: 'agree',
    examples: [
      '[agent The rebels] [trigger reached] [topic an agreement] with the army.',
      '[topic A truce] was [trigger brokered] by [agent the envoy].',
    ],
    nearMisses: ['The train reached the station.'],
  }),
  rule({
    id: 'agree/noun',
    trigger: noun(ACCORDS),
    roles: { agent: oblique('between', actor()) },
    yields: 'agree',
    examples: [
      'The [trigger truce] between [agent the army] and the rebels held.',
      'A [trigger deal] between [agent the parties] was near.',
    ],
    nearMisses: ['It was a great deal of work.'],
  }),
  rule({
    id: 'meet/verb',
    trigger: verb(MEET, { voice: 'active' }),
    roles: { agent: subject(actor()), recipient: either(oblique('with', actor()), object(actor())) },
    yields: 'meet',
    examples: [
      '[agent The envoy] [trigger met] [recipient the minister].',
      '[agent The president] [trigger met] with [recipient rebel leaders].',
    ],
    nearMisses: ['The plan met its goals.'],
  }),
  rule({
    id: 'meet/noun',
    trigger: noun(TALKS),
    roles: { agent: oblique(['between', 'with', 'among'], actor()) },
    yields: 'meet',
    examples: [
      '[trigger Talks] between [agent the ministers] began in Geneva.',
      'The envoy held a [trigger meeting] with [agent the king].',
    ],
    nearMisses: ['The talk was dull.'],
  }),
  rule({
    id: 'aid/noun',
    trigger: noun(AIDS, {
      where: ({ tree }, i) =>
        tree.isRelation(i, 'obj', 'nsubj:pass') &&
        ['provide', 'send', 'deliver', 'give', 'supply', 'pledge', 'offer', 'distribute'].includes(
          tree.lemma(tree.head(i)),
        ),
    }),
    roles: { agent: optional(subject(actor())), recipient: optional(oblique(['to', 'for'], actor())) },
    yields: 'aid',
    examples: [
      '[agent The ministry] has delivered [trigger aid] to [recipient the refugees].',
      '[agent The ministry] sent [trigger relief] to the camp.',
    ],
    nearMisses: ['Aid is scarce.'],
  }),
  rule({
    id: 'aid/verb',
    trigger: verb(AID, {
      where: (scene, i) => scene.tree.childBy(i, 'obj') !== undefined && !aids.test(scene, i),
    }),
    roles: { agent: subject(actor()), recipient: object(actor()) },
    yields: 'aid',
    examples: [
      '[agent The charity] has [trigger assisted] [recipient the refugees].',
      '[agent The charity] [trigger assisted] [recipient the refugees].',
    ],
    nearMisses: ['The bomb was armed.'],
  }),
  rule({
    id: 'threaten/verb',
    trigger: verb(THREATEN, { voice: 'active' }),
    roles: {
      agent: subject(people()),
      patient: optional(object(actor())),
      topic: either(clause(), oblique('with'), object()),
    },
    yields: 'threaten',
    speech: true,
    examples: [
      '[agent The general] [trigger threatened] to [topic shell the town].',
      '[agent The commander] [trigger vowed] to [topic strike back].',
    ],
    nearMisses: ['Rain threatened the harvest.'],
  }),
  rule({
    id: 'reject/verb',
    trigger: verb(REJECT),
    roles: { agent: optional(subject(actor())), topic: object(about('proposal', PROPOSALS)) },
    yields: 'reject',
    speech: true,
    examples: [
      '[agent The rebels] [trigger rejected] [topic the proposal].',
      '[topic The offer] was [trigger rejected] by [agent the government].',
    ],
    nearMisses: ['The body rejected the graft.'],
  }),
  rule({
    id: 'resign/verb',
    trigger: verb(RESIGN, { voice: 'active' }),
    roles: { agent: subject(people()), origin: optional(either(oblique(['from', 'as']), object())) },
    yields: 'resign',
    examples: [
      '[agent The prime minister] [trigger resigned] on Monday.',
      '[agent Two ministers] [trigger stepped down].',
    ],
    nearMisses: ['He was resigned to his fate.'],
  }),
  rule({
    id: 'protest/verb',
    trigger: verb(PROTEST, { voice: 'active' }),
    roles: { agent: subject(people()), topic: optional(oblique(['against', 'over'])), place: where() },
    yields: 'protest',
    counts: 'agent',
    examples: [
      '[agent Thousands of students] [trigger marched] in [place Hama].',
      '[agent Residents] [trigger protested] against [topic the arrests].',
    ],
    nearMisses: ['The army marched north.'],
    when: {
      describe: 'no troops',
      test: ({ tree }, met) =>
        met.args.subject === undefined ||
        !['army', 'soldier', 'troop'].includes(tree.lemma(met.args.subject)),
    },
  }),
  rule({
    id: 'protest/noun',
    trigger: noun(PROTESTS, { where: ({ tree }, i) => tree.lemma(i) !== 'strike' }),
    roles: {
      agent: optional(either(subject(people()), oblique(['by', 'of'], people()))),
      topic: optional(oblique(['against', 'over'])),
      place: where(),
    },
    needsOneOf: ['agent', 'place', 'topic'],
    yields: 'protest',
    counts: 'agent',
    examples: [
      '[trigger Demonstrations] in [place Deraa] began in March.',
      'A [trigger protest] by [agent students] was broken up.',
    ],
    nearMisses: ['The march of time goes on.'],
  }),
  rule({
    id: 'crackdown/noun',
    trigger: noun(CRACKDOWN),
    roles: { patient: oblique(['on', 'against', 'of'], actor()), agent: optional(subject(actor())) },
    yields: 'crackdown',
    examples: [
      'The [trigger crackdown] on [patient protesters] goes on.',
      'The government’s [trigger crackdown] on [patient dissidents] began in March.',
    ],
    nearMisses: ['The crackdown was harsh.'],
  }),
  rule({
    id: 'investigate/verb',
    trigger: verb(INVESTIGATE),
    roles: { agent: optional(subject(actor())), topic: object() },
    yields: 'investigate',
    examples: [
      '[agent The court] is [trigger investigating] [topic the deaths].',
      '[topic The attack] is being [trigger investigated] by [agent police].',
    ],
    nearMisses: ['He asked investigative questions.'],
  }),
  rule({
    id: 'investigate/noun',
    trigger: noun(INQUIRY),
    roles: { topic: oblique(['into', 'of']), agent: optional(subject(actor())) },
    yields: 'investigate',
    examples: [
      'The court opened an [trigger investigation] into [topic the deaths].',
      'An [trigger inquiry] into [topic the massacre] has begun.',
    ],
    nearMisses: ['The inquiry was long.'],
  }),
  rule({
    id: 'convict/verb',
    trigger: verb(CONVICT),
    roles: { patient: object(people()), agent: optional(subject(actor())) },
    yields: 'convict',
    counts: 'patient',
    examples: [
      '[agent The court] [trigger sentenced] [patient two officers] to death.',
      '[patient Nine men] were [trigger convicted].',
    ],
    nearMisses: ['The sentence was short.'],
  }),
]

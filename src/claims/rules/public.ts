import {
  ACCESS,
  ACCUSE,
  BLAME_ON,
  CONDEMN,
  CONFIRM,
  COOPERATE,
  DECLINE,
  DEMAND,
  DENY,
  INCLUDE,
  PRAISE,
  RESTRICT,
  SANCTION,
  SANCTIONS,
  WITHHOLD,
} from '../lexicon/public.ts'
import {
  about,
  actor,
  anyOf,
  clause,
  copula,
  either,
  indirect,
  namedPlace,
  not,
  noun,
  object,
  oblique,
  optional,
  people,
  place,
  rule,
  type Scene,
  subject,
  subjectAbove,
  time,
  verb,
} from '../match/index.ts'

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

const GROUP = new Set(
  'group dead victim killed defection soldier defector crew toll delegation them wounded arrested casualty force fatality those missing prisoner refugee convoy population detainee member convert people'.split(
    ' ',
  ),
)

export const publicLife = [
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
    trigger: verb(WITHHOLD, { where: declined }),
    roles: { agent: subject(actor()), topic: optional(either(object(), oblique(['on', 'about']))) },
    yields: 'withhold',
    stance: 'withholds',
    speech: true,
    examples: [
      '[agent The ministry] refused to [trigger give] [topic details].',
      '[agent A spokesman] declined to [trigger comment] on the [topic raid].',
    ],
    nearMisses: ['The farmer refused to sell his land.', 'The ministry gave details.'],
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
        !negated(scene, i) && !scene.tree.words.some((w, k) => k > i && k < i + 4 && w.lemma === 'access'),
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
    id: 'accuse/blame-on',
    trigger: verb(BLAME_ON),
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
    trigger: verb(ACCUSE),
    roles: {
      agent: optional(subject(actor())),
      patient: object(),
      topic: optional(either(oblique(['of', 'for']), clause())),
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
    id: 'condemn/verb',
    trigger: verb(CONDEMN, { voice: 'active' }),
    roles: { agent: subject(actor()), patient: object() },
    yields: 'condemn',
    speech: true,
    examples: [
      '[agent The council] [trigger condemned] [patient the attack].',
      '[agent Paris] [trigger denounced] [patient the killings].',
    ],
    nearMisses: ['The building was condemned.'],
  }),
  rule({
    id: 'praise/verb',
    trigger: verb(PRAISE),
    roles: { agent: optional(subject(actor())), patient: object() },
    yields: 'praise',
    speech: true,
    examples: [
      '[agent The envoy] [trigger praised] [patient the truce].',
      '[agent London] [trigger welcomed] [patient the defections].',
    ],
    nearMisses: ['The hail ruined the crop.', 'Visitors are welcome.'],
  }),
  rule({
    id: 'demand/verb',
    trigger: verb(DEMAND, { where: ({ tree }, i) => !['noun'].includes(tree.word(i).upos) }),
    roles: {
      agent: optional(subject(actor())),
      patient: optional(either(indirect(), object(), oblique(['on', 'upon', 'for', 'to']))),
      topic: optional(either(oblique('for'), clause())),
    },
    needsOneOf: ['patient', 'topic'],
    yields: 'demand',
    speech: true,
    examples: [
      '[agent The league] [trigger called] for [topic a ceasefire].',
      '[agent The union] [trigger urged] [patient the army] to withdraw.',
    ],
    nearMisses: ['He called his brother.', 'They asked a question.'],
  }),
  rule({
    id: 'sanction/verb',
    trigger: verb(SANCTION),
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
    trigger: noun(SANCTIONS),
    roles: {
      patient: oblique(['against', 'on'], actor()),
      agent: optional(either(subject(actor()), subjectAbove())),
    },
    yields: 'sanction',
    examples: [
      '[agent The union] announced [trigger sanctions] against [patient Syria].',
      'The council imposed an [trigger embargo] on [patient the government].',
    ],
    nearMisses: ['Sanctions are a blunt tool.'],
  }),
  rule({
    id: 'restrict/verb',
    trigger: verb(RESTRICT),
    roles: {
      agent: optional(subject(actor())),
      patient: object(about('access', ACCESS)),
      place: optional(oblique(['to', 'in', 'into', 'from', 'on'], place())),
    },
    yields: 'restrict',
    examples: [
      '[agent The government] has [trigger restricted] [patient access] to the city.',
      '[agent The junta] [trigger barred] [patient foreign reporters] from [place the province].',
    ],
    nearMisses: ['The rules limit spending.'],
  }),
  rule({
    id: 'cooperate/verb',
    trigger: verb(COOPERATE),
    roles: { agent: subject(actor()), recipient: oblique('with', actor()) },
    yields: 'cooperate',
    examples: [
      '[agent The general] is [trigger cooperating] with [recipient the police].',
      '[agent The former minister] has [trigger collaborated] with [recipient foreign agents].',
    ],
    nearMisses: ['The weather did not cooperate.'],
  }),
  rule({
    id: 'composition/include',
    trigger: verb(INCLUDE, { where: ({ tree }, i) => tree.word(i).xpos !== 'VBG' }),
    roles: { topic: subject(about('a group told of', GROUP)), patient: object(people()) },
    yields: 'composition',
    examples: [
      '[topic The group] [trigger includes] [patient a colonel] and four captains.',
      '[topic The dead] [trigger included] [patient nine children].',
    ],
    nearMisses: ['The price includes breakfast.', 'The book includes maps.'],
  }),
  rule({
    id: 'composition/origin',
    trigger: verb(INCLUDE),
    roles: { topic: subject(), patient: object(people()) },
    yields: 'composition',
    when: {
      describe: 'the whole is people',
      test: (scene, met) => met.args.subject !== undefined && people().test(scene, met.args.subject),
    },
    examples: [
      '[topic The deserters] [trigger include] [patient two pilots].',
      '[topic The officers] [trigger included] [patient a judge].',
    ],
    nearMisses: ['The law includes a clause.'],
  }),
  rule({
    id: 'composition/from',
    trigger: copula('from'),
    roles: { topic: subject(people()), origin: object(place()) },
    yields: 'composition',
    examples: [
      '[topic All] [trigger were] from [origin the city of Homs].',
      '[topic The deserters] [trigger are] from [origin Aleppo].',
    ],
    nearMisses: ['The letter was from his wife.', 'The quotation is from the book.'],
  }),
]

import {
  AIRCRAFT,
  COME_TO,
  DESTROY,
  PROPERTY,
  SERVING,
  SHOOT_DOWN,
  SHOOTING_DOWN,
  WORKS,
} from '../lexicon/violence.ts'
import {
  about,
  actor,
  either,
  noun,
  object,
  oblique,
  optional,
  place,
  rule,
  subject,
  verb,
} from '../match/index.ts'

const aircraft = about('aircraft', AIRCRAFT)
const property = about('property', PROPERTY)
const works = about('works that serve people', WORKS)

export const violence = [
  rule({
    id: 'destroy/verb',
    trigger: verb(DESTROY),
    roles: {
      patient: object(property),
      agent: optional(subject(actor())),
      place: optional(oblique(['in', 'at', 'near'], place())),
    },
    yields: 'destroy',
    examples: [
      '[agent Soldiers] [trigger burned] [patient the mayor’s house].',
      '[patient Two mosques] were [trigger destroyed] in [place Aleppo].',
    ],
    nearMisses: ['The scandal destroyed his career.', 'He burned with anger.'],
  }),
  rule({
    id: 'destroy/out-of-service',
    trigger: verb(COME_TO),
    roles: { patient: either(object(works), subject(works)) },
    when: {
      describe: '“out of” service',
      test: ({ tree }, met) =>
        met.args.obliques.some((o) => o.preposition === 'out of' && SERVING.has(tree.lemma(o.head))),
    },
    yields: 'destroy',
    examples: [
      '[patient The hospital] [trigger went] out of service.',
      'The strike [trigger put] [patient the power station] out of action.',
      '[patient Two bakeries] were [trigger knocked] out of service in the raid.',
    ],
    nearMisses: ['The bus went out of service at midnight.', 'The clerk went out of the hospital.'],
  }),
  rule({
    id: 'shoot-down/verb',
    trigger: verb(SHOOT_DOWN),
    roles: {
      patient: object(aircraft),
      agent: optional(subject(actor())),
      place: optional(oblique(['in', 'over', 'near', 'off'], place())),
    },
    yields: 'shoot-down',
    examples: [
      '[agent Rebels] [trigger shot down] [patient an army helicopter].',
      '[patient A military jet] was [trigger shot down] on Friday.',
    ],
    nearMisses: ['The proposal was shot down.', 'He downed his drink.'],
  }),
  rule({
    id: 'shoot-down/noun',
    trigger: noun(SHOOTING_DOWN, {
      where: ({ tree }, i) =>
        tree.lemma(i) !== 'shooting' || tree.words[i + 1]?.form.toLowerCase() === 'down',
    }),
    roles: {
      patient: either(object(aircraft), oblique('of', aircraft)),
      agent: optional(subject(actor())),
      place: optional(oblique(['in', 'over', 'near', 'off'], place())),
    },
    yields: 'shoot-down',
    examples: [
      'The [trigger downing] of [patient a cargo plane] was condemned.',
      'The [trigger shooting] down of [patient a jet] by [agent the navy] was condemned.',
    ],
    nearMisses: ['The shooting of the film began.'],
  }),
]

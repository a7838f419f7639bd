import { isPassive } from '../../analysis/index.ts'
import { DEFECT, DEFECTION } from '../lexicon/movement.ts'
import {
  actor,
  anyOf,
  compound,
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

const quitted = anyOf(
  nounIn(
    'army or state',
    new Set(
      'army military force regime government police side party rank unit militia state service post'.split(
        ' ',
      ),
    ),
  ),
  place(),
)

export const defect = [
  rule({
    id: 'defect/verb',
    trigger: verb(DEFECT, {
      intransitive: true,
      where: ({ tree }, i) => tree.lemma(i) !== 'desert' || !isPassive(tree, i),
    }),
    roles: {
      agent: subject(actor()),
      origin: optional(either(oblique('from', quitted), object(quitted))),
      destination: optional(oblique(['to', 'into', 'across'])),
    },
    yields: 'defect',
    counts: 'agent',
    examples: [
      '[agent Six officers] [trigger defected] from the [origin army] on Friday.',
      'The colonel said that [agent dozens of soldiers] had [trigger defected] to the opposition.',
    ],
    nearMisses: ['The engine has a defect.', 'The town was deserted on Friday.'],
  }),
  rule({
    id: 'defect/noun',
    trigger: noun(DEFECTION),
    roles: {
      agent: either(
        object(people()),
        subject(people()),
        oblique(['by', 'among'], people()),
        compound(people()),
      ),
      origin: optional(oblique('from', quitted)),
      destination: optional(oblique('to')),
    },
    yields: 'defect',
    counts: 'agent',
    examples: [
      'The ministry announced the [trigger defection] of [agent two pilots].',
      'The [trigger defection] of [agent the colonel] shocked the government.',
    ],
    nearMisses: ['The defections took place last week.'],
  }),
]

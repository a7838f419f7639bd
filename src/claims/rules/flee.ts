import { TERRITORY } from '../lexicon/force.ts'
import { BORDERS, CROSS, FLEE, LEAVE } from '../lexicon/movement.ts'
import {
  about,
  anyOf,
  either,
  namedPlace,
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

const border = nounIn('border', BORDERS)

/** Who crosses a border to fight, not to be safe. */
const INTRUDERS = new Set(
  'militant fighter insurgent rebel guerrilla jihadist terrorist militia militiaman gunman infiltrator mercenary force tank column jihadi'.split(
    ' ',
  ),
)
const ARMED = new Set(
  'rebel fighter troop troops soldier army force militant insurgent militia gunman'.split(' '),
)
const territory = anyOf(about('territory', TERRITORY), place())

/** People who leave: for safety, or as troops that give up a place. */
export const flee = [
  rule({
    id: 'flee/verb',
    trigger: verb(FLEE, {
      intransitive: true,
      where: (scene, i) => scene.tree.lemma(i) === 'flee' || scene.tree.childBy(i, 'obl') !== undefined,
    }),
    roles: {
      agent: subject(people()),
      origin: optional(either(oblique('from', place()), object(place()))),
      destination: optional(oblique(['to', 'into', 'for', 'across', 'toward', 'towards', 'over'])),
    },
    yields: 'flee',
    counts: 'agent',
    examples: [
      '[agent About 300 families] [trigger fled] to [destination Jordan].',
      '[agent The minister] [trigger fled] from [origin Damascus] last month.',
    ],
    nearMisses: ['The fleeing crowd was loud.', 'The heat escaped through the roof.'],
  }),
  rule({
    id: 'travel/enter',
    trigger: verb(CROSS),
    roles: {
      agent: subject(about('armed people on the move', INTRUDERS)),
      destination: optional(either(oblique(['into', 'to'], namedPlace()), object(namedPlace()))),
      origin: optional(oblique(['from', 'through', 'via'], namedPlace())),
    },
    needsOneOf: ['destination', 'origin'],
    yields: 'travel',
    counts: 'agent',
    examples: [
      '[agent Foreign fighters] [trigger entered] [destination Iraq] last year.',
      '[agent The militants] [trigger crossed] into [destination Mali] at night.',
    ],
    nearMisses: ['The rebels entered talks.'],
  }),
  rule({
    id: 'flee/cross',
    trigger: verb(CROSS),
    roles: {
      agent: subject(people()),
      destination: optional(either(oblique(['into', 'to'], namedPlace()), object(namedPlace()))),
      origin: optional(oblique('from', namedPlace())),
      topic: optional(object(border)),
    },
    needsOneOf: ['destination', 'origin', 'topic'],
    yields: 'flee',
    counts: 'agent',
    examples: [
      '[agent Some 60 villagers] [trigger crossed] the border into [destination Turkey].',
      '[agent Two deserters] [trigger entered] [destination Lebanon] on Monday.',
    ],
    nearMisses: ['She crossed the street.', 'The talks entered a new phase.'],
  }),
  rule({
    id: 'withdraw/leave',
    trigger: verb(LEAVE, { voice: 'active' }),
    roles: {
      agent: subject(about('armed', ARMED)),
      origin: either(object(territory), oblique('from', territory)),
    },
    yields: 'withdraw',
    examples: [
      '[agent The rebels] have [trigger left] [origin the town].',
      '[agent Army troops] [trigger left] [origin the village] on Friday.',
    ],
    nearMisses: ['The rebels left at dawn.'],
  }),
  rule({
    id: 'flee/leave',
    trigger: verb(LEAVE, { voice: 'active' }),
    roles: {
      agent: subject(people()),
      origin: either(
        object(anyOf(namedPlace(), nounIn('home', new Set(['home', 'city', 'town', 'village', 'country'])))),
        oblique('from', place()),
      ),
      destination: optional(oblique('for', place())),
    },
    yields: 'flee',
    counts: 'agent',
    examples: [
      '[agent The envoy] [trigger left] [origin Beirut] in March.',
      '[agent Hundreds of families] have [trigger left] [origin the city].',
    ],
    nearMisses: ['The blast left a crater.', 'The ship left the matter open.'],
  }),
]

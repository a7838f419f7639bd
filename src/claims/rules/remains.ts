import { BURIAL, BURY, DISCOVER, REMAINS } from '../lexicon/harm.ts'
import {
  actor,
  itself,
  noun,
  object,
  oblique,
  optional,
  people,
  rule,
  subject,
  verb,
} from '../match/index.ts'
import { where } from './harm-kill.ts'

const RUBBLE = new Set('rubble debris ruin wreckage avalanche snow landslide collapse alive'.split(' '))

/** The dead that are found and buried. */
export const remains = [
  rule({
    id: 'bury/verb',
    trigger: verb(BURY),
    roles: { patient: object(people()), agent: optional(subject(people())), place: where() },
    yields: 'bury',
    counts: 'patient',
    when: {
      describe: 'in a grave, not under rubble',
      test: ({ tree }, met) => !tree.subtree(met.head).some((i) => RUBBLE.has(tree.lemma(i))),
    },
    examples: [
      '[patient Fourteen soldiers] were [trigger buried] on Sunday.',
      '[agent Villagers] [trigger buried] [patient the victims] at dusk.',
    ],
    nearMisses: ['The report was buried in a drawer.', 'Two men were buried under the rubble.'],
  }),
  rule({
    id: 'bury/noun',
    trigger: noun(BURIAL),
    roles: { patient: oblique(['of', 'for'], people()), agent: optional(subject(actor())), place: where() },
    yields: 'bury',
    counts: 'patient',
    examples: [
      'Thousands came to the [trigger funeral] of [patient two policemen].',
      'The [trigger burial] of [patient nine villagers] took place at dusk.',
    ],
    nearMisses: ['The funeral of the party is near.'],
  }),
  rule({
    id: 'find-remains/noun',
    trigger: noun(REMAINS),
    roles: { patient: itself(), place: where() },
    yields: 'find-remains',
    counts: 'patient',
    when: {
      describe: 'they are found',
      test: ({ tree }, met) =>
        [...tree.ancestors(met.head), ...tree.subtree(met.head)].some(
          (a) => Math.abs(a - met.head) <= 14 && a !== met.head && DISCOVER.has(tree.lemma(a)),
        ),
    },
    examples: [
      'Residents found eleven [trigger bodies] in a well.',
      'The discovery of dozens of [trigger corpses] was reported on Monday.',
    ],
    nearMisses: ['The governing body met on Friday.', 'The remains of the day were quiet.'],
  }),
]

import { BULLET_MEETS, BULLETS, GUNS, SHOOT, SHOOTING, TURN } from '../lexicon/gunfire.ts'
import {
  about,
  actor,
  either,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  rule,
  subject,
  verb,
} from '../match/index.ts'
import { oneself, toOneself } from './oneself.ts'
import { isNewShooting } from './shooting.ts'
import { against, doing, SOMETHING } from './sides.ts'
import { target, where } from './target.ts'

/** Shots at people, meant or not: told by the verb, by the bullet that meets them, or by the noun. */
export const gunfire = [
  rule({
    id: 'shoot/verb',
    trigger: verb(SHOOT, {
      where: ({ tree }, i) =>
        !tree.words.slice(i, i + 3).some((w) => ['down', 'dead'].includes(w.form.toLowerCase())),
    }),
    roles: {
      agent: optional(subject(actor())),
      patient: either(object(people()), oneself(), oblique(['on', 'at'], target)),
      place: where(),
    },
    yields: 'shoot',
    examples: [
      '[agent Soldiers] [trigger fired] on [patient the protesters].',
      '[agent Snipers] [trigger shot] [patient two boys] on Monday.',
      '[patient A 15-year-old] was [trigger shot] near a bakery.',
      '[patient A man] accidentally [trigger shot] himself in the hand.',
    ],
    nearMisses: ['He shot a film.', 'Soldiers shot down a jet.', 'The 15-year-old car was shot for a film.'],
  }),
  rule({
    id: 'shoot/bullet',
    trigger: verb(BULLET_MEETS),
    roles: {
      instrument: subject(about('bullet or gun', BULLETS)),
      patient: object(people()),
      place: where(),
    },
    yields: 'shoot',
    examples: [
      '[patient A bystander] was [trigger grazed] by [instrument a bullet].',
      '[instrument A stray bullet] [trigger struck] [patient a 9-year-old girl].',
    ],
    nearMisses: ['The bullet hit a wall.', 'A ball hit the girl.'],
  }),
  rule({
    id: 'shoot/oneself',
    trigger: verb(TURN, { voice: 'active' }),
    roles: {
      patient: subject(people()),
      instrument: object(nounIn('gun', GUNS)),
      topic: oblique(['on', 'upon', 'against'], toOneself),
    },
    yields: 'shoot',
    examples: [
      '[patient The man] [trigger turned] [instrument the gun] on [topic himself].',
      '[patient She] then [trigger turned] [instrument the pistol] on [topic herself].',
    ],
    nearMisses: ['She turned the key on the box.', 'He turned the gun on the floor.'],
  }),
  rule({
    id: 'shoot/noun',
    trigger: noun(SHOOTING),
    roles: { agent: doing(), patient: against(), place: where() },
    needsOneOf: SOMETHING,
    yields: 'shoot',
    examples: [
      'The [trigger shooting] of [patient two guards] was condemned.',
      '[agent Army] [trigger gunfire] in [place Hama] went on all day.',
    ],
    nearMisses: ['The shooting was over.'],
  }),
  rule({
    id: 'shoot/news',
    trigger: noun(SHOOTING, { where: isNewShooting }),
    roles: { place: where() },
    yields: 'shoot',
    examples: [
      'Police are investigating a deadly [trigger shooting] that happened on Monday.',
      'Two men were questioned after a triple [trigger shooting].',
    ],
    nearMisses: [
      'The shooting was over.',
      'The school trained for a shooting.',
      'A shooting range was opened.',
      'The shooting of the film began.',
    ],
  }),
]

import { LIMBS, LOSE, WITH_BLOOD } from '../lexicon/hurts.ts'
import { noun } from '../match/filter.ts'
import { object, oblique, people, rule, subject, verb } from '../match/index.ts'
import { where } from './harm-kill.ts'

/** Injuries told by what the body lost, as witnesses do. */
export const hurts = [
  rule({
    id: 'injure/limb',
    trigger: verb(LOSE, { voice: 'active' }),
    roles: {
      patient: subject(people()),
      instrument: object(noun('part of the body', LIMBS)),
      place: where(),
    },
    yields: 'injure',
    counts: 'patient',
    examples: [
      '[patient The baker] [trigger lost] a [instrument leg].',
      '[patient Two boys] [trigger lost] their [instrument arms] in the blast.',
    ],
    nearMisses: ['The bank lost money.', 'He lost heart.', 'The chair lost a leg.'],
  }),
  rule({
    id: 'injure/blood',
    trigger: verb(WITH_BLOOD),
    roles: {
      patient: subjectOrObject(),
      instrument: oblique(['in', 'with'], noun('blood', new Set(['blood']))),
    },
    yields: 'injure',
    counts: 'patient',
    examples: [
      '[patient I] [trigger woke] up in [instrument blood].',
      '[patient Her brother] was [trigger covered] in [instrument blood].',
    ],
    nearMisses: ['His hands were covered with blood.', 'The street was covered in blood.'],
  }),
]

function subjectOrObject() {
  const [does, suffers] = [subject(people()), object(people())]
  return {
    describe: 'who bleeds',
    optional: false,
    find: (...at: Parameters<typeof does.find>): number | undefined =>
      at[1].args.passive ? suffers.find(...at) : does.find(...at),
  }
}

import {
  BESIEGE,
  BREAK_SIEGE,
  CAPTURE,
  CAPTURED,
  DRIVE_OUT,
  FALL,
  LOSE,
  SIEGE,
  TAKE,
  TAKEN,
  TERRITORY,
} from '../lexicon/control.ts'
import {
  about,
  actor,
  anyOf,
  either,
  namedPlace,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  place,
  type RoleSpec,
  rule,
  subject,
  subjectAbove,
  verb,
  verbOver,
} from '../match/index.ts'
import { armed, notWanted, plainlyArmed, within } from './parties.ts'

const territory = anyOf(about('territory', TERRITORY), place())
const taken = anyOf(nounIn('taken place', TAKEN), namedPlace())

/** "took control of the town": what control is of. */
const controlled = (): RoleSpec => ({
  describe: 'control of …',
  optional: false,
  find: (scene, { words, args }) =>
    words.some((w) => ['control', 'hold'].includes(scene.tree.lemma(w)))
      ? args.obliques.find((o) => o.preposition === 'of' && territory.test(scene, o.head))?.head
      : undefined,
})

/** Territory that changes hands, and territory that is shut in. */
export const control = [
  rule({
    id: 'capture/from',
    trigger: verb(DRIVE_OUT),
    roles: {
      patient: object(plainlyArmed),
      origin: oblique(['from', 'of', 'out of'], territory),
      agent: optional(subject(actor())),
    },
    yields: 'capture',
    examples: [
      '[agent The army] [trigger drove] [patient the rebels] out of the [origin town].',
      '[agent Government troops] have [trigger pushed back] [patient the militants] from [origin two villages].',
    ],
    nearMisses: ['The driver drove the soldiers to the town.', 'He was pushed from power.'],
  }),
  rule({
    id: 'capture/verb',
    trigger: verb(CAPTURE, {
      where: (scene, i) =>
        scene.tree.lemma(i) !== 'secure' || armed.test(scene, scene.tree.childBy(i, 'nsubj') ?? i),
    }),
    roles: {
      patient: either(controlled(), object(territory)),
      agent: optional(subject(actor())),
      place: within(),
    },
    yields: 'capture',
    examples: [
      '[agent Rebels] [trigger seized] [patient an air base].',
      '[patient The town] was [trigger captured] by [agent the army].',
      '[agent The militia] [trigger took control] of [patient three villages].',
    ],
    nearMisses: ['The photo captured the mood.', 'He seized the chance.'],
  }),
  rule({
    id: 'capture/take',
    trigger: verb(TAKE),
    roles: { patient: object(taken), agent: subject(armed), place: within() },
    yields: 'capture',
    examples: [
      '[agent The army] [trigger took] [patient the village] on Monday.',
      '[patient The hilltop] was [trigger taken] by [agent rebel fighters].',
    ],
    nearMisses: ['The girl took the book.', 'The bus took the soldiers to the village.'],
  }),
  rule({
    id: 'capture/fall',
    trigger: verb(FALL, { voice: 'active' }),
    roles: {
      patient: subject(territory),
      agent: oblique(['to', 'into', 'under'], anyOf(armed, nounIn('hands', new Set(['hand', 'control'])))),
    },
    yields: 'capture',
    examples: [
      '[patient The town] [trigger fell] to [agent the rebels] in May.',
      '[patient Two districts] have [trigger fallen] to [agent the militia].',
      '[patient The town] [trigger returned] to [agent government control].',
      '[patient The village] has [trigger slipped] into [agent rebel hands].',
    ],
    nearMisses: ['Snow fell in the town.', 'Prices fell to a new low.', 'Calm returned to the town.'],
  }),
  rule({
    id: 'capture/lose',
    trigger: verb(LOSE, { voice: 'active' }),
    roles: {
      origin: subject(armed),
      patient: either(object(taken), oblique('of', territory)),
      agent: optional(oblique('to', armed)),
    },
    yields: 'capture',
    examples: [
      '[origin The army] [trigger lost] [patient the base] to [agent the rebels].',
      '[origin The government] has [trigger lost control] of [patient the province].',
    ],
    nearMisses: ['The army lost a pilot.', 'She lost her way.'],
  }),
  rule({
    id: 'capture/noun',
    trigger: noun(CAPTURED, { where: notWanted }),
    roles: { patient: object(territory), agent: optional(subject(actor())) },
    yields: 'capture',
    examples: [
      'The [trigger capture] of [patient the airport] by [agent the rebels] was confirmed.',
      'The [trigger fall] of [patient the city] shocked the government.',
    ],
    nearMisses: ['The fall of snow was heavy.', 'The capture of the moment pleased him.'],
  }),
  rule({
    id: 'besiege/verb',
    trigger: verb(BESIEGE, {
      where: ({ tree }, i) =>
        tree.childBy(i, 'nsubj:pass', 'aux:pass') !== undefined || tree.word(i).xpos !== 'JJ',
    }),
    roles: { patient: object(anyOf(territory, people())), agent: optional(subject(actor())) },
    yields: 'besiege',
    when: {
      describe: 'those around it, if named, are armed or move',
      test: (scene, met) => {
        const { subject: doer } = met.args
        return (
          doer === undefined ||
          armed.test(scene, doer) ||
          (actor().test(scene, doer) && !place().test(scene, doer))
        )
      },
    },
    examples: [
      '[agent Troops] [trigger besieged] [patient the town].',
      '[patient The village] is [trigger surrounded] by [agent tanks].',
      '[agent The army] has [trigger cut off] [patient the town].',
    ],
    nearMisses: ['Doubts surround the plan.', 'The houses surrounding the park are old.'],
  }),
  rule({
    id: 'besiege/noun',
    trigger: noun(SIEGE, { where: notWanted }),
    roles: {
      patient: either(object(territory), oblique(['of', 'on', 'around'], territory)),
      agent: optional(subject(actor())),
    },
    yields: 'besiege',
    examples: [
      'The [trigger siege] of [patient Homs] entered its third month.',
      'The army imposed a [trigger blockade] on [patient the town].',
    ],
    nearMisses: ['The siege was long.'],
  }),
  rule({
    id: 'besiege/under',
    trigger: noun(SIEGE, { where: ({ tree }, i) => tree.preposition(i) === 'under' }),
    roles: { patient: subjectAbove(anyOf(people(), territory)) },
    yields: 'besiege',
    counts: 'patient',
    examples: [
      '[patient Some 40,000 people] are living under [trigger siege].',
      '[patient Thousands] live under [trigger siege] in the town.',
    ],
    nearMisses: ['The siege of doubt went on.'],
  }),
  rule({
    id: 'besiege/break',
    trigger: noun(SIEGE, {
      where: ({ tree }, i) => {
        const above = verbOver(tree, i)
        return above !== undefined && BREAK_SIEGE.at(tree, above) !== undefined
      },
    }),
    roles: { agent: subjectAbove(actor()) },
    yields: 'besiege',
    examples: [
      '[agent The army] broke the [trigger siege] on Tuesday.',
      '[agent Rebels] have lifted a month-long [trigger blockade].',
    ],
    nearMisses: ['The siege was broken off.', 'The siege ended badly.'],
  }),
]

import {
  CLAIM_LIVES,
  DETONATE,
  DROP,
  FIRE,
  FROM_AIR,
  FROM_GUNS,
  HIT,
  LEAVE_DEAD,
  PLANTED,
  TOLL_RISES,
} from '../lexicon/means.ts'
import {
  about,
  actor,
  either,
  type Filter,
  nounIn,
  object,
  oblique,
  optional,
  people,
  type RoleSpec,
  rule,
  type Scene,
  subject,
  verb,
} from '../match/index.ts'
import { target, where } from './target.ts'

const weapons = (name: string, set: ReadonlySet<string>): Filter => about(name, set)

/** What follows "lives" in "claimed the lives of seven people". */
const livesOf = (): RoleSpec => ({
  describe: 'the lives of …',
  optional: false,
  find: ({ tree }: Scene, met) => {
    const lives = tree.childBy(met.head, 'obj')
    if (lives === undefined || tree.lemma(lives) !== 'life') return undefined
    return tree.childrenBy(lives, 'nmod').find((c) => tree.preposition(c) === 'of') ?? lives
  },
})

/** The people of "left nine people dead": the object, where "dead" or "wounded" is said of it. */
const leftAs = (words: ReadonlySet<string>): RoleSpec => ({
  describe: 'those left so',
  optional: false,
  find: (scene: Scene, met) => {
    const { tree } = scene
    const said = tree.words.findIndex(
      (w, i) => i > met.head && i < met.head + 12 && words.has(w.lemma.toLowerCase()),
    )
    if (said < 0) return undefined
    const counted = scene.quantities.find((q) => q.head >= 0 && q.head > met.head && q.head <= said)
    const left = tree.childBy(met.head, 'obj') ?? counted?.head
    return left !== undefined && people().test(scene, left) ? left : undefined
  },
})

export const means = [
  rule({
    id: 'air-strike/hit',
    trigger: verb(HIT),
    roles: {
      agent: subject(weapons('aircraft', FROM_AIR)),
      patient: either(object(target), oblique(['on', 'in'], target)),
      place: where(),
    },
    yields: 'air-strike',
    examples: [
      '[agent Army jets] [trigger hit] [patient a school].',
      '[patient Two villages] were [trigger struck] by [agent warplanes].',
    ],
    nearMisses: ['Gunmen hit a patrol.'],
  }),
  rule({
    id: 'shell/hit',
    trigger: verb(HIT),
    roles: {
      agent: subject(weapons('artillery', FROM_GUNS)),
      patient: either(object(target), oblique(['on', 'in', 'near'], target)),
      place: where(),
    },
    yields: 'shell',
    examples: [
      '[agent Four shells] [trigger hit] [patient the market].',
      '[agent A rocket] [trigger struck] [patient a house] in the suburb.',
    ],
    nearMisses: ['A stone hit the car.'],
  }),
  rule({
    id: 'bomb/hit',
    trigger: verb(HIT),
    roles: { agent: subject(weapons('bomb', PLANTED)), patient: object(target), place: where() },
    yields: 'bomb',
    examples: [
      '[agent A car bomb] [trigger hit] [patient a convoy].',
      '[agent A suicide bomber] [trigger struck] [patient a checkpoint].',
    ],
    nearMisses: ['A ball hit the window.'],
  }),
  rule({
    id: 'bomb/detonate',
    trigger: verb(DETONATE),
    roles: {
      agent: subject(actor()),
      patient: object(
        weapons(
          'bomb',
          new Set([...PLANTED, 'vest', 'belt', 'car', 'charge', 'truck', 'himself', 'herself', 'themselves']),
        ),
      ),
      place: where(),
    },
    yields: 'bomb',
    examples: [
      '[agent The attacker] [trigger detonated] [patient his explosives] at a bakery.',
      '[agent A man] [trigger set off] [patient a bomb] near the gate.',
    ],
    nearMisses: ['The news set off a debate.'],
  }),
  rule({
    id: 'shell/fire',
    trigger: verb(FIRE),
    roles: {
      instrument: object(weapons('artillery', FROM_GUNS)),
      agent: optional(subject(actor())),
      patient: optional(oblique(['on', 'at', 'into', 'against', 'toward', 'towards'], target)),
      place: where(),
    },
    yields: 'shell',
    examples: [
      '[agent Insurgents] [trigger fired] [instrument ten rockets] at [patient the town].',
      '[instrument Mortar rounds] were [trigger fired] on [patient the village].',
    ],
    nearMisses: ['The firm fired two clerks.'],
  }),
  rule({
    id: 'air-strike/drop',
    trigger: verb(DROP),
    roles: {
      instrument: object(nounIn('bomb', new Set(['bomb', 'barrel', 'munition', 'explosive', 'cluster']))),
      agent: optional(subject(actor())),
      patient: optional(oblique(['on', 'over', 'onto'], target)),
      place: where(),
    },
    yields: 'air-strike',
    examples: [
      '[agent Helicopters] [trigger dropped] [instrument barrel bombs] on [patient the town].',
      '[instrument Two bombs] were [trigger dropped] on [patient a market].',
    ],
    nearMisses: ['Prices dropped.'],
  }),
  rule({
    id: 'kill/lives',
    trigger: verb(CLAIM_LIVES),
    roles: { patient: livesOf(), agent: optional(subject()) },
    yields: 'kill',
    counts: 'patient',
    examples: [
      'The raid [trigger claimed] the lives of [patient seven people].',
      'The blast has [trigger cost] the lives of [patient two guards].',
    ],
    nearMisses: ['The minister claimed credit.'],
  }),
  rule({
    id: 'kill/left-dead',
    trigger: verb(LEAVE_DEAD),
    roles: { patient: leftAs(new Set(['dead', 'killed'])), agent: optional(subject()) },
    yields: 'kill',
    counts: 'patient',
    examples: [
      'The clashes [trigger left] [patient nine people] dead.',
      'An air raid [trigger left] at least [patient 12 civilians] dead.',
    ],
    nearMisses: ['He left the town dead tired.', 'She left nine books.'],
  }),
  rule({
    id: 'kill/toll',
    trigger: verb(TOLL_RISES),
    roles: {
      topic: subject(nounIn('toll', new Set(['toll']))),
      patient: either(object(), oblique(['to', 'at'])),
    },
    yields: 'kill',
    counts: 'patient',
    examples: [
      '[topic The death toll] [trigger rose] to [patient 40].',
      '[topic The toll] has [trigger reached] at least [patient 90 people].',
    ],
    nearMisses: ['The temperature rose to 40 degrees.'],
  }),
]

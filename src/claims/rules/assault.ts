import {
  AIR_STRIKE,
  ATTACK,
  ATTACKS,
  BOMB_FROM_AIR,
  BOMBING,
  CLASH,
  CLASHES,
  EXPLODE,
  EXPLOSIVES,
  LOSSES,
  REPEL,
  SHELL,
  SHELLING,
  STORM,
} from '../lexicon/assault.ts'
import {
  about,
  actor,
  anyOf,
  doer,
  either,
  not,
  noun,
  nounIn,
  object,
  oblique,
  optional,
  people,
  rule,
  subject,
  time,
  verb,
} from '../match/index.ts'
import { against, doing, SOMETHING } from './sides.ts'
import { target, where } from './target.ts'

/** The nouns that a verb of withstanding takes for its object. */
const ATTACK_NOUNS = new Set(
  'attack assault raid offensive counteroffensive counter-offensive counterattack counter-attack onslaught incursion attempt advance push infiltration storm'.split(
    ' ',
  ),
)

/** Uses of force told by their verb or noun: by means where they are named, else as attacks; after more special rules. */
export const assault = [
  rule({
    id: 'air-strike/noun',
    trigger: noun(AIR_STRIKE),
    roles: { agent: doing(), patient: against(), place: where() },
    needsOneOf: SOMETHING,
    yields: 'air-strike',
    examples: [
      'Warplanes carried out [trigger air strikes] on [patient the town].',
      'An [trigger airstrike] in [place Idlib] hit a market.',
    ],
    nearMisses: ['Airstrikes are costly.'],
  }),
  rule({
    id: 'air-strike/verb',
    trigger: verb(BOMB_FROM_AIR),
    roles: { patient: object(target), agent: optional(subject(actor())), place: where() },
    yields: 'air-strike',
    examples: [
      '[agent Jets] [trigger bombed] [patient the village] at dawn.',
      '[patient The market] was [trigger bombed] on Monday.',
    ],
    nearMisses: ['The film bombed.'],
  }),
  rule({
    id: 'shell/verb',
    trigger: verb(SHELL),
    roles: { patient: object(not(time())), agent: optional(subject(actor())), place: where() },
    yields: 'shell',
    examples: [
      '[agent The army] [trigger shelled] [patient the district] for hours.',
      '[patient Three villages] were [trigger shelled] overnight.',
    ],
    nearMisses: ['The shelled peas were cheap.'],
  }),
  rule({
    id: 'shell/noun',
    trigger: noun(SHELLING),
    roles: { agent: doing(), patient: against(), place: where() },
    needsOneOf: SOMETHING,
    yields: 'shell',
    examples: [
      'The [trigger shelling] by [agent the army] damaged a school.',
      'The [trigger bombardment] of [patient Homs] went on.',
    ],
    nearMisses: ['The shelling was loud.'],
  }),
  rule({
    id: 'bomb/verb',
    trigger: verb(EXPLODE, { intransitive: true }),
    roles: {
      agent: subject(nounIn('explosive', EXPLOSIVES)),
      patient: optional(object(target)),
      place: where(),
    },
    yields: 'bomb',
    examples: [
      '[agent A car bomb] [trigger exploded] in [place Baghdad].',
      '[agent A car bomb] [trigger went off] near the checkpoint.',
    ],
    nearMisses: ['The crowd exploded with joy.'],
  }),
  rule({
    id: 'bomb/noun',
    trigger: noun(BOMBING),
    roles: { agent: doing(), patient: against(), place: where() },
    needsOneOf: SOMETHING,
    yields: 'bomb',
    examples: [
      'A [trigger suicide bombing] in [place Damascus] shook the quarter.',
      'The [trigger blast] at [place the airport in Beirut] broke windows.',
    ],
    nearMisses: ['The blast was loud.'],
  }),
  rule({
    id: 'clash/verb',
    trigger: verb(CLASH, { where: ({ tree }, i) => tree.lemma(i) !== 'fight' }),
    roles: {
      agent: subject(actor()),
      patient: optional(either(oblique('with', actor()), object(actor()))),
      place: where(),
    },
    yields: 'clash',
    examples: [
      '[agent Rebels] [trigger clashed] with [patient troops] near Hama.',
      '[agent The army] [trigger battled] [patient insurgents].',
    ],
    nearMisses: ['The colours clash.'],
  }),
  rule({
    id: 'clash/noun',
    trigger: noun(CLASHES),
    roles: {
      agent: optional(either(oblique('between', actor()), subject(actor()))),
      patient: optional(oblique('with', actor())),
      place: where(),
    },
    needsOneOf: ['agent', 'patient', 'place'],
    yields: 'clash',
    examples: [
      '[trigger Clashes] between [agent troops] and rebels went on.',
      'There were [trigger clashes] in [place Aleppo].',
    ],
    nearMisses: ['The battle of wits went on.'],
  }),
  rule({
    id: 'attack/storm',
    trigger: verb(STORM),
    roles: { patient: object(not(time())), agent: doer(actor()), place: where() },
    yields: 'attack',
    examples: [
      '[agent Troops] [trigger stormed] [patient the compound] at dawn.',
      '[patient A funeral] was [trigger ambushed] near the bridge.',
    ],
    nearMisses: ['The wind stormed all night.'],
  }),
  rule({
    id: 'attack/losses',
    trigger: noun(LOSSES, {
      where: ({ tree }, i) =>
        tree.head(i) >= 0 && ['inflict', 'deal', 'deliver'].includes(tree.lemma(tree.head(i))),
    }),
    roles: {
      patient: oblique(['on', 'upon', 'to', 'among'], anyOf(people(), actor())),
      agent: optional(subject(actor())),
      place: where(),
    },
    yields: 'attack',
    examples: [
      '[agent The army] inflicted heavy [trigger losses] on [patient the militants].',
      '[agent The rebels] inflicted [trigger casualties] upon [patient the garrison].',
    ],
    nearMisses: ['The bank reported losses.'],
  }),
  rule({
    id: 'attack/verb',
    trigger: verb(ATTACK),
    roles: { patient: object(target), agent: doer(actor()), place: where() },
    yields: 'attack',
    examples: [
      '[agent Gunmen] [trigger attacked] [patient a police station].',
      '[patient The convoy] was [trigger attacked] near Hama.',
    ],
    nearMisses: ['The article attacked his record.', 'A thought struck him.', 'The talks hit a snag.'],
  }),
  rule({
    id: 'bomb/attack-by-bomber',
    trigger: noun(ATTACKS),
    roles: {
      agent: subject(about('bomber', new Set(['bomber']))),
      patient: optional(oblique(['on', 'against'], target)),
      place: where(),
    },
    yields: 'bomb',
    examples: [
      'The [trigger attack] was carried out by [agent a suicide bomber].',
      '[agent A suicide bomber] carried out the [trigger attack].',
    ],
    nearMisses: ['Militants carried out the attack.'],
  }),
  rule({
    id: 'attack/noun',
    trigger: noun(ATTACKS),
    roles: { agent: doing(), patient: optional(oblique(['on', 'against'], target)), place: where() },
    needsOneOf: SOMETHING,
    yields: 'attack',
    examples: [
      '[agent Militants] launched an [trigger attack] on [patient the base].',
      'An [trigger ambush] in [place Hama] was reported.',
    ],
    nearMisses: ['The attack was brief.'],
  }),
  rule({
    id: 'clash/repel',
    trigger: verb(REPEL),
    roles: {
      patient: object(nounIn('attack', ATTACK_NOUNS)),
      agent: optional(subject(actor())),
      place: where(),
    },
    yields: 'clash',
    examples: [
      '[agent Government troops] [trigger repelled] [patient an attack] on the base.',
      '[patient The assault] was [trigger beaten] back by [agent the garrison].',
    ],
    nearMisses: ['The coating repels water.', 'The team fended off a rival.'],
  }),
]

import { DETONATE, DROP, FIRE, FROM_AIR, FROM_GUNS, HIT, PLANT, PLANTED } from '../lexicon/means.ts'
import {
  about,
  actor,
  either,
  type Filter,
  nounIn,
  object,
  oblique,
  optional,
  rule,
  subject,
  verb,
} from '../match/index.ts'
import { target, where } from './target.ts'

/** What can be laid to go off later. */
const EXPLOSIVE = new Set([
  'bomb',
  'mine',
  'explosive',
  'device',
  'ied',
  'landmine',
  'charge',
  'car-bomb',
  'booby-trap',
  'dynamite',
])
const weapons = (name: string, set: ReadonlySet<string>): Filter => about(name, set)

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
    roles: {
      agent: subject(weapons('bomb', PLANTED)),
      patient: either(object(target), oblique(['near', 'outside', 'inside', 'in', 'at'], target)),
      place: where(),
    },
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
    id: 'bomb/plant',
    trigger: verb(PLANT),
    roles: {
      instrument: object(weapons('bomb', EXPLOSIVE)),
      agent: optional(subject(actor())),
      place: either(
        oblique(['in', 'at', 'near', 'under', 'inside', 'outside', 'beneath', 'on', 'by', 'along']),
      ),
    },
    yields: 'bomb',
    examples: [
      '[agent Militants] [trigger planted] [instrument mines] on [place the road].',
      '[instrument The bombs] were [trigger placed] in [place two tunnels].',
    ],
    nearMisses: ['Farmers planted trees along the road.', 'She placed a book on the shelf.'],
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
]

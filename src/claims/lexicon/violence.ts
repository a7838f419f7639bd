import { nouns, verbs } from '../match/lexicon.ts'

export const DESTROY = verbs(
  'DESTROY',
  `destroy, torch, burn, burn down, demolish, raze, loot, ransack, level, flatten, set fire,
  bulldoze, plunder, gut, vandalise, vandalize, set ablaze, damage, wreck, blow up, pulverise, pulverize, obliterate, incinerate, reduce to rubble, reduce to ruin, reduce to ash`,
)
/** Verbs by which works come to a state, and the states "out of" which they serve nobody. */
export const COME_TO = verbs('COME_TO', 'go, put, knock, take, force')
export const SERVING: ReadonlySet<string> = new Set(
  'service action operation commission order use'.split(' '),
)
/** Works that serve people at their place, by lemma: vehicles go out of service every night. */
export const WORKS: ReadonlySet<string> = new Set(
  `hospital clinic centre center station plant bakery school bridge airport facility mill factory dam network pump
  laboratory pharmacy substation refinery reservoir`.split(/\s+/),
)
export const PROPERTY = new Set(
  `home house building village town city car vehicle bus truck shop store market hospital clinic school
  mosque church bridge road pipeline plant factory office headquarters embassy crop field farm property tank base camp tent
  shrine museum bank warehouse bakery apartment residence villa palace station tower line pylon infrastructure ambulance
  aircraft helicopter plane jet convoy depot neighborhood neighbourhood district quarter block`.split(/\s+/),
)
/** Further things that fire and blows meet: gatherings, works, things on the move. */
export const HITTABLE = new Set(
  `funeral gathering wedding procession ceremony queue line crowd rally demonstration tunnel trench bunker fortification
  position target den hideout cache arsenal store warehouse workshop centre center post vehicle motorcade patrol column
  motorbike lorry tanker boat ship tractor generator bazaar mall supermarket cinema theatre theater restaurant cafe hotel
  club university college kindergarten orphanage cemetery graveyard temple synagogue monastery convent parish consulate
  ministry police-station newspaper studio transmitter antenna mine well oilfield gasfield pipeline substation dam silo mill
  orchard land woodland forest valley ridge summit suburb outskirt countryside hamlet settlement locality quarter zone spot
  place roundabout square street avenue highway road intersection crossing gate entrance wall roof balcony floor apartment`.split(
    /\s+/,
  ),
)
export const SHOOT_DOWN = verbs('SHOOT_DOWN', 'down, shoot down, bring down')
export const SHOOTING_DOWN = nouns('SHOOTING_DOWN', 'downing, shooting, shootdown')
export const AIRCRAFT = new Set(
  'jet plane aircraft warplane helicopter fighter airliner drone gunship bomber airplane mig f-4 phantom chopper aeroplane'.split(
    ' ',
  ),
)
export const DAMAGE = nouns('DAMAGE', 'damage, destruction, damages')

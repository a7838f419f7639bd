import { verbs } from '../match/lexicon.ts'

/** Verbs by which a weapon or a blow meets its target. */
export const HIT = verbs(
  'HIT',
  'hit, strike, target, pound, rock, pummel, batter, raid, slam into, attack, rip through, land, fall, tear through, tear into, shake, jolt, smash into, rain, devastate, slam, plough into',
)
export const FROM_AIR = new Set(
  'strike aerial jet warplane plane aircraft airstrike airstrikes air-strike helicopter drone raid warplanes bombardment'.split(
    ' ',
  ),
)
export const FROM_GUNS = new Set(
  'shell rocket mortar missile artillery shelling projectile howitzer grad katyusha barrage fragment shrapnel cannon round ammunition salvo'.split(
    ' ',
  ),
)
export const PLANTED = new Set(
  'bomb bomber explosive car-bomb device mine explosion blast ied truck-bomb attacker'.split(' '),
)
export const FIRE = verbs('FIRE', 'fire, launch, throw, lob, rain, lay, pour, unleash, discharge, send, hurl')
export const DROP = verbs('DROP', 'drop')
export const CAUSE = verbs('CAUSE', 'cause, inflict, result')
export const DETONATE = verbs('DETONATE', 'detonate, set off, trigger, blow, explode')
/** Verbs by which an explosive is put where it is to go off. */
export const PLANT = verbs('PLANT', 'plant, place, lay, hide, attach, rig, bury, leave, conceal, fit')

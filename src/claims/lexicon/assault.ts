import { nouns, verbs } from '../match/lexicon.ts'

/** Verbs of force whatever their object is. */
export const STORM = verbs(
  'STORM',
  `storm, ambush, assault, raid, invade, counterattack, set upon, fire upon, machine-gun, dynamite, firebomb, sabotage,
  launch attack`,
)
/** Verbs of force where the object can be met by it: other things are hit and targeted too. */
export const ATTACK = verbs(
  'ATTACK',
  'attack, strike, hit, target, pound, break into, torpedo, assail, harass, batter, hammer, rake, fire on',
)
export const ATTACKS = nouns(
  'ATTACKS',
  `attack, assault, raid, ambush, offensive, counteroffensive, counter-offensive, counterattack, counter-attack,
  onslaught, incursion, invasion, aggression, strike, massacre, military operation, ground operation, sabotage,
  attempt on life`,
)
/** Verbs by which an attack is laid at somebody's door. */
export const CARRIED_OUT = verbs(
  'CARRIED_OUT',
  'carry out, stage, launch, mount, conduct, perpetrate, commit, execute',
)
/** Verbs of a side that withstands an attack: fighting, by whoever tells it. */
export const REPEL = verbs(
  'REPEL',
  'repel, repulse, fend off, beat back, beat off, foil, thwart, ward off, drive back, push back, drive off, resist, stop, halt',
)
export const SHELL = verbs('SHELL', 'shell, bombard, mortar, rocket, shower, bomb out')
export const SHELLING = nouns(
  'SHELLING',
  `shelling, bombardment, mortar fire, artillery fire, rocket fire, tank fire, rocket attack, mortar attack,
  missile strike, missile attack, barrage, artillery attack, artillery strike, rocket strike, artillery shelling,
  cannonade, salvo, shell fire, shellfire, mortar round, rocket barrage, mortar barrage, artillery barrage`,
)
export const BOMB_FROM_AIR = verbs('BOMB_FROM_AIR', 'bomb, strafe, firebomb, carpet-bomb')
export const AIR_STRIKE = nouns(
  'AIR_STRIKE',
  `airstrike, air strike, air-strike, air raid, air attack, drone strike, drone attack, aerial bombardment, aerial bombing,
  air assault, warplane strike, airraid, aerial raid, aerial attack, aerial strike, bombing raid, barrel bombing,
  barrel bomb attack, bombing run, air bombardment, air bombing, helicopter attack, airstrikes`,
)
export const EXPLODE = verbs('EXPLODE', 'explode, detonate, go off, blow up')
export const EXPLOSIVES = new Set(
  `bomb car device mine grenade vehicle truck charge explosive belt bomber ied motorcycle package landmine car-bomb van bus
  parcel dynamite motorbike bicycle vest attacker letter`.split(/\s+/),
)
export const BOMBING = nouns(
  'BOMBING',
  `bombing, explosion, blast, suicide attack, suicide bombing, bomb attack, car bomb, detonation, car bombing,
  bomb blast, grenade attack, dynamite attack, truck bomb, truck bombing, car bomb attack, suicide blast, bomb explosion,
  twin bombing, roadside bomb, landmine explosion, mine explosion, mine blast, bombings`,
)
export const CLASH = verbs(
  'CLASH',
  'clash, battle, skirmish, fight, exchange fire, trade fire, engage, do battle, grapple, duel',
)
export const CLASHES = nouns(
  'CLASHES',
  `clash, fighting, battle, skirmish, gunfight, firefight, gun battle, shootout, combat, shoot-out, gunbattle,
  confrontation, street fighting, exchange of fire, armed clash, hostilities`,
)
export const CHEMICAL = nouns(
  'CHEMICAL',
  `chemical attack, gas attack, chemical weapon attack, poison gas attack, sarin attack, chlorine attack,
  chemical strike, toxic gas attack, nerve gas attack, nerve agent attack, chemical weapons attack, mustard gas attack,
  chemical bombardment, chlorine gas attack`,
)
/** What poison leaves behind, in the soil and in people. */
export const TRACES = nouns('TRACES', 'trace, residue, exposure, poisoning, inhalation')
/** Poisons and the arms that carry them. */
export const POISONS = new Set(
  'gas sarin chlorine chemical poison toxin phosgene napalm novichok vx mustard agent'.split(' '),
)
/** What one side loses to the other. */
export const LOSSES = nouns('LOSSES', 'loss, casualty, damage, heavy loss')

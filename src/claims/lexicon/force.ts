import { nouns, verbs } from '../match/lexicon.ts'

export const ATTACK = verbs('ATTACK', 'attack, assault, raid, storm, ambush, strike, hit, target, pound')
export const ATTACKS = nouns('ATTACKS', 'attack, assault, raid, ambush, offensive')
export const SHELL = verbs('SHELL', 'shell, bombard, mortar')
export const SHELLING = nouns(
  'SHELLING',
  `shelling, bombardment, mortar fire, artillery fire, rocket fire, tank fire, rocket attack, mortar attack,
  missile strike, missile attack, barrage, artillery attack`,
)
export const BOMB_FROM_AIR = verbs('BOMB_FROM_AIR', 'bomb, strafe')
export const AIR_STRIKE = nouns(
  'AIR_STRIKE',
  `airstrike, air strike, air-strike, air raid, air attack, drone strike, aerial bombardment, aerial bombing,
  air assault, warplane strike, airraid`,
)
export const EXPLODE = verbs('EXPLODE', 'explode, detonate, go off, blow up')
export const EXPLOSIVES = new Set(
  'bomb car device mine grenade vehicle truck charge explosive belt bomber ied motorcycle package'.split(' '),
)
export const BOMBING = nouns(
  'BOMBING',
  `bombing, explosion, blast, suicide attack, suicide bombing, bomb attack, car bomb, detonation, car bombing,
  bomb blast, grenade attack, dynamite attack`,
)
export const CLASH = verbs('CLASH', 'clash, battle, skirmish, fight')
export const CLASHES = nouns(
  'CLASHES',
  'clash, fighting, battle, skirmish, gunfight, firefight, gun battle, shootout, combat',
)
export const CHEMICAL = nouns(
  'CHEMICAL',
  'chemical attack, gas attack, chemical weapon attack, poison gas attack, sarin attack, chlorine attack',
)
export const SHOOT = verbs('SHOOT', 'shoot, open fire, fire on, fire at, snipe')
export const CAPTURE = verbs(
  'CAPTURE',
  `capture, seize, take control, retake, recapture, overrun, conquer, take over, gain control, regain control, wrest,
  liberate, occupy`,
)
export const TERRITORY = new Set(
  'town city village base airport airfield checkpoint district neighborhood neighbourhood hill area territory region province crossing dam road highway building position stronghold port field mountain outpost bridge headquarters suburb post barracks part half route refinery school hospital factory plant facility complex compound site camp garrison'.split(
    ' ',
  ),
)
export const WITHDRAW = verbs('WITHDRAW', 'withdraw, pull out, retreat, pull back')
export const BESIEGE = verbs('BESIEGE', 'besiege, encircle, surround, blockade')
export const SIEGE = nouns('SIEGE', 'siege, blockade')
export const DEPLOY = verbs('DEPLOY', 'deploy, mobilise, mobilize, mass, redeploy, station')
export const SURRENDER = verbs('SURRENDER', 'surrender, lay down arm, give up')
export const EVACUATE = verbs('EVACUATE', 'evacuate')

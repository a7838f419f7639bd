import { nouns, verbs } from '../match/lexicon.ts'

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

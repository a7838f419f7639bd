import { nouns, verbs } from '../match/lexicon.ts'

export const CAPTURE = verbs(
  'CAPTURE',
  `capture, seize, take control, retake, recapture, overrun, conquer, take over, gain control, regain control, wrest, regain, recover, advance into, push into,
  liberate, occupy, reclaim, win control, assume control, establish control, seize control, wrest control, win back, take back,
  re-take, re-capture, reoccupy, annex, invade, take hold, secure control, recover control, restore control, secure`,
)
/** "took the town": so common a verb that what is taken, and who takes, must be plain. */
export const TAKE = verbs('TAKE', 'take, clear, storm, gain')
export const FALL = verbs('FALL', 'fall, return, revert, pass, slip')
export const LOSE = verbs('LOSE', 'lose, lose control')
export const DRIVE_OUT = verbs(
  'DRIVE_OUT',
  `drive back, drive out, drive from, push back, push out, push from, force out, force back, expel, dislodge, rout, flush out,
  oust, beat back, drive, push, clear, eject`,
)
export const CAPTURED = nouns(
  'CAPTURED',
  'capture, recapture, seizure, takeover, take-over, liberation, conquest, fall, occupation, retaking, annexation, recovery',
)
export const TERRITORY = new Set(
  'town city village base airport airfield checkpoint district neighborhood neighbourhood hill area territory region province crossing dam road highway building position stronghold port field mountain outpost bridge headquarters suburb post barracks part half route refinery school hospital factory plant facility complex compound site camp garrison airbase hilltop ground enclave countryside settlement hamlet valley island peninsula capital quarter junction point station hotel palace parliament land'.split(
    ' ',
  ),
)
/** Of these, the ones that "take" takes by force. */
export const TAKEN = new Set(
  'town city village base airport airfield airbase checkpoint district neighborhood neighbourhood hill hilltop territory crossing stronghold port outpost headquarters suburb barracks province capital enclave area position refinery garrison quarter'.split(
    ' ',
  ),
)
export const WITHDRAW = verbs(
  'WITHDRAW',
  'withdraw, pull out, retreat, pull back, fall back, disengage, vacate, redeploy from',
)
export const WITHDRAWAL = nouns(
  'WITHDRAWAL',
  'withdrawal, pullout, pull-out, pullback, pull-back, retreat, disengagement, troop withdrawal, drawdown',
)
export const BESIEGE = verbs(
  'BESIEGE',
  'besiege, encircle, surround, blockade, lay siege, cut off, isolate, seal off, ring, beleaguer',
)
export const SIEGE = nouns('SIEGE', 'siege, blockade, encirclement')
export const BREAK_SIEGE = verbs('BREAK_SIEGE', 'break, breach, lift, end, ease, relieve')
export const DEPLOY = verbs(
  'DEPLOY',
  'deploy, mobilise, mobilize, mass, redeploy, station, amass, reinforce, strengthen, position, dispatch, despatch, airlift, concentrate, beef up, garrison',
)
export const SEND = verbs('SEND', 'send, rush, pour, move, bring in, fly in')
export const DEPLOYMENT = nouns(
  'DEPLOYMENT',
  'deployment, mobilisation, mobilization, redeployment, buildup, build-up, massing, troop buildup',
)
export const SET_UP = verbs('SET_UP', 'set up, establish, erect, build, open, man, fortify, create')
export const REINFORCEMENTS = nouns('REINFORCEMENTS', 'reinforcement, reinforcements')
export const COME = verbs(
  'COME',
  'arrive, reach, enter, send, bring, receive, move, head, deploy, rush, pour',
)

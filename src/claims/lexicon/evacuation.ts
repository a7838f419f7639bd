import { nouns, verbs } from '../match/lexicon.ts'

export const EVACUATE = verbs('EVACUATE', 'evacuate, airlift, medevac')
export const EVACUATION = nouns('EVACUATION', 'evacuation, airlift')
export const EVACUATED = new Set(['evacuee'])
export const CONVOY = new Set(
  'convoy bus busload ambulance train vehicle helicopter boat ship ferry'.split(' '),
)
export const GRANT = verbs('GRANT', 'grant, give, offer, guarantee, allow, promise, secure, ensure, provide')
export const PASSAGE = new Set(['passage', 'corridor', 'exit'])
/** Verbs of those who cannot go on yet, their adjectives, and the verbs of what they wait for. */
export const WAITING = verbs('WAITING', 'wait, queue, stop, halt, park, line up')
export const STUCK = verbs('STUCK', 'stuck, stranded, marooned, blocked, trapped')
export const PASSING = verbs('PASSING', 'cross, enter, pass, move, travel, go, reach, leave, head, board')
export const WAIT = verbs('WAIT', 'wait, stick, strand, queue, board, stop, cross, enter, reach, continue')
export const TRAVEL = verbs(
  'TRAVEL',
  'travel, fly, head, go, drive, journey, sail, arrive, set off, set out, move, make way',
)

import { verbs } from '../match/lexicon.ts'

/** Verbs that carry a noun of happening and tell little themselves: "carried out an attack", "staged a protest". */
export const LIGHT_VERBS = verbs(
  'LIGHT',
  `
carry out, launch, stage, conduct, mount, commit, perpetrate, execute, undertake, make, give, take, hold, impose, announce,
declare, issue, unleash, wage, rage, stop, start, begin, continue, resume, intensify, step up, reach, sign, broker, agree, offer,
provide, send, deliver, suffer, inflict, cause, open, witness, see, claim, adopt, approve, renew, tighten, extend, slap,
order, organise, organize, express, voice, repeat, reiterate, renew, lead, join, face, sustain`,
)

/** Verbs that tell of somebody's part in a happening: "is involved in", "took part in the battle". */
export const TAKE_PART = verbs(
  'TAKE_PART',
  'involve, engage, participate, take part, fight, lock, join, assist, serve, entangle, embroil',
)

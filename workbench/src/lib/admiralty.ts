import type { Credibility, Reliability } from '../../../src/base/index.ts'

/** The second axis of the Admiralty code in words, as it is computed here. */
export const CREDIBILITY: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
}

/** The first axis, which the analyst gives. */
export const RELIABILITY: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

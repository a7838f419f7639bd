import type { Claim, ClaimPlace, Participant } from '../../src/base/index.ts'

/** Claims that tell of deaths. */
export const DEATHS: readonly string[] = ['kill', 'execute', 'find-remains']

/** Claims of force used, by whatever means. */
export const FORCE: readonly string[] = [
  'attack',
  'shell',
  'air-strike',
  'bomb',
  'chemical-attack',
  'shoot',
  'shoot-down',
  'clash',
  'destroy',
  'crackdown',
]

export const HARM: readonly string[] = [
  ...DEATHS,
  'injure',
  'torture',
  'abduct',
  'disappear',
  'detain',
  'bury',
]

/** Territory and those on it: what reports of war tell beside harm and force. */
export const CONTROL: readonly string[] = ['besiege', 'capture', 'withdraw', 'deploy', 'restrict']

export const isAffirmed = (claim: Claim): boolean => claim.polarity === 'affirmed'

/** Where the claim stands, in code points of the document's text. */
export const spanOf = (claim: Claim): { readonly start: number; readonly end: number } =>
  claim.target.selector[0]

export const quoteOf = (claim: Claim): string => claim.target.selector[1].exact

export const participants = (claim: Claim, ...roles: Participant['role'][]): Participant[] =>
  claim.participants.filter((p) => roles.includes(p.role))

/** Every name that the claim gives to a place: as written, and as the gazetteer has it. */
export const placeNames = ({ text, name, admin1 }: ClaimPlace): string[] =>
  [text, name, admin1].filter((n) => n !== undefined)

import type { Claim } from '../../../src/base/index.ts'
import { quoteOf } from '../claim-types.ts'
import type { IncidentType } from './incident.ts'
import { FIGHTERS } from './lexicon/people.ts'
import type { Phrase } from './phrase.ts'

/** HARM is what befell people: it belongs to an attack or a bombing, or is an attack of its own. */
export type DeedKind = IncidentType | 'HARM'

const HARM = new Set(['kill', 'injure', 'execute', 'find-remains', 'torture'])
const FORCE = new Set(['attack', 'shoot', 'shoot-down', 'clash', 'destroy', 'crackdown'])
/** What is dropped or fired from afar is an attack and no bombing (task description, 7.8). */
const FROM_AFAR = new Set(['air-strike', 'shell'])
const TAKEN = new Set(['abduct', 'disappear'])
/** Holding somebody is a kidnapping where the words say so, or where no state does it. */
const HELD = new Set(['detain', 'capture'])

const EXPLOSIVE = /\b(?:car-?bomb|bomb|explo[ds]|explosi|dynamit|blast|detonat|bl[eo]w\w* up|booby-?trap)/i
const BURNT = /\b(?:burn|torch|set (?:fire|ablaze)|on fire|arson|set afire|incendiar)/i
const ROBBED = /\b(?:rob|robb\w+|stole|stolen|loot\w*|ransack\w*|plunder\w*)\b/i
const HOSTAGE = /\b(?:hostage|kidnap|abduct|captive|seques)/i

/** Which kind of incident a claim is a piece of; undefined where it is none. */
export const kindOf = (claim: Claim, agents: readonly Phrase[]): DeedKind | undefined => {
  const { type } = claim
  const words = quoteOf(claim)
  if (FROM_AFAR.has(type)) return 'ATTACK'
  if (type === 'bomb') return 'BOMBING'
  if (TAKEN.has(type)) return 'KIDNAPPING'
  if (HELD.has(type))
    return HOSTAGE.test(words) || agents.some((a) => FIGHTERS.has(a.lemma)) ? 'KIDNAPPING' : undefined
  if (HARM.has(type)) return EXPLOSIVE.test(words) ? 'BOMBING' : 'HARM'
  if (!FORCE.has(type)) return undefined
  if (EXPLOSIVE.test(words)) return 'BOMBING'
  if (type === 'destroy' && BURNT.test(words)) return 'ARSON'
  if (type === 'destroy' && ROBBED.test(words)) return 'ROBBERY'
  return 'ATTACK'
}

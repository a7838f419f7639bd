import { words } from './words.ts'

/** Armed groups of the nine countries that the world's press knew, and the letters they went by. */
const KNOWN = `FMLN|FARC|ELN|EPL|M-19|MRTA|URNG|FPMR|ERP|FPL|ESA|UC-ELN|PRTC|FPM|Shining Path|Sendero Luminoso|
Farabundo Marti(?: National)?(?: Liberation)?(?: Front)?|Extraditables|Tupac Amaru(?: Revolutionary Movement)?|
Army of National Liberation|Revolutionary Armed Forces of Colombia|19 April Movement|Movement of the Revolutionary Left|
Self-defense groups?`

const LEADING = `(?:(?!(?:the|an?|of|by|and|or|that|to|in|from|with|for|as|at|on|who|members?|against|said|ha[sd]|have|
group|called|is|was|were|its|their|this|these|between|under|alleged|suspected)\\b)[\\p{L}\\p{N}'’-]+\\s){0,3}`

const PARTS = [
  KNOWN,
  // "Free Valley Liberation Front", "Patriotic Armed Forces"
  `${LEADING}(?:liberation|patriotic)\\s(?:(?!and\\b)[\\p{L}'’-]+\\s){0,2}(?:front|army|movement|forces?|
coordinator|organization)`,
  `(?:[\\p{L}-]+\\s)?(?:drug|cocaine|narcotics)(?:[ -]trafficking)?\\s(?:mafias?|cartels?|gangs?|rings?|organizations?)`,
  `${LEADING}(?:cartels?|mafias?|death\\ssquads?)`,
]

/** Names of armed groups, and what such names are made of. */
export const GROUPS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${PARTS.join('|').replace(/\n/g, '')})(?![\\p{L}\\p{N}-])`,
  'giu',
)

/** Bodies of a state that bear arms. By lemma. */
export const STATE_FORCES = words('army force battalion government regime')

/** The forces of a state by their name: what soldiers who do a deed belong to. */
export const ARMIES =
  /\b(?:[\p{L}]+an )?(?:armed forces|army|air force|military|national guard|national police)\b/iu

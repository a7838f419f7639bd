import { words } from './words.ts'

/** What the names of armed groups end in or are headed by. By lemma. */
export const GROUP_HEADS = words(`front movement army path cartel extraditables mafia commandos guard liberation sendero
  luminoso squad squads command coordinator union alliance organization brigade faction m-19 forces`)

/** Armed groups of the nine countries that were known in the world's press, and their letters. */
export const KNOWN_GROUPS =
  /\b(?:FMLN|FARC|ELN|EPL|M-19|MRTA|URNG|FPMR|ERP|FPL|FDN|ESA|UC-ELN|PRTC|RN|MIR|MAS|FPM|Shining Path|Sendero Luminoso|Farabundo Marti(?: National)?(?: Liberation)?(?: Front)?|Extraditables|Medellin (?:drug )?cartel|Cali cartel|Tupac Amaru(?: Revolutionary Movement)?|Army of National Liberation|National Liberation Army|People's Liberation Army|Popular Liberation Army|Revolutionary Armed Forces of Colombia|Manuel Rodriguez Patriotic Front|Death squads?|Simon Bolivar Guerrilla Coordinator|19 April Movement|Movement of the Revolutionary Left|Lautaro)\b/giu

/** Bodies of a state that bear arms. By lemma. */
export const STATE_FORCES = words('army force battalion government regime')

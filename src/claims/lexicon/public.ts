import { verbs } from '../match/lexicon.ts'

export { CALLS } from './demand.ts'
export { CRIMES, OUTRAGE } from './speech.ts'
export const DESCRIBE = verbs(
  'DESCRIBE',
  'describe, label, brand, call, denounce, characterise, characterize, portray, decry',
)

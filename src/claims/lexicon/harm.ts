import { nouns, verbs } from '../match/lexicon.ts'

export const KILL = verbs(
  'KILL',
  `kill, slay, murder, assassinate, massacre, slaughter, gun down, shoot dead, die, perish,
  lose life, martyr, fall victim, butcher, decapitate, lynch`,
)
export const DIE = verbs('DIE', 'die, perish, succumb')
export const KILLING = nouns(
  'KILLING',
  `killing, murder, assassination, massacre, slaying, slaughter, death, death toll, toll`,
)
export const DEAD = nouns('DEAD', 'dead, fatality, martyr, death')
export const INJURE = verbs('INJURE', 'injure, wound, hurt, maim')
export const EXECUTE = verbs('EXECUTE', 'execute, behead, hang')
export const TORTURE = verbs('TORTURE', 'torture, mistreat, beat')
export const ABDUCT = verbs('ABDUCT', 'abduct, kidnap, seize')
export const DETAIN = verbs('DETAIN', 'detain, arrest, imprison, jail, round up, apprehend')
export const RELEASE = verbs('RELEASE', 'release, free, liberate')
export const BURY = verbs('BURY', 'bury, inter, lay to rest')
export const REMAINS = nouns('REMAINS', 'body, corpse, remains, mass grave, grave, skeleton, cadaver')
export const DISCOVER = new Set([
  'discovery',
  'find',
  'discover',
  'recover',
  'unearth',
  'exhume',
  'uncover',
  'recovery',
  'retrieve',
  'dump',
  'see',
  'pull',
  'wash',
])
export const INJURY = nouns('INJURY', 'injury, wounding')

export { type AnalysisTools, analyse, sentencesOf } from './analyse.ts'
export { NameTable, quotations } from './attribution/index.ts'
export { antecedentOf, type Reference } from './coreference/index.ts'
export { perspectivesOf } from './perspective/index.ts'
export { composition, PERSON_NOUNS } from './quantities/index.ts'
export {
  type Arguments,
  argumentsOf,
  baseRelation,
  coordinated,
  isAgedPerson,
  isPassive,
  namedPhraseSpan,
  nounPhrase,
  nounPhraseSpan,
  surfaceSubject,
  Tree,
  treesOf,
} from './tree/index.ts'

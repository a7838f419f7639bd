export { type Arguments, argumentsOf, isPassive, surfaceSubject } from './clause.ts'
export { coordinated, nounPhrase, nounPhraseSpan } from './phrase.ts'
export { baseRelation, Tree } from './tree.ts'

export { type Arguments, argumentsOf, isPassive, surfaceSubject } from './clause.ts'
export { coordinated, namedPhraseSpan, nounPhrase, nounPhraseSpan } from './phrase.ts'
export { runs } from './runs.ts'
export { baseRelation, Tree, treesOf } from './tree.ts'

export { composition } from './composition.ts'
export { findQuantities } from './find.ts'
export { quantityOf } from './of.ts'
export { PERSON_NOUNS } from './persons.ts'

export { antecedentOf, type Reference } from './pronouns.ts'

export { findTimes } from './find.ts'
export { matchTimes } from './match.ts'

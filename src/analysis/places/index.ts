export { findPlaces } from './find.ts'

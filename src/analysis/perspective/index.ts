export { findPerspectives } from './find.ts'

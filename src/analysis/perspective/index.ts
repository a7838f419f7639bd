export { perspectivesOf } from './document.ts'
export { findPerspectives } from './find.ts'

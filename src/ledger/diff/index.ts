export type { Change, Changes } from './changes.ts'
export { type Diff, type DiffOptions, diff } from './diff.ts'

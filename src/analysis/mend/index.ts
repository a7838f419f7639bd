export { isTree } from './is-tree.ts'
export { mended } from './mend.ts'

import type { Tree } from '../../analysis/index.ts'

/** The verb whose object, or passive subject, a noun is: "opened" in "opened an inquiry" and "an inquiry was opened". */
export const verbOver = (tree: Tree, noun: number): number | undefined => {
  const above = tree.head(noun)
  return above >= 0 && tree.isRelation(noun, 'obj', 'nsubj:pass') ? above : undefined
}

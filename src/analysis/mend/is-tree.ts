import type { Word } from '../../base/index.ts'

/** Whether every word leads up to a root: a tree with a circle in it would be walked for ever. */
export const isTree = (words: readonly Word[]): boolean =>
  words.every((_, i) => {
    let at = i
    for (let steps = 0; at >= 0; steps++) {
      if (steps > words.length) return false
      at = words[at]?.head ?? -1
    }
    return true
  })

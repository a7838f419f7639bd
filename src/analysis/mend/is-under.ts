import type { Word } from '../../base/index.ts'

/** Whether one word is another or stands below it. Word indices. */
export const isUnder = (words: readonly Word[], below: number, above: number): boolean => {
  for (let at = below; at >= 0; at = words[at]!.head) if (at === above) return true
  return false
}

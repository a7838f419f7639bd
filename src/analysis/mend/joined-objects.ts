import type { Word } from '../../base/index.ts'
import { isUnder } from './is-under.ts'

/**
 * "The group included a major, two captains and several sergeants": of two objects of one verb with a comma between
 * them, and "and" behind the second, the second is coordinated with the first. Gives new words and changes none.
 */
export const joinedObjects = (words: readonly Word[]): readonly Word[] => {
  const moved = new Map<number, number>()
  words.forEach((second, i) => {
    if (second.deprel !== 'obj') return
    const first = words.findIndex((w, k) => k < i && w.deprel === 'obj' && w.head === second.head)
    if (first < 0 || !words.some((w) => w.head === i && w.deprel === 'conj')) return
    const between = words.slice(first + 1, i).filter((_, k) => !isUnder(words, first + 1 + k, first))
    const comma = between.findIndex((w) => w.form === ',')
    if (comma < 0 || !between.slice(comma + 1).every((w) => w.head === i)) return
    moved.set(i, first)
  })
  if (!moved.size) return words
  return words.map((w, i) => {
    const to = moved.get(i)
    return to === undefined ? w : { ...w, head: to, deprel: 'conj' }
  })
}

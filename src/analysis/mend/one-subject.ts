import type { Word } from '../../base/index.ts'

/**
 * "The raid began after the army said ...": of two subjects the nearer is the verb's, the other that of what stands before.
 */
export const oneSubject = (words: readonly Word[]): readonly Word[] => {
  const moved = new Map<number, number>()
  const before = new Map<number, number[]>()
  words.forEach((w, i) => {
    if (w.deprel === 'nsubj' && i < w.head && words[w.head]?.upos === 'VERB')
      before.set(w.head, [...(before.get(w.head) ?? []), i])
  })
  before.forEach((subjects, v) => {
    if (subjects.length < 2) return
    const last = subjects.at(-1)!
    const other = words.findIndex(
      (w, i) => i > subjects[0]! && i < last && w.head === v && ['ccomp', 'advcl'].includes(w.deprel),
    )
    if (other >= 0) for (const s of subjects.slice(0, -1)) moved.set(s, other)
  })
  return moved.size ? words.map((w, i) => ({ ...w, head: moved.get(i) ?? w.head })) : words
}

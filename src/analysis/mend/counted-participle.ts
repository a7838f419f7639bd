import type { Word } from '../../base/index.ts'

/**
 * "left the town along with 300 evacuated from the next one": a bare number before a participle stands for people, and
 * the participle tells of them. Gives new words and changes none.
 */
export const countedParticiple = (words: readonly Word[]): readonly Word[] => {
  const number = words.findIndex((w, i) => {
    const next = words[i + 1]
    return (
      w.upos === 'NUM' &&
      w.deprel === 'obl' &&
      w.head === i + 1 &&
      next?.xpos === 'VBN' &&
      /^acl|^advcl/.test(next.deprel) &&
      next.head < i &&
      words.some((x, k) => k < i && x.head === i && x.deprel === 'case' && /^with$/i.test(x.form))
    )
  })
  if (number < 0) return words
  const above = words[number + 1]!.head
  return words.map((w, i) => {
    if (i === number) return { ...w, head: above, deprel: 'nmod' }
    return i === number + 1 ? { ...w, head: number, deprel: 'acl' } : w
  })
}

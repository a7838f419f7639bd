import type { Word } from '../../base/index.ts'

/**
 * "left the town along with 300 evacuated from the next one": a bare number before a participle stands for people, and
 * the participle tells of them. Gives new words and changes none.
 */
export const countedParticiple = (words: readonly Word[]): readonly Word[] => {
  const number = words.findIndex((_, i) => isBefore(words, i))
  if (number < 0) return words
  const participle = words[number + 1]!
  const above = words[number]!.head === number + 1 ? participle.head : words[number]!.head
  return words.map((w, i) => {
    if (i === number) return { ...w, head: above, deprel: words[above]?.upos === 'VERB' ? 'obl' : 'nmod' }
    return i === number + 1 ? { ...w, head: number, deprel: 'acl' } : w
  })
}

const isBefore = (words: readonly Word[], i: number): boolean => {
  const number = words[i]!
  const next = words[i + 1]
  return (
    number.upos === 'NUM' &&
    number.deprel === 'obl' &&
    next?.xpos === 'VBN' &&
    /^(?:acl|advcl)$/.test(next.deprel) &&
    next.head < i &&
    (number.head === i + 1 || number.head === next.head) &&
    words.some((x, k) => k < i && x.head === i && x.deprel === 'case' && /^with$/i.test(x.form))
  )
}

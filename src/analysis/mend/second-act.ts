import type { Word } from '../../base/index.ts'

/** Acts of force that are told far more often than they are a property of what they met. */
const ACTS = new Set('bombard shell bomb storm raid attack target strike pound ambush'.split(' '))

/**
 * "pounded the hills with rockets and bombarded tunnels": behind "and" and before a bare noun, a past tense of force is the
 * second verb of the clause, where the tree makes it an adjective. Gives new words and changes none.
 */
export const secondAct = (words: readonly Word[]): readonly Word[] => {
  const act = words.findIndex((w, i) => isSecond(words, w, i))
  if (act < 0) return words
  const object = words[act]!.head
  const first = verbOver(words, words[object]!.head)!
  return words.map((w, i) => {
    if (i === act) return { ...w, upos: 'VERB', xpos: 'VBD', head: first, deprel: 'conj' }
    if (i === object) return { ...w, head: act, deprel: 'obj' }
    return i === act - 1 ? { ...w, head: act } : w
  })
}

const isSecond = (words: readonly Word[], w: Word, i: number): boolean => {
  const object = words[w.head]
  if (
    w.deprel !== 'amod' ||
    !/^VB[ND]$/.test(w.xpos) ||
    !ACTS.has(w.lemma) ||
    w.head <= i ||
    object?.deprel !== 'conj' ||
    words[i - 1]?.form.toLowerCase() !== 'and'
  )
    return false
  const listed = words.some((x) => x.head === object.head && x.deprel === 'amod' && x.xpos === 'VBN')
  return !listed && verbOver(words, object.head) !== undefined
}

/** The verb in the past, with a subject, that a phrase is told with. */
const verbOver = (words: readonly Word[], phrase: number): number | undefined => {
  for (let at = phrase; at >= 0; at = words[at]!.head) {
    const isPast = words[at]!.upos === 'VERB' && /^VB[DN]$/.test(words[at]!.xpos)
    if (isPast && words.some((x) => x.head === at && x.deprel === 'nsubj')) return at
  }
  return undefined
}

import type { Word } from '../../base/index.ts'
import { isUnder } from './is-under.ts'

const isSubject = (w: Word | undefined): boolean => w?.deprel.startsWith('nsubj') ?? false
const isFiniteVerb = (w: Word): boolean => w.upos === 'VERB' && /^VB[DPZ]$/.test(w.xpos)

/**
 * Two clauses run together where commas are missing: "A mortar hit a bus several shells were fired at the market", "they
 * threw a shell my brother was hurt". The nearer of two subjects is the verb's own, and the clause before it stands for
 * itself. Gives new words and changes none.
 */
export const runTogether = (words: readonly Word[]): readonly Word[] => afterVerb(ofEarlier(notOfWith(words)))

const PREPOSITION = /^(?:with|of|by|from|in|at|near|on|inside|outside)$/i

/** "a tank filled with hot metal hit a bus": what stands in the phrase of a preposition is no subject of the next verb. */
const notOfWith = (words: readonly Word[]): readonly Word[] =>
  words.map((w, i) => {
    if (w.deprel !== 'nsubj' || w.head < i || !isFiniteVerb(words[w.head]!)) return w
    const first = words.findIndex((_, k) => k <= i && isUnder(words, k, i))
    const before = words[first - 1]
    const marked = PREPOSITION.test(words[first]!.form) && /^(?:case|mark)$/.test(words[first]!.deprel)
    const ofBefore = words[w.head]!.head === first - 1 || words[first]!.head === i
    return marked && first > 0 && before?.xpos === 'VBN' && ofBefore
      ? { ...w, head: first - 1, deprel: /^by$/i.test(words[first]!.form) ? 'obl:agent' : 'obl' }
      : w
  })

/** Of two subjects before one verb the farther belongs to a verb between them, where that stands below it. */
const ofEarlier = (words: readonly Word[]): readonly Word[] => {
  const near = words.findIndex((w, i) => isSubject(w) && w.head > i && fartherOf(words, i) !== undefined)
  if (near < 0) return words
  const far = fartherOf(words, near)!
  const verb = words[near]!.head
  const other = words.findIndex(
    (w, i) => i > far && i < near && isFiniteVerb(w) && isUnder(words, i, far) && !hasSubject(words, i),
  )
  if (other < 0) return words
  return words.map((w, i) => {
    if (i === far) return { ...w, head: other, deprel: 'nsubj' }
    return i === other ? { ...w, head: verb, deprel: 'parataxis' } : w
  })
}

const fartherOf = (words: readonly Word[], near: number): number | undefined => {
  const at = words.findIndex((w, i) => isSubject(w) && i < near && w.head === words[near]!.head)
  return at < 0 ? undefined : at
}

const hasSubject = (words: readonly Word[], verb: number): boolean =>
  words.some((w) => w.head === verb && isSubject(w))

/** "threw a shell my brother was hurt": a subject behind its verb and right before another is that one's. */
const afterVerb = (words: readonly Word[]): readonly Word[] => {
  const moved = new Map<number, { readonly head: number; readonly deprel: string }>()
  words.forEach((w, i) => {
    const verb = words[w.head]
    if (!isSubject(w) || w.head >= i || verb?.upos !== 'VERB') return
    if (!words.some((x, k) => k < w.head && x.head === w.head && isSubject(x))) return
    let next = i + 1
    while (words[next] && ['AUX', 'ADV', 'PART'].includes(words[next]!.upos)) next++
    const other = words[next]
    if (next === i + 1 || other?.upos !== 'VERB') return
    if (words.some((x, k) => k < next && x.head === next && isSubject(x))) return
    const passive = words.some((x) => x.head === next && x.deprel === 'aux:pass')
    moved.set(i, { head: next, deprel: passive ? 'nsubj:pass' : 'nsubj' })
  })
  return moved.size ? words.map((w, i) => ({ ...w, ...moved.get(i) })) : words
}

import type { Word } from '../../base/index.ts'

const DASH = /^(?:--?|–|—)$/

/** "20 men -- including two boys -- and six women": what stands behind an aside goes with what stands before it. */
export const behindAside = (words: readonly Word[]): readonly Word[] =>
  words.map((w, i) => {
    const part = words[w.head]
    if (w.deprel !== 'conj' || part?.deprel !== 'nmod' || w.head > i) return w
    const opened = words.findIndex(
      (c, k) => k < w.head && c.head === w.head && c.form.toLowerCase() === 'including',
    )
    const closed = words.findIndex((c, k) => k > w.head && k < i && DASH.test(c.form))
    return opened > 0 && closed > 0 && DASH.test(words[opened - 1]?.form ?? '')
      ? { ...w, head: part.head }
      : w
  })

const PLACE_PREPOSITIONS = new Set('in on at near outside inside across around along into'.split(' '))

/** "struck a base in the hills killing three": a phrase with its preposition is no subject of a participle. */
export const prepositional = (words: readonly Word[]): readonly Word[] =>
  words.map((w, i) => {
    const verb = words[w.head]
    if (w.deprel !== 'nsubj' || verb?.xpos !== 'VBG' || verb.head < 0 || w.head < i) return w
    const marked = words.some(
      (c, k) => k < i && c.head === i && c.deprel === 'case' && PLACE_PREPOSITIONS.has(c.form.toLowerCase()),
    )
    return marked ? { ...w, head: verb.head, deprel: 'obl' } : w
  })

import type { Word } from '../../base/index.ts'

const FUNCTION = new Set(['AUX', 'PRON', 'DET', 'ADP', 'SCONJ', 'VERB', 'CCONJ'])
const SENTENCE = /\p{Ll}/u

/**
 * "IS fighters", "the WHO said": a name in capitals that the parser takes for the small word it looks like, in a sentence
 * that is not set in capitals. Before a noun it belongs to that noun. Gives new words and changes none.
 */
export const abbreviationsMended = (words: readonly Word[]): readonly Word[] => {
  if (!words.some((w) => /^\p{Lu}{2,}$/u.test(w.form) && FUNCTION.has(w.upos))) return words
  const lower = words.filter((w) => SENTENCE.test(w.form)).length
  if (lower < words.length / 2) return words
  return words.reduce<readonly Word[]>((all, w, i) => (isName(w) ? named(all, i) : all), words)
}

const isName = (w: Word): boolean =>
  /^\p{Lu}{2,6}$/u.test(w.form) && FUNCTION.has(w.upos) && !/^(?:AND|OR|NOT|NO|THE|OF|I)$/.test(w.form)

const named = (words: readonly Word[], i: number): Word[] => {
  const noun = words.findIndex((w, k) => k > i && k < i + 4 && ['NOUN', 'PROPN'].includes(w.upos))
  const between = noun < 0 ? [] : words.slice(i + 1, noun)
  const modifies = noun > 0 && between.every((w) => ['ADJ', 'NOUN', 'PROPN'].includes(w.upos))
  return words.map((w, k) => {
    if (k === i) {
      const name = { ...w, upos: 'PROPN', xpos: 'NNP', lemma: w.form, feats: 'Number=Sing' }
      return modifies && w.head !== noun && !['nsubj', 'nsubj:pass', 'root'].includes(w.deprel)
        ? { ...name, head: noun, deprel: 'compound' }
        : {
            ...name,
            deprel: ['cop', 'aux', 'aux:pass', 'case', 'mark', 'det', 'cc'].includes(w.deprel)
              ? 'compound'
              : w.deprel,
          }
    }
    return w
  })
}

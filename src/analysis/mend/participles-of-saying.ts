import type { Word } from '../../base/index.ts'

const SAYING = new Set(['add', 'say', 'note', 'warn', 'claim', 'stress', 'explain', 'insist', 'argue'])

/** "reported adding that": a participle of saying behind another goes beside it, and is nothing that it tells. */
export const participlesOfSaying = (words: readonly Word[]): readonly Word[] =>
  words.map((w, i) => {
    const above = words[w.head]
    const beside =
      w.deprel === 'ccomp' &&
      w.xpos === 'VBG' &&
      SAYING.has(w.lemma) &&
      above?.upos === 'VERB' &&
      w.head < i &&
      !words.some((x) => x.head === i && ['nsubj', 'mark', 'aux'].includes(x.deprel))
    return beside ? { ...w, deprel: 'advcl' } : w
  })

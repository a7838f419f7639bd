import type { Word } from '../../base/index.ts'

/** "were found shot to death": a form without article right behind "found" is a participle, whatever it was tagged. */
export const foundShot = (words: readonly Word[]): readonly Word[] => {
  const at = words.findIndex(
    (w, i) =>
      w.upos === 'NOUN' &&
      /^shot$/i.test(w.form) &&
      /^(?:xcomp|obj)/.test(w.deprel) &&
      w.head < i &&
      words[w.head]?.lemma === 'find' &&
      words.every((x) => x.head !== i || !/^(?:det|nummod|amod)/.test(x.deprel)),
  )
  if (at < 0) return words
  return words.map((w, i) =>
    i === at ? { ...w, upos: 'VERB', xpos: 'VBN', lemma: 'shoot', deprel: 'xcomp' } : w,
  )
}

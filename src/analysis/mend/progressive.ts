import type { Word } from '../../base/index.ts'

/** "Rebels were threatening to strike": a form in -ing with "be" before it and an infinitive behind it is a verb. */
export const progressive = (words: readonly Word[]): readonly Word[] =>
  words.map((w, i) => {
    const isVerb =
      w.upos === 'ADJ' &&
      /^\p{Ll}+ing$/u.test(w.form) &&
      words.some((x, k) => k < i && x.head === i && x.upos === 'AUX' && x.lemma === 'be') &&
      words.some((x) => x.head === i && x.deprel === 'xcomp')
    return isVerb ? { ...w, upos: 'VERB', xpos: 'VBG', lemma: stem(w.form) } : w
  })

/** "threatening": "threaten"; "planning": "plan". */
const stem = (form: string): string => form.slice(0, -3).replace(/([^lsaeiou])\1$/, '$1')

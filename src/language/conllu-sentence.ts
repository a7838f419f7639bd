import type { Sentence, Word } from '../base/index.ts'
import type { ConlluRange, ConlluSentence, ConlluWord } from './conllu.ts'

/** A parsed sentence as CoNLL-U has it: written tokens of several words ("don't") get their range line. */
export const sentenceToConllu = (sentence: Sentence, comments: readonly string[] = []): ConlluSentence => {
  const { words } = sentence
  const ranges = contractions(words)
  const inside = new Set(ranges.flatMap((r) => words.slice(r.first, r.last + 1)))
  return {
    comments,
    words: words.map(
      (w): ConlluWord => ({
        form: w.form,
        lemma: w.lemma,
        upos: w.upos,
        xpos: w.xpos,
        feats: w.feats,
        head: w.head,
        deprel: w.deprel,
        deps: '_',
        misc: w.spaceAfter || inside.has(w) ? '_' : 'SpaceAfter=No',
      }),
    ),
    ranges,
    empty: [],
  }
}

/** Runs of words that are written together because the second is a clitic: "ca n't", "Syria 's", "can not", "gon na". */
const contractions = (words: readonly Word[]): ConlluRange[] => {
  const ranges: ConlluRange[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    let last = i
    while (last + 1 < words.length && !words[last]!.spaceAfter && isClitic(words[last + 1]!, words[last]!))
      last++
    if (last === i) continue
    const form = words
      .slice(i, last + 1)
      .map((w) => w.form)
      .join('')
    ranges.push({ first: i, last, form, misc: words[last]!.spaceAfter ? '_' : 'SpaceAfter=No' })
    i = last
  }
  return ranges
}

const isClitic = (word: Word, before: Word): boolean => {
  if (!/[\p{L}\p{N}.]$/u.test(before.form)) return false
  if (/^(?:['’`](?:s|m|re|ve|ll|d)|n['’]t)$/i.test(word.form)) return true
  if (word.xpos === 'POS') return true
  return /\p{L}$/u.test(before.form) && /^\p{L}+$/u.test(word.form)
}

import type { Sentence, Word } from '../../base/index.ts'
import type { LanguageEngine } from '../../language/index.ts'
import { isTree } from '../mend/index.ts'
import { type Aside, lostModifiers, ofItsKind, opening } from './aside.ts'

/**
 * A sentence whose tree has lost its way at words that say little of the clause: it is parsed once more without them,
 * and they are put back where they belong. The words, their order and their places in the text stay; other sentences
 * are given back as they are.
 */
export const parsedAgain = (sentence: Sentence, engine: LanguageEngine): Sentence => {
  const asides = [...opening(sentence.words), ...lostModifiers(sentence.words), ...ofItsKind(sentence.words)]
  if (!asides.length) return sentence
  const isAside = (i: number): boolean => asides.some((a) => a.from <= i && i < a.to)
  const kept = sentence.words.flatMap((_, i) => (isAside(i) ? [] : [i]))
  if (kept.length < 2) return sentence
  const again = engine.annotateWords(
    kept.map((i, k) => ({
      form: sentence.words[i]!.form,
      spaceAfter: sentence.words[i]!.spaceAfter || (kept[k + 1] ?? i + 1) > i + 1,
    })),
  )
  if (again.words.length !== kept.length) return sentence
  const words = [...sentence.words]
  again.words.forEach((w, k) => {
    const { start, end, spaceAfter } = words[kept[k]!]!
    words[kept[k]!] = { ...w, start, end, spaceAfter, head: w.head < 0 ? -1 : kept[w.head]! }
  })
  for (const aside of asides)
    if (!(aside.kind === 'modifier' ? putBefore(words, aside) : putBeside(words, aside))) return sentence
  if (!isTree(words)) return sentence
  const opened = (first: number): number =>
    asides.find((a) => a.kind === 'modifier' && a.to === first)?.from ?? first
  const entities = [
    ...sentence.entities.filter((e) => isAside(e.first) && isAside(e.last)),
    ...again.entities.map((e) => ({
      ...e,
      first: opened(kept[e.first]!),
      last: kept[e.last]!,
      head: kept[e.head]!,
    })),
  ].sort((a, b) => a.first - b.first || b.last - a.last)
  return { ...sentence, words, entities }
}

const BEFORE_NOUN = /^(?:amod|compound|advmod|nummod|det|nmod:poss|flat)$/

/** The noun that the word behind an aside leads up to, as long as all stand before it. */
const nounBehind = (words: readonly Word[], from: number): number | undefined => {
  let at = from
  while (BEFORE_NOUN.test(words[at]!.deprel) && words[at]!.head > at) at = words[at]!.head
  return /^(?:NOUN|PROPN)$/.test(words[at]!.upos) ? at : undefined
}

/** The last word of a modifier says it of the noun; the words before it hang on that last one. */
const putBefore = (words: Word[], { from, to }: Aside): boolean => {
  const noun = nounBehind(words, to)
  if (noun === undefined) return false
  const last = to - 1
  const isParticiple = words[last - 1]?.form === '-'
  for (let i = from; i < last; i++)
    words[i] =
      words[i]!.form === '-'
        ? { ...words[i]!, head: i - 1, deprel: 'punct' }
        : { ...words[i]!, head: last, deprel: words[i]!.upos === 'CCONJ' ? 'cc' : 'compound' }
  words[last] = {
    ...words[last]!,
    ...(isParticiple ? { upos: 'VERB', xpos: 'VBN' } : {}),
    head: noun,
    deprel: 'amod',
  }
  return true
}

/** Beside the clause: under its root, and part of nothing that it tells. */
const putBeside = (words: Word[], { from, to }: Aside): boolean => {
  const root = words.findIndex((w, i) => w.head < 0 && i >= to)
  if (root < 0) return false
  for (let i = from; i < to; i++)
    words[i] =
      i === from
        ? { ...words[i]!, head: root, deprel: 'parataxis' }
        : { ...words[i]!, head: from, deprel: 'dep' }
  return true
}

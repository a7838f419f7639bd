import type { Sentence, Text, Word } from '../base/index.ts'
import type { Annotation } from './engine.ts'
import { mentionsOf } from './entities/mentions.ts'
import type { Lemmatizer } from './lemmas/lemmatize.ts'

/** The words of a sentence: as written, and where they start and end (UTF-16 indices). */
export interface SentenceTokens {
  readonly forms: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where the word after the sentence starts, -1 where there is none. */
  readonly next: number
}

/** Puts a sentence of a text together from its words and what the model says of them. */
export const assembleSentence = (
  text: Text,
  { forms, starts, ends, next }: SentenceTokens,
  annotations: readonly Annotation[],
  lemmatize: Lemmatizer,
): Sentence => {
  const words = annotations.map(
    (a, i): Word => ({
      start: text.pointAt(starts[i]!),
      end: text.pointAt(ends[i]!),
      form: forms[i]!,
      lemma: lemmatize(forms[i]!, a.upos, a.xpos),
      upos: a.upos,
      xpos: a.xpos,
      feats: a.feats,
      head: a.head,
      deprel: a.deprel,
      spaceAfter: (starts[i + 1] ?? next) !== ends[i],
    }),
  )
  const types = annotations.map((a) => a.entity)
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    words,
    entities: mentionsOf(words, types),
  }
}

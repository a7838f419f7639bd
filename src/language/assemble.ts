import type { Sentence, Text, Word } from '../base/index.ts'
import type { Annotation } from './engine.ts'
import { mentionsOf } from './entities/mentions.ts'
import type { Lemmatizer } from './lemmas/lemmatize.ts'

/** Puts a sentence together from its words (UTF-16 starts and ends in `text`) and what the model says of them.
 * `next` is where the word after the sentence starts. */
export const assembleSentence = (
  text: Text,
  lemmatize: Lemmatizer,
  starts: readonly number[],
  ends: readonly number[],
  annotations: readonly Annotation[],
  next = -1,
): Sentence => {
  const words = annotations.map((a, i): Word => {
    const start = text.pointAt(starts[i] ?? 0)
    const end = text.pointAt(ends[i] ?? 0)
    const form = text.string.slice(starts[i], ends[i])
    return {
      start,
      end,
      form,
      lemma: lemmatize(form, a.upos, a.xpos),
      upos: a.upos,
      xpos: a.xpos,
      feats: a.feats,
      head: a.head,
      deprel: a.deprel,
      spaceAfter: (starts[i + 1] ?? next) !== ends[i],
    }
  })
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    words,
    entities: mentionsOf(
      words,
      annotations.map((a) => a.entity),
    ),
  }
}

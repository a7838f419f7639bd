import { type Sentence, Text } from '../base/index.ts'
import { assembleSentence, type SentenceTokens } from './assemble.ts'
import type { Annotation, GivenWord, LanguageEngine } from './engine.ts'
import type { Lemmatizer } from './lemmas/lemmatize.ts'
import { splitSentences } from './sentences/split.ts'
import { tokenize } from './tokens/tokenize.ts'

/** The part of the parser model that the engine needs. */
export interface Annotator {
  annotateAll(sentences: readonly (readonly string[])[]): readonly (readonly Annotation[])[]
}

/** A language engine around a parser model and a lemmatizer. */
export const engineOf = (model: Annotator, lemmatize: Lemmatizer): LanguageEngine => ({
  parse(string) {
    const tokens = tokenize(string)
    const text = new Text(string)
    let from = 0
    const sentences = splitSentences(string, tokens).map((to): SentenceTokens => {
      const starts = tokens.starts.slice(from, to)
      const ends = tokens.ends.slice(from, to)
      from = to
      const forms = starts.map((start, i) => string.slice(start, ends[i]))
      return { forms, starts, ends, next: tokens.starts[to] ?? -1 }
    })
    const annotations = model.annotateAll(sentences.map((s) => s.forms.map(plainForm)))
    return sentences.map((s, i): Sentence => assembleSentence(text, s, annotations[i] ?? [], lemmatize))
  },

  annotateWords(words: readonly GivenWord[]) {
    if (!words.length) return { start: 0, end: 0, words: [], entities: [] }
    const forms = words.map((w) => w.form)
    const starts: number[] = []
    const ends: number[] = []
    let string = ''
    for (const w of words) {
      starts.push(string.length)
      string += w.form
      ends.push(string.length)
      if (w.spaceAfter) string += ' '
    }
    const [annotations = []] = model.annotateAll([forms.map(plainForm)])
    return assembleSentence(new Text(string), { forms, starts, ends, next: -1 }, annotations, lemmatize)
  },
})

/** Without the invisible signs (direction marks, zero-width joiners) that hide a known word from the model. */
const plainForm = (form: string): string =>
  /[^\0-\u02ff]/.test(form) ? form.replace(/(?!^)\p{Cf}/gu, '') : form

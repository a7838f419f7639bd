import { type Sentence, Text } from '../base/index.ts'
import { assembleSentence } from './assemble.ts'
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
    const bounds = splitSentences(string, tokens)
    const text = new Text(string)
    let from = 0
    const parts = bounds.map((to) => {
      const starts = tokens.starts.slice(from, to)
      const ends = tokens.ends.slice(from, to)
      from = to
      return { starts, ends, next: tokens.starts[to] ?? -1 }
    })
    const forms = parts.map((p) => p.starts.map((s, i) => plainForm(string.slice(s, p.ends[i]))))
    const annotated = model.annotateAll(forms)
    return parts.map(
      (p, i): Sentence => assembleSentence(text, lemmatize, p.starts, p.ends, annotated[i] ?? [], p.next),
    )
  },

  annotateWords(words: readonly GivenWord[]) {
    if (!words.length) return { start: 0, end: 0, words: [], entities: [] }
    const starts: number[] = []
    const ends: number[] = []
    let string = ''
    for (const w of words) {
      starts.push(string.length)
      string += w.form
      ends.push(string.length)
      if (w.spaceAfter) string += ' '
    }
    const forms = words.map((w) => plainForm(w.form))
    return assembleSentence(new Text(string), lemmatize, starts, ends, model.annotateAll([forms])[0] ?? [])
  },
})

/** Without the invisible signs (direction marks, zero-width joiners) that hide a known word from the model. */
const plainForm = (form: string): string =>
  /[^\0-\u02ff]/.test(form) ? form.replace(/(?!^)\p{Cf}/gu, '') : form

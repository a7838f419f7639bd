import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { AnalysedSentence, Article, Word } from '../base/index.ts'
import { DocumentError } from '../base/index.ts'
import {
  type ConlluSentence,
  type ConlluWord,
  readConllu,
  sentenceToConllu,
  writeConllu,
} from '../language/index.ts'
import { tell } from './documents.ts'
import { type Streams, write } from './streams.ts'
import { engine } from './tools.ts'

export const isConllu = (input: string): boolean => /\.conllu(\.gz)?$/i.test(input)

/** Tags and parses the words of a CoNLL-U file anew; its words, sentences and comments stay. Returns 1 where it failed. */
export const annotateConllu = async (input: string, streams: Streams): Promise<number> => {
  let sentences: ConlluSentence[]
  try {
    sentences = readConllu(textOf(input), input)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    await tell(error.issue, streams)
    return 1
  }
  for (const sentence of sentences) await write(streams.out, writeConllu([annotated(sentence)]))
  return 0
}

const textOf = (input: string): string => {
  let bytes: Buffer
  try {
    bytes = readFileSync(input)
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new DocumentError('missing', input, 'there is no such file; check the path')
    throw new DocumentError('unreadable', input, message, { cause: error })
  }
  return bytes.toString('utf8')
}

const annotated = (sentence: ConlluSentence): ConlluSentence => {
  const given = sentence.words.map((w, i) => ({ form: w.form, spaceAfter: hasSpaceAfter(sentence, i) }))
  const { words } = engine().annotateWords(given)
  return { ...sentence, words: sentence.words.map((old, i) => ({ ...old, ...columns(words[i]) })) }
}

/** Inside a written token of several words no space stands; after it, the range line says. */
const hasSpaceAfter = ({ words, ranges }: ConlluSentence, i: number): boolean => {
  const range = ranges.find((r) => r.first <= i && i <= r.last)
  if (range && i < range.last) return false
  return !/(^|\|)SpaceAfter=No(\||$)/.test(range?.misc ?? words[i]?.misc ?? '_')
}

const columns = (w: Word | undefined): Partial<ConlluWord> =>
  w
    ? {
        lemma: w.lemma,
        upos: w.upos,
        xpos: w.xpos,
        feats: w.feats,
        head: w.head,
        deprel: w.deprel,
        deps: '_',
      }
    : {}

/** A sentence of a report in CoNLL-U, with its text, and a mark where a block of the report begins. */
export const reportSentenceToConllu = (
  sentence: AnalysedSentence,
  index: number,
  all: readonly AnalysedSentence[],
  article: Article,
): string => {
  const opens = all[index - 1]?.block !== sentence.block
  const text = article.text.slice(sentence).replace(/\s+/gu, ' ')
  const comments = [...(opens ? ['# newpar'] : []), `# sent_id = ${index + 1}`, `# text = ${text}`]
  return writeConllu([sentenceToConllu(sentence, comments)])
}

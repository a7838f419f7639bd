import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Texts to time on, and where they come from. */
export interface Corpus {
  readonly name: string
  /** Parts of about equal size, each a list of texts. */
  readonly parts: readonly (readonly string[])[]
}

const NEWS = '../shared/data/polnear/train.jsonl.gz'

/** `count` parts of about `bytes` each: news where it is at hand, else the samples, as often as it takes. */
export const readCorpus = (bytes: number, count: number): Corpus => {
  const [name, texts] = existsSync(NEWS) ? [NEWS, newsTexts()] : ['samples/, repeated', sampleTexts()]
  if (!texts.length) throw new Error('no text to time on: samples/ holds no .txt file')
  let next = 0
  const part = (): string[] => {
    const out: string[] = []
    for (let size = 0; size < bytes; next++) {
      const text = texts[next % texts.length] ?? ''
      out.push(text)
      size += Buffer.byteLength(text)
    }
    return out
  }
  return { name, parts: Array.from({ length: count }, part) }
}

const newsTexts = (): string[] =>
  gunzipSync(readFileSync(NEWS))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)

const sampleTexts = (): string[] =>
  readdirSync('samples')
    .filter((f) => f.endsWith('.txt'))
    .map((f) => readFileSync(join('samples', f), 'utf8'))

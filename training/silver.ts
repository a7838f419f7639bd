import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Sentence } from '../src/base/index.ts'
import type { LanguageEngine } from '../src/language/index.ts'
import type { TreebankSentence } from './treebank.ts'

/**
 * News of crimes, raids and disasters, unannotated here: what the treebanks have little of. ECB+ (Cybulska and Vossen
 * 2014, CC BY 3.0) and the documents of the Gun Violence Corpus (Vossen et al. 2018, CC BY 4.0).
 */
const SOURCES = [
  { file: 'ecbplus/train.jsonl.gz', set: undefined },
  { file: 'longtail/dev.docs.jsonl.gz', set: 'gvc' },
]

const SHORTEST = 6
const LONGEST = 60

/**
 * Sentences of running news as an earlier network parses them. Learned without their commas, they teach to read
 * text that lost its commas as the text with commas was read (self-training on the easier view of a sentence).
 */
export const readSilver = (data: string, engine: LanguageEngine): TreebankSentence[] =>
  SOURCES.filter(({ file }) => existsSync(join(data, file))).flatMap(({ file, set }) =>
    gunzipSync(readFileSync(join(data, file)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { readonly text: string; readonly set?: string })
      .filter((d) => d.set === set)
      .flatMap((d) => engine.parse(d.text))
      .filter(isUseful)
      .map(asGold),
  )

const isUseful = ({ words }: Sentence): boolean =>
  words.length >= SHORTEST &&
  words.length <= LONGEST &&
  /^[.!?"”]$/.test(words.at(-1)?.form ?? '') &&
  words.some((w) => w.form === ',') &&
  words.some((w) => w.deprel === 'nsubj')

const asGold = ({ words, entities }: Sentence): TreebankSentence => {
  const types = words.map(() => '')
  for (const e of entities) types[e.head] = e.type
  return {
    forms: words.map((w) => w.form),
    tags: words.map((w) => `${w.upos} ${w.xpos}`),
    features: words.map((w) => w.feats),
    heads: words.map((w) => w.head),
    relations: words.map((w) => w.deprel),
    entities: types,
    genre: 'silver',
  }
}

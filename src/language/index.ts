import { readFileSync } from 'node:fs'
import { packageFile } from '../base/index.ts'
import type { LanguageEngine } from './engine.ts'
import { lemmatizer } from './lemmas/lemmatize.ts'
import { loadModel } from './model/index.ts'
import { engineOf } from './parse.ts'

export { type ConlluRange, type ConlluSentence, type ConlluWord, readConllu, writeConllu } from './conllu.ts'
export { sentenceToConllu } from './conllu-sentence.ts'
export type { GivenWord, LanguageEngine } from './engine.ts'

let engine: LanguageEngine | undefined

/**
 * The language engine, built once from the weights and lemmas under models/. Throws an Error where these files are
 * missing from the package.
 */
export const loadEngine = (): LanguageEngine => {
  engine ??= engineOf(
    loadModel(),
    lemmatizer(JSON.parse(readFileSync(packageFile('models/lemmas.json'), 'utf8'))),
  )
  return engine
}

import { readFileSync } from 'node:fs'
import type { LanguageEngine } from './engine.ts'
import { lemmatizer } from './lemmas/lemmatize.ts'
import { loadModel } from './model/index.ts'
import { packageFile } from './package-file.ts'
import { engineOf } from './parse.ts'

export { type ConlluRange, type ConlluSentence, type ConlluWord, readConllu, writeConllu } from './conllu.ts'
export type { GivenWord, LanguageEngine } from './engine.ts'

let engine: LanguageEngine | undefined

/** The language engine. Its weights are read at the first call and kept. */
export const loadEngine = (): LanguageEngine => {
  engine ??= engineOf(
    loadModel(),
    lemmatizer(JSON.parse(readFileSync(packageFile('models/lemmas.json'), 'utf8'))),
  )
  return engine
}

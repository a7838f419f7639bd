import { readFileSync } from 'node:fs'
import { Baseline } from '../../training/bootstrap/parser.ts'
import type { LanguageEngine } from './engine.ts'
import { lemmatizer } from './lemmas/lemmatize.ts'
import { packageFile } from './package-file.ts'
import { engineOf } from './parse.ts'

export { type ConlluRange, type ConlluSentence, type ConlluWord, readConllu, writeConllu } from './conllu.ts'
export type { GivenWord, LanguageEngine } from './engine.ts'

let engine: LanguageEngine | undefined

/** The language engine. Its weights are read at the first call and kept. */
export const loadEngine = (): LanguageEngine => {
  engine ??= engineOf(
    bootstrap(),
    lemmatizer(JSON.parse(readFileSync(packageFile('models/lemmas.json'), 'utf8'))),
  )
  return engine
}

const bootstrap = () => {
  const root = new URL('../../data/', import.meta.url)
  const labels = JSON.parse(readFileSync(new URL('bootstrap.json', root), 'utf8'))
  const b = readFileSync(new URL('bootstrap.bin', root))
  const parser = new Baseline(labels, new Float32Array(b.buffer, b.byteOffset, b.byteLength / 4))
  return { annotateAll: (s: readonly (readonly string[])[]) => s.map((forms) => parser.annotate(forms)) }
}

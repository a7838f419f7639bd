import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Document } from './news.ts'

const REAL = ['../shared/data/longtail/dev.docs.jsonl.gz', '../shared/data/fa-kes/dev.jsonl.gz']

/** The real documents at hand, by the day of publication. */
export const realDocuments = (): Partial<Document>[] =>
  REAL.filter((path) => existsSync(path))
    .flatMap((path) => gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Partial<Document>)
    .filter((d) => d.text)
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1))

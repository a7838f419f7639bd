import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findTimes } from '../src/analysis/times/index.ts'
import type { TimeEnd, TimeMention } from '../src/base/index.ts'
import { loadEngine } from '../src/language/index.ts'
import { plainArticle, plainSentences } from './plain.ts'

/**
 * Writes the time expressions of a TempEval-3 file for its scorer.
 * Usage: tsx scripts/eval-times.ts GOLD.jsonl[.gz] SYSTEM.jsonl
 */
const [gold, system] = process.argv.slice(2)
if (!gold || !system) {
  console.error('usage: eval-times.ts GOLD.jsonl[.gz] SYSTEM.jsonl')
  process.exit(2)
}
const bytes = readFileSync(gold)
const lines = (gold.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
const engine = loadEngine()
const out = lines.map((line) => {
  const d = JSON.parse(line) as { id: string; text: string; meta: { dct: string } }
  const article = plainArticle({ id: d.id, text: d.text, published: d.meta.dct })
  const times = findTimes(article, plainSentences(article, engine))
  return JSON.stringify({
    input: d.id,
    // TIMEX3 names each end of a stretch
    times: times
      .flatMap((t): readonly (TimeMention | TimeEnd)[] => t.ends ?? [t])
      .map((t) => ({
        start: t.start,
        end: t.end,
        text: t.text,
        edtf: t.interval?.edtf,
        timex: t.timex,
      })),
  })
})
writeFileSync(system, `${out.join('\n')}\n`)

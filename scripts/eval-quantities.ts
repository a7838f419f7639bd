import { readFileSync } from 'node:fs'
import { findQuantities } from '../src/analysis/quantities/index.ts'
import { loadEngine } from '../src/language/index.ts'
import { plainArticle, plainSentences } from './plain.ts'

/**
 * Share of the gold claims' counts whose words are found with the right low, best and high.
 * Usage: tsx scripts/eval-quantities.ts FOLDER... [--misses], each folder with documents.jsonl and expected.jsonl.
 */
interface Gold {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly count?: { text: string; low: number | null; best: number | null; high: number | null }
}

const jsonl = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as T)

const misses = process.argv.includes('--misses')
const engine = loadEngine()
const n = { gold: 0, words: 0, right: 0 }
for (const folder of process.argv.slice(2).filter((a) => !a.startsWith('--'))) {
  const gold = jsonl<Gold>(`${folder}/expected.jsonl`)
  for (const d of jsonl<{ id: string; text: string; published?: string }>(`${folder}/documents.jsonl`)) {
    const article = plainArticle(d)
    const found = findQuantities(article, plainSentences(article, engine))
    for (const g of gold.filter((g) => g.doc === d.id)) {
      if (!g.count) continue
      n.gold++
      const wanted = g.count
      const inside = found.filter((q) => q.start < g.end + 2 && q.end > g.start - 2)
      const shared = inside.filter((q) => q.text.includes(wanted.text) || wanted.text.includes(q.text))
      const right = shared.filter(
        (q) => q.low === wanted.low && q.best === wanted.best && q.high === wanted.high,
      )
      if (shared.length) n.words++
      if (right.length) n.right++
      else if (misses)
        console.error(
          `${g.doc}: ${JSON.stringify(wanted)} in ${g.quote.slice(0, 80)}: ${JSON.stringify(inside.map((q) => [q.text, q.low, q.best, q.high]))}`,
        )
    }
    if (process.argv.includes('--all'))
      for (const q of found)
        console.log(`${q.text} | ${q.unit ?? '-'} | ${q.low} ${q.best} ${q.high}${q.approximate ? ' ~' : ''}`)
  }
}
console.log(
  `gold ${n.gold}  words found ${n.words}  low, best and high right ${n.right} (${((100 * n.right) / n.gold).toFixed(1)} %)`,
)

/**
 * `npm run eval`: measures the built Muster against the gold sets in ../shared/data and prints one table. A set that is
 * not there is named and passed over, so that the command works in any checkout.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { newsOf, withoutAnswers } from './eval/treebank.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const shared = join(root, '../shared')
const work = mkdtempSync(join(tmpdir(), 'muster-eval-'))

interface Row {
  readonly set: string
  /** Files of ../shared that it needs; the first is the gold, if no other is made from it. */
  readonly needs: readonly string[]
  readonly figures: () => string
}

/** Runs the built command, and gives the file that holds what it printed. */
const muster = (name: string, ...args: string[]): string => {
  const out = join(work, name)
  const run = spawnSync(process.execPath, [join(root, 'bin/muster.mjs'), ...args], {
    stdio: ['ignore', openSync(out, 'w'), 'inherit'],
  })
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`muster ${args[0]} ended with ${run.status ?? run.signal}`)
  return out
}

const score = (scorer: string, gold: string, system: string): Record<string, unknown> =>
  JSON.parse(
    execFileSync(process.execPath, [join(shared, 'tools', scorer), gold, system, '--json'], {
      maxBuffer: 1 << 28,
    }).toString(),
  )

/** Scores by name (`detection.f1`); shares of one are given in percent, as the other scorers do. */
const pick = (scores: Record<string, unknown>, ...names: string[]): string =>
  names
    .map((name) => {
      const value = name
        .split('.')
        .reduce<unknown>((o, k) => (o as Record<string, unknown> | undefined)?.[k], scores)
      const shown = typeof value === 'number' ? (value <= 1 ? 100 * value : value).toFixed(1) : String(value)
      return `${name} ${shown}`
    })
    .join('  ')

const text = (path: string): string => {
  const bytes = readFileSync(path)
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}

const made = (name: string, content: string): string => {
  const path = join(work, name)
  writeFileSync(path, content)
  return path
}

const claims = (set: string, folder: string): Row => ({
  set,
  needs: [`${folder}/expected.jsonl`, `${folder}/documents.jsonl`],
  figures: () => {
    const system = muster(
      'claims.jsonl',
      'read',
      join(shared, folder, 'documents.jsonl'),
      '--format',
      'jsonl',
    )
    const s = score('score-claims.mjs', join(shared, folder, 'expected.jsonl'), system)
    return `${pick(s, 'precision', 'recall', 'f1', 'whole_f1')}\n${pick(s, 'slots.count', 'slots.origin', 'slots.chain', 'slots.when')}`
  },
})

const treebank = (set: string, file: string): Row => ({
  set: `${set}, gold words`,
  needs: [file],
  figures: () => {
    const words = made(`${set}.conllu`, withoutAnswers(text(join(shared, file))))
    return pick(
      score('score-syntax.mjs', join(shared, file), muster('s', 'analyse', words, '--layer', 'syntax')),
      'upos',
      'xpos',
      'lemma',
      'uas',
      'las',
    )
  },
})

const GUM = 'data/ud-english/gum-dev.conllu.gz'

const rows: readonly Row[] = [
  claims('seeds', 'seeds'),
  claims('syria-gold', 'data/syria-gold'),
  treebank('ewt-dev', 'data/ud-english/ewt-dev.conllu.gz'),
  treebank('gum-dev', GUM),
  {
    set: 'gum-dev news, raw text',
    needs: [GUM],
    figures: () => {
      const news = newsOf(text(join(shared, GUM)))
      const system = muster('raw', 'analyse', made('news.jsonl', news.documents), '--layer', 'syntax')
      return pick(
        score('score-syntax.mjs', made('news.conllu', news.gold), system),
        'words',
        'sentences',
        'upos',
        'uas',
        'las',
      )
    },
  },
  {
    set: 'article-extraction',
    needs: ['data/article-extraction/dev.jsonl.gz'],
    figures: () => {
      const gold = join(shared, 'data/article-extraction/dev.jsonl.gz')
      return pick(
        score('score-article.mjs', gold, muster('articles', 'analyse', gold, '--layer', 'article')),
        'f1',
        'precision',
        'recall',
      )
    },
  },
  {
    set: 'tempeval3',
    needs: ['data/tempeval3/train.jsonl.gz'],
    figures: () => {
      const gold = join(shared, 'data/tempeval3/train.jsonl.gz')
      const documents = text(gold)
        .split('\n')
        .filter(Boolean)
        .map((l) => {
          const d = JSON.parse(l) as { id: string; text: string; meta: { dct: string } }
          return `${JSON.stringify({ id: d.id, text: d.text, published: d.meta.dct })}\n`
        })
      const system = muster(
        'times',
        'analyse',
        made('tempeval3.jsonl', documents.join('')),
        '--layer',
        'times',
      )
      return pick(score('score-times.mjs', gold, system), 'strict.f1', 'relaxed.f1', 'calendar.share')
    },
  },
  {
    set: 'polnear',
    needs: ['data/polnear/dev.jsonl.gz'],
    figures: () => {
      const gold = join(shared, 'data/polnear/dev.jsonl.gz')
      const system = muster('attributions', 'analyse', gold, '--layer', 'attributions')
      return pick(
        score('score-attributions.mjs', gold, system),
        'detection.f1',
        'source.found.f1',
        'content.overlap.f1',
      )
    },
  },
]

const only = process.argv.slice(2)
const missing: string[] = []
try {
  for (const row of rows) {
    if (only.length && !only.some((o) => row.set.startsWith(o))) continue
    if (row.needs.some((f) => !existsSync(join(shared, f)))) missing.push(row.set)
    else {
      let figures: string
      try {
        figures = row.figures()
      } catch (error) {
        process.exitCode = 1
        figures = `failed: ${(error as Error).message.split('\n')[0]}`
      }
      console.log(
        figures
          .split('\n')
          .map((f, i) => (i ? '' : row.set).padEnd(24) + f)
          .join('\n'),
      )
    }
  }
  if (missing.length) console.log(`not measured, for ../shared does not hold them: ${missing.join(', ')}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}

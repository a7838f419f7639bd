import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { analyse } from '../../src/analysis/index.ts'
import { readArticle } from '../../src/article/index.ts'
import type { Report } from '../../src/base/index.ts'
import { captures } from '../../src/capture/index.ts'
import { extractClaims } from '../../src/claims/index.ts'
import { loadEngine } from '../../src/language/index.ts'
import { FEATURES, featuresOf, type Node, nearness, nodesOf } from '../../src/linking/index.ts'
import { loadGazetteer } from '../../src/places/index.ts'
import { reportOf } from '../../src/report/index.ts'
import { fit } from './regression.ts'

/**
 * Makes models/event-pairs.json: how much each likeness of two reports tells that they are of one event. Learned from
 * pairs of reports of the set `crawl` of the Long Tail data (its sets `gvc` and `trial` are left for measuring).
 *
 *   tsx training/events/train.ts [--data ../shared/data] [--out models/event-pairs.json] [--reports FILE]
 *
 * --reports reads the reports from a JSONL file instead of reading the documents anew.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/event-pairs.json' },
    reports: { type: 'string' },
    set: { type: 'string', default: 'crawl' },
  },
})

interface Labelled {
  readonly id: string
  readonly set: string
  readonly gold: { readonly events: readonly string[] }
}

const documents = (): Map<string, Labelled & Record<string, string>> =>
  new Map(
    gunzipSync(readFileSync(`${values.data}/longtail/dev.docs.jsonl.gz`))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter((d) => d.set === values.set)
      .map((d) => [d.id, d]),
  )

async function* reportsOf(wanted: ReturnType<typeof documents>): AsyncGenerator<Report> {
  if (values.reports) {
    for await (const line of createInterface({ input: createReadStream(values.reports) })) {
      const report = JSON.parse(line) as Report
      if (wanted.has(report.input)) yield report
    }
    return
  }
  const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }
  for await (const capture of captures([`${values.data}/longtail/dev.docs.jsonl.gz`])) {
    if ('code' in capture || !wanted.has(capture.input)) continue
    const analysis = analyse(await readArticle(capture, {}), tools)
    yield reportOf(analysis, extractClaims(analysis))
  }
}

const main = async (): Promise<void> => {
  const wanted = documents()
  const nodes: Node[] = []
  for await (const report of reportsOf(wanted)) {
    const node = nodesOf(report).nodes.find((n) => n.primary)
    if (node) nodes.push(node)
  }
  const input = (n: Node): string => n.episode.claims[0]!.input
  const event = (n: Node): string => wanted.get(input(n))!.gold.events[0]!
  const rows: number[][] = []
  const labels: number[] = []
  nodes.forEach((a, i) => {
    for (const b of nodes.slice(0, i)) {
      const row = [...featuresOf(a, b, nearness(a.episode.sites, b.episode.sites))]
      const same = event(a) === event(b)
      // what shares next to nothing teaches nothing
      if (row[0]! < 0.24 && !same) continue
      rows.push(row)
      labels.push(same ? 1 : 0)
    }
  })
  const { bias, weights } = fit(rows, labels)
  const named = Object.fromEntries(FEATURES.map((f, k) => [f, Number(weights[k]!.toFixed(4))]))
  writeFileSync(values.out, `${JSON.stringify({ bias: Number(bias.toFixed(4)), weights: named }, null, 2)}\n`)
  console.log(`${rows.length} pairs, ${labels.filter((y) => y).length} of one event`)
}

await main()

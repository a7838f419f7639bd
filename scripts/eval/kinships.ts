/**
 * Which of some documents are copies of each other: `kinships.ts FILE.jsonl` prints one JSON object with the number of
 * documents read, the pairs that were compared, and those of them that are copies.
 */
import { analyse } from '../../src/analysis/index.ts'
import { readArticle } from '../../src/article/index.ts'
import type { Report } from '../../src/base/index.ts'
import { captures } from '../../src/capture/index.ts'
import { extractClaims } from '../../src/claims/index.ts'
import { loadEngine } from '../../src/language/index.ts'
import { kinshipOf, Neighbours, sketchOf } from '../../src/linking/lineage/index.ts'
import { loadGazetteer } from '../../src/places/index.ts'
import { reportOf } from '../../src/report/index.ts'

export interface Kinships {
  readonly documents: number
  /** Pairs of inputs that were compared. */
  readonly compared: readonly (readonly [string, string])[]
  readonly found: readonly { readonly inputs: readonly [string, string]; readonly relation: string }[]
}

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }
const reports = new Map<string, Report>()
/** What came under several names with the same bytes is one document. */
const inputs = new Map<string, string[]>()
const neighbours = new Neighbours()
for await (const capture of captures(process.argv.slice(2))) {
  if (!('bytes' in capture)) continue
  const analysis = analyse(await readArticle(capture, {}), tools)
  const report = reportOf(analysis, extractClaims(analysis))
  inputs.set(report.document, [...(inputs.get(report.document) ?? []), report.input])
  reports.set(report.document, report)
  neighbours.add(sketchOf(report))
}

/** All pairs of an input of one document and an input of the other. */
const inputPairs = (a: string, b: string): [string, string][] =>
  inputs.get(a)!.flatMap((x) => inputs.get(b)!.flatMap((y): [string, string][] => (x === y ? [] : [[x, y]])))

const same = [...reports.keys()].flatMap((d) => inputPairs(d, d).filter(([x, y]) => x < y))
const pairs = [...reports.keys()].flatMap((a) =>
  neighbours
    .of(a)
    .filter((b) => a < b)
    .map((b) => [a, b] as const),
)
const kinships: Kinships = {
  documents: [...inputs.values()].flat().length,
  compared: [...same, ...pairs.flatMap(([a, b]) => inputPairs(a, b))],
  found: [
    ...same.map((p) => ({ inputs: p, relation: 'copy' })),
    ...pairs.flatMap(([a, b]) => {
      const kinship = kinshipOf(reports.get(a)!, reports.get(b)!)
      return kinship ? inputPairs(a, b).map((p) => ({ inputs: p, relation: kinship.relation })) : []
    }),
  ],
}
console.log(JSON.stringify(kinships))

/** Reads the messages of a JSONL file and prints `{"documents": [{"input", "incidents"}]}`. */
import { analyse } from '../../../src/analysis/index.ts'
import { readArticle } from '../../../src/article/index.ts'
import { captures } from '../../../src/capture/index.ts'
import { extractClaims } from '../../../src/claims/index.ts'
import { loadEngine } from '../../../src/language/index.ts'
import { loadGazetteer } from '../../../src/places/index.ts'
import { incidentsOf } from './index.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }
const documents: object[] = []
for await (const capture of captures(process.argv.slice(2))) {
  if ('code' in capture) throw new Error(`${capture.input}: ${capture.message}`)
  const analysis = analyse(await readArticle(capture, {}), tools)
  documents.push({
    input: capture.input,
    incidents: incidentsOf({ analysis, claims: extractClaims(analysis) }),
  })
}
process.stdout.write(JSON.stringify({ documents }))

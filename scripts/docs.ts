/** `npm run docs`: runs the commands that the documents show, and puts what they print now into the documents. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale, root } from './build-if-stale.ts'
import { DOCUMENTS, withTrueExamples } from './docs/examples.ts'

buildIfStale()
for (const name of DOCUMENTS) {
  const path = join(root, name)
  const before = readFileSync(path, 'utf8')
  const after = withTrueExamples(before, root)
  if (after !== before) writeFileSync(path, after)
  console.log(`${name}: ${after === before ? 'true as it stands' : 'examples renewed'}`)
}

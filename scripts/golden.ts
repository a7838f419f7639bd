/** `npm run golden`: renews the list of what each rule finds in the golden corpus, and shows what changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build-if-stale.ts'
import { difference } from './golden/difference.ts'
import { GOLDEN, goldenHits } from './golden/hits.ts'

const path = join(root, GOLDEN)
const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
const after = await goldenHits()
if (after === before) console.log(`${GOLDEN}: the rules find what they found before`)
else {
  writeFileSync(path, after)
  console.log(before ? difference(before, after) : '')
  console.log(`${GOLDEN}: renewed; look at each change before you commit it`)
}

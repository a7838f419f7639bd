/** `npm run catalogue`: writes the pages that list the rules and the word lists. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './build-if-stale.ts'
import { PAGES } from './catalogue/pages.ts'

for (const [name, make] of Object.entries(PAGES)) {
  const path = join(root, name)
  const page = await make()
  const isSame = existsSync(path) && readFileSync(path, 'utf8') === page
  if (!isSame) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, page)
  }
  console.log(`${name}: ${isSame ? 'true as it stands' : 'renewed'}`)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { difference } from '../scripts/golden/difference.ts'
import { GOLDEN, goldenHits } from '../scripts/golden/hits.ts'
import { root } from './support/run.ts'

it('the rules find in the golden corpus what they found before', async () => {
  const kept = readFileSync(join(root, GOLDEN), 'utf8')
  const now = await goldenHits()
  if (now === kept) return
  expect.fail(
    `${difference(kept, now) || 'the order of the finds changed'}\n\nIf that is meant: npm run golden renews ${GOLDEN}.`,
  )
})

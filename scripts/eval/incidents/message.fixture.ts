import { createHash } from 'node:crypto'
import { analyse } from '../../../src/analysis/index.ts'
import { readArticle } from '../../../src/article/index.ts'
import { extractClaims } from '../../../src/claims/index.ts'
import { loadEngine } from '../../../src/language/index.ts'
import { loadGazetteer } from '../../../src/places/index.ts'
import type { Reading } from './incident.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

/** What Muster reads in a message of these paragraphs, published on Friday, 12 May 1989. */
export const readingOf = async (...paragraphs: string[]): Promise<Reading> => {
  const bytes = Buffer.from(paragraphs.join('\n\n'))
  const analysis = analyse(
    await readArticle({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
      mediaType: 'text/plain',
      retrievedAt: '1989-05-13T00:00:00Z',
      input: 'message',
      context: { published: '1989-05-12' },
    }),
    tools,
  )
  return { analysis, claims: extractClaims(analysis) }
}

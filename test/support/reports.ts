import { join } from 'node:path'
import { analyse } from '../../src/analysis/index.ts'
import { readArticle } from '../../src/article/index.ts'
import type { Capture, Report } from '../../src/base/index.ts'
import { captures } from '../../src/capture/index.ts'
import { extractClaims } from '../../src/claims/index.ts'
import { loadEngine } from '../../src/language/index.ts'
import { loadGazetteer } from '../../src/places/index.ts'
import { reportOf } from '../../src/report/index.ts'
import { root } from './run.ts'

const tools = { engine: loadEngine(), gazetteer: loadGazetteer() }

const readCapture = async (capture: Capture): Promise<Report> => {
  const analysis = analyse(await readArticle(capture), tools)
  return reportOf(analysis, extractClaims(analysis))
}

/** The report of a text, under a name of its own. */
export const readText = (name: string, published: string, text: string): Promise<Report> =>
  readCapture({
    sha256: name,
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    retrievedAt: '2026-01-01T00:00:00Z',
    input: `${name}.txt`,
    context: { published, publisher: `The ${name} Post` },
  })

/** The reports of samples/. */
export const readSamples = async (): Promise<Report[]> => {
  const reports: Report[] = []
  for await (const found of captures([join(root, 'samples')]))
    if ('bytes' in found) reports.push(await readCapture(found))
  return reports
}

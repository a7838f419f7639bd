import { createReadStream, existsSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Document, news } from './news.ts'
import { realDocuments } from './real-documents.ts'
import { type Snippet, snippetsOf } from './recombined.ts'

const SNIPPETS = 50_000

function* some(): Generator<Partial<Document>> {
  let left = 2000
  for (const story of news())
    if (left--) yield story
    else return
}

/**
 * Snippets of real sentences, of ../shared, where it is at hand, else of invented ones. Read now, or kept from a run before
 * in a file that is given: a line of JSON for each.
 */
export const keptSnippets = async (
  kept: string | undefined,
): Promise<{ readonly snippets: Snippet[]; readonly of: 'real' | 'invented' }> => {
  const real = realDocuments()
  const of = real.length ? 'real' : 'invented'
  if (kept && existsSync(kept)) {
    const snippets: Snippet[] = []
    for await (const line of createInterface({ input: createReadStream(kept) })) {
      const { json, ...rest } = JSON.parse(line) as Omit<Snippet, 'json'> & { json: string }
      snippets.push({ ...rest, json: Buffer.from(json) })
    }
    return { snippets, of }
  }
  const snippets = await snippetsOf(real.length ? real : [...some()], SNIPPETS)
  if (kept)
    writeFileSync(
      kept,
      snippets.map((s) => `${JSON.stringify({ ...s, json: s.json.toString() })}\n`).join(''),
    )
  return { snippets, of }
}

import type { Article, Capture } from '../base/index.ts'
import { type Hit, hitsOf } from '../claims/index.ts'
import { type DocumentOptions, eachDocument } from './documents.ts'
import { hitLines } from './layout/hit.ts'
import { paletteOf } from './layout/palette.ts'
import { lineAt } from './line-at.ts'
import { rulesNamed } from './rule-ids.ts'
import { type Streams, write } from './streams.ts'
import { analyseArticle } from './tools.ts'

export interface RuleGrepOptions extends DocumentOptions {
  readonly format: 'text' | 'jsonl'
}

/** `muster rule grep`: everything that one rule finds, with the words around it. Returns the exit code. */
export const grepRule = async (
  id: string,
  inputs: readonly string[],
  { format, ...about }: RuleGrepOptions,
  streams: Streams,
): Promise<number> => {
  const [card] = rulesNamed([id])
  const paint = paletteOf(streams.colour)
  let documents = 0
  let dropped = 0
  let found = 0
  const failed = await eachDocument(inputs, about, streams, (article, capture) => {
    const hits = hitsOf(analyseArticle(article)).filter((h) => h.rule === card?.id)
    documents++
    found += hits.length
    dropped += hits.filter((h) => h.dropped !== undefined).length
    return hits.map((hit) =>
      format === 'jsonl'
        ? `${JSON.stringify(recordOf(hit, article, capture))}\n`
        : `${hitLines(hit, article, placeOf(hit, article, capture), streams.width, paint).join('\n')}\n\n`,
    )
  })
  if (format === 'text') await write(streams.err, `${summary(id, found, dropped, documents)}\n`)
  return failed ? 1 : 0
}

const placeOf = (hit: Hit, article: Article, capture: Capture): string => {
  const line = lineAt(hit.start, article, capture)
  return line === undefined ? article.input : `${article.input}:${line}`
}

const CONTEXT = 60

const recordOf = (hit: Hit, article: Article, capture: Capture): object => {
  const { text } = article
  const { rule, start, end, trigger, fillers, claim, dropped } = hit
  return {
    input: article.input,
    line: lineAt(start, article, capture),
    rule,
    start,
    end,
    before: text.slice({ start: Math.max(0, start - CONTEXT), end: start }),
    text: hit.text,
    after: text.slice({ start: end, end: Math.min(text.length, end + CONTEXT) }),
    trigger,
    roles: fillers.map(({ role, start, end, text }) => ({ role, start, end, text })),
    claim,
    dropped,
  }
}

const summary = (id: string, found: number, dropped: number, documents: number): string => {
  const read = documents === 1 ? '1 document' : `${documents} documents`
  if (!found) return `${id}: found nothing in ${read}`
  const no = dropped ? `, ${dropped} of them no claim` : ''
  return `${id}: ${found === 1 ? '1 find' : `${found} finds`} in ${read}${no}`
}

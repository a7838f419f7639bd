/**
 * Writes the system file that score-article.mjs of ../shared/tools reads: one line {input, text} a page, the text being
 * the body blocks. Usage: tsx scripts/score-articles.ts PAGES.jsonl[.gz] > system.jsonl
 */

import { readArticle } from '../src/article/index.ts'
import { DocumentError } from '../src/base/index.ts'
import { captures } from '../src/capture/index.ts'
import { articleRecord } from '../src/cli/layers.ts'

for await (const capture of captures(process.argv.slice(2))) {
  if ('code' in capture) {
    process.stderr.write(`${capture.input}: ${capture.message}\n`)
    continue
  }
  try {
    const article = await readArticle(capture)
    process.stdout.write(`${JSON.stringify(articleRecord(article))}\n`)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    process.stderr.write(`${error.issue.input}: ${error.issue.message}\n`)
  }
}

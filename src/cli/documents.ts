import { readArticle } from '../article/index.ts'
import type { Article, Issue } from '../base/index.ts'
import { DocumentError } from '../base/index.ts'
import { captures } from '../capture/index.ts'
import { type Streams, write } from './streams.ts'

/** What the command line says of every document of the run. */
export interface DocumentOptions {
  readonly published?: string
  readonly publisher?: string
}

/**
 * Reads the documents one at a time and hands each to `use`. A document that cannot be read, or that `use` throws a
 * DocumentError on, is named with its reason on the error stream and the next one is read. Returns how many failed.
 */
export const eachDocument = async (
  inputs: readonly string[],
  options: DocumentOptions,
  streams: Streams,
  use: (article: Article) => Promise<void>,
): Promise<number> => {
  let failed = 0
  for await (const received of captures(inputs)) {
    try {
      if ('code' in received) throw new DocumentError(received.code, received.input, received.message)
      await use(await readArticle(received, options))
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      failed++
      await tell(error.issue, streams)
    }
  }
  return failed
}

/** One line on the error stream: `muster: reports.jsonl:12: not valid JSON (bad-json)`. */
export const tell = (issue: Issue, streams: Streams): Promise<void> =>
  write(streams.err, `muster: ${issue.input}: ${issue.message} (${issue.code})\n`)

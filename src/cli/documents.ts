import { readArticle } from '../article/index.ts'
import type { Article, Capture, Issue } from '../base/index.ts'
import { DocumentError } from '../base/index.ts'
import { captures } from '../capture/index.ts'
import { type Streams, write } from './streams.ts'

/** What the command line says of every document of the run. */
export interface DocumentOptions {
  readonly published?: string
  readonly publisher?: string
}

/**
 * Reads the documents one at a time and prints what `render` makes of each. A document that cannot be read is named
 * with its reason on the error stream, and the next one is read. Returns how many failed.
 */
export const eachDocument = async (
  inputs: readonly string[],
  options: DocumentOptions,
  streams: Streams,
  render: (article: Article, capture: Capture) => readonly string[],
): Promise<number> => {
  let failed = 0
  for await (const received of captures(inputs)) {
    const result = 'code' in received ? received : await rendered(received, options, render)
    if ('code' in result) {
      failed++
      await tell(result, streams)
    } else for (const part of result) await write(streams.out, part)
  }
  return failed
}

const rendered = async (
  capture: Capture,
  options: DocumentOptions,
  render: (article: Article, capture: Capture) => readonly string[],
): Promise<readonly string[] | Issue> => {
  try {
    return render(await readArticle(capture, options), capture)
  } catch (error) {
    if (error instanceof DocumentError) return error.issue
    // A fault of ours in one document is no reason to lose the others of a long run.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return {
      code: 'internal',
      input: capture.input,
      message: `Muster has a fault here, please report it: ${trace}`,
    }
  }
}

/** One line on the error stream: `muster: reports.jsonl:12: not valid JSON (bad-json)`. */
export const tell = (issue: Issue, streams: Streams): Promise<void> =>
  write(streams.err, `muster: ${issue.input}: ${issue.message} (${issue.code})\n`)

import { readArticle } from '../article/index.ts'
import type { Article, Capture, Issue } from '../base/index.ts'
import { captures } from '../capture/index.ts'
import { type About, attempt, type Reading, readCapture } from '../reading/index.ts'
import { type Streams, write } from './streams.ts'

/** What the command line says of every document of the run. */
export type DocumentOptions = About

/**
 * Takes the documents in one at a time and prints what `render` makes of each. A document that cannot be read is named
 * with its reason on the error stream, and the next one is read. Returns how many failed.
 */
export const eachDocument = (
  inputs: readonly string[],
  options: DocumentOptions,
  streams: Streams,
  render: (article: Article, capture: Capture) => readonly string[],
): Promise<number> =>
  eachCapture(inputs, streams, (capture) =>
    attempt(capture, async () => render(await readArticle(capture, options), capture)),
  )

/** The same of documents read through all stages. */
export const eachReading = (
  inputs: readonly string[],
  options: DocumentOptions,
  streams: Streams,
  render: (reading: Reading) => readonly string[],
): Promise<number> =>
  eachCapture(inputs, streams, async (capture) => {
    const result = await readCapture(capture, options)
    return 'code' in result ? result : attempt(capture, () => render(result))
  })

const eachCapture = async (
  inputs: readonly string[],
  streams: Streams,
  work: (capture: Capture) => Promise<readonly string[] | Issue>,
): Promise<number> => {
  let failed = 0
  for await (const received of captures(inputs)) {
    const result = 'code' in received ? received : await work(received)
    if ('code' in result) {
      failed++
      await tell(result, streams)
    } else for (const part of result) await write(streams.out, part)
  }
  return failed
}

/** One line on the error stream: `muster: reports.jsonl:12: not valid JSON (bad-json)`. */
export const tell = (issue: Issue, streams: Streams): Promise<void> =>
  write(streams.err, `muster: ${issue.input}: ${issue.message} (${issue.code})\n`)

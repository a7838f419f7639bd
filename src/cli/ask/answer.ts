import { BadCursor, type Page, type Paged } from '../../store/index.ts'
import { paletteOf } from '../layout/palette.ts'
import { wrap } from '../layout/wrap.ts'
import type { LedgerOptions } from '../ledger-option.ts'
import { type Streams, write } from '../streams.ts'
import { UsageError } from '../usage.ts'

/** What every question to a ledger can be asked with. */
export interface AnswerOptions extends LedgerOptions {
  readonly format: 'text' | 'jsonl'
  readonly limit?: number
  readonly after?: string
}

export interface Answer<T> {
  /** Name of the command. */
  readonly command: string
  readonly ask: (page: Page) => Promise<Paged<T>>
  /** One line of JSONL. */
  readonly record: (item: T) => object | Promise<object>
  /** How many items a page of text holds. */
  readonly usual: number
  /** The items as text, part by part. */
  readonly text: (items: readonly T[]) => AsyncIterable<string>
  /** Said where there is nothing. */
  readonly nothing: string
}

/** Prints an answer: a page of text, or lines of JSONL as they are found. Returns the exit code. */
export const answer = async <T>(
  options: AnswerOptions,
  streams: Streams,
  wanted: Answer<T>,
): Promise<number> => {
  try {
    await (options.format === 'jsonl' ? printLines : printPage)(options, streams, wanted)
    return 0
  } catch (error) {
    if (!(error instanceof BadCursor)) throw error
    throw new UsageError(`--after ${error.message}`, `muster help ${wanted.command}`)
  }
}

/** Rows that are fetched at once. */
const STRIDE = 500

const printLines = async <T>(
  { limit = Number.POSITIVE_INFINITY, after }: AnswerOptions,
  streams: Streams,
  { ask, record }: Answer<T>,
): Promise<void> => {
  let left = limit
  let cursor = after
  do {
    const { items, next } = await ask(pageOf(Math.min(STRIDE, left), cursor))
    const lines: string[] = []
    for (const item of items) lines.push(`${JSON.stringify(await record(item))}\n`)
    if (lines.length) await write(streams.out, lines.join(''))
    left -= items.length
    cursor = next
  } while (cursor !== undefined && left > 0)
  if (cursor !== undefined) await write(streams.err, `muster: there is more: --after ${cursor}\n`)
}

const printPage = async <T>(
  { limit, after }: AnswerOptions,
  streams: Streams,
  { command, ask, usual, text, nothing }: Answer<T>,
): Promise<void> => {
  const { items, next } = await ask(pageOf(limit ?? usual, after))
  const paint = paletteOf(streams.colour)
  for await (const part of text(items)) await write(streams.out, part)
  if (!items.length) await write(streams.out, `${wrap(nothing, streams.width).join('\n')}\n`)
  if (next === undefined) return
  // the cursor is one word, to be copied: it is not broken at the edge of the screen
  const more = wrap(`There is more: muster ${command} with the same options and --after`, streams.width)
  await write(streams.out, `${[...more, next].map(paint.faint).join('\n')}\n`)
}

const pageOf = (limit: number, after: string | undefined): Page =>
  after === undefined ? { limit } : { limit, after }

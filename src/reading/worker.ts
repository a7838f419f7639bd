/** What a thread of the pool does: it reads one capture, and gives back bytes that are moved and not copied. */
import { move, transferableSymbol, valueSymbol } from 'piscina'
import type { Capture, Issue } from '../base/index.ts'
import { aloneOf } from '../linking/index.ts'
import { deflated, packArticle } from './packed.ts'
import { type About, readCapture } from './reading.ts'

export interface Task {
  readonly capture: Capture
  readonly about: About
}

export interface Done {
  readonly document: string
  readonly articleBody: Uint8Array
  readonly reportBody: Uint8Array
  /** The report's JSON as it is: to parse it is half the work of inflating it first. */
  readonly reportJson: Uint8Array
  /** The JSON of what linking finds in the report alone. */
  readonly aloneJson: Uint8Array
}

/** Ends when the last document that was given is done and handed over. */
let before: Promise<unknown> = Promise.resolve()

const utf8 = new TextEncoder()

/** One document after the other: begun at once, a long one would keep those that came before it waiting. */
export const work = (task: Task): Promise<Done | Issue> => {
  const done = before.then(() => read(task))
  before = done.then(turn, turn)
  return done
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const read = async ({ capture, about }: Task): Promise<Done | Issue> => {
  const reading = await readCapture(capture, about)
  if ('code' in reading) return reading
  const reportJson = utf8.encode(JSON.stringify(reading.report))
  return moved({
    document: reading.document,
    articleBody: packArticle(reading.article),
    reportBody: deflated(reportJson),
    reportJson,
    aloneJson: utf8.encode(JSON.stringify(aloneOf(reading.report))),
  })
}

/** Piscina takes the mark off on the other side, so that the type of what arrives is that of `done`. */
const moved = (done: Done): Done =>
  move({
    [transferableSymbol]: [done.articleBody, done.reportBody, done.reportJson, done.aloneJson].map(
      (b) => b.buffer,
    ),
    [valueSymbol]: done,
  }) as unknown as Done

/** What a thread of the pool does: it reads one capture, and gives back bytes that are moved and not copied. */
import { move, transferableSymbol, valueSymbol } from 'piscina'
import type { Capture, Issue } from '../base/index.ts'
import { Acquaintance } from '../linking/index.ts'
import { type PackedAcquainted, packAcquainted } from './acquainted.ts'
import { deflated, packArticle } from './packed.ts'
import { type About, readCapture } from './reading.ts'

export interface Task {
  readonly capture: Capture
  readonly about: About
  /** Whether to compare the report with those read before, too: the calling thread has enough to do. */
  readonly compare: boolean
}

export interface Done {
  readonly document: string
  readonly articleBody: Uint8Array
  readonly reportBody: Uint8Array
  /** The report's JSON as it is: to parse it is half the work of inflating it first. */
  readonly reportJson: Uint8Array
  readonly acquainted?: PackedAcquainted
}

/** Bytes of the reports that are remembered, deflated: some five hundred reports, that take thirty times as many. */
const ROOM = 2_000_000

const acquaintance = new Acquaintance(ROOM)

/** Ends when the last document that was given is done and handed over. */
let before: Promise<unknown> = Promise.resolve()

/** One document after the other: begun at once, a long one would keep those that came before it waiting. */
export const work = (task: Task): Promise<Done | Issue> => {
  const done = before.then(() => read(task))
  before = done.then(turn, turn)
  return done
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const read = async ({ capture, about, compare }: Task): Promise<Done | Issue> => {
  const reading = await readCapture(capture, about)
  if ('code' in reading) return reading
  const reportJson = new TextEncoder().encode(JSON.stringify(reading.report))
  const reportBody = deflated(reportJson)
  if (!compare) acquaintance.note(reading.report, reportBody.length)
  return moved({
    document: reading.document,
    articleBody: packArticle(reading.article),
    reportBody,
    reportJson,
    ...(compare ? { acquainted: packAcquainted(acquaintance.meet(reading.report, reportBody.length)) } : {}),
  })
}

/** Piscina takes the mark off on the other side, so that the type of what arrives is that of `done`. */
const moved = (done: Done): Done =>
  move({
    [transferableSymbol]: [
      done.articleBody,
      done.reportBody,
      done.reportJson,
      ...(done.acquainted ? [done.acquainted.traits, done.acquainted.scores] : []),
    ].map((b) => b.buffer),
    [valueSymbol]: done,
  }) as unknown as Done

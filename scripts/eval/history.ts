import type { Figure } from './figure.ts'
import type { Outcome } from './run.ts'

/** One saved run of all sets: a line of eval/history.jsonl. */
export interface SavedRun {
  /** Day of the run. */
  readonly date: string
  /** Short hash; `dirty` where files differed from it. */
  readonly commit: string
  readonly dirty: boolean
  readonly outcomes: readonly Outcome[]
}

/** Values are kept to two digits: what is beyond them is noise, and makes the file's differences hard to read. */
export const historyLine = (run: SavedRun): string =>
  `${JSON.stringify(run, (_, value) => (typeof value === 'number' ? Math.round(100 * value) / 100 : value))}\n`

export const readHistory = (lines: string): SavedRun[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SavedRun)

/** The figure of a run by set and name, where it was measured. */
export const figureOf = (run: SavedRun, set: string, name: string): Figure | undefined => {
  const outcome = run.outcomes.find((o) => o.set === set)
  return outcome && 'figures' in outcome ? outcome.figures.find((f) => f.name === name) : undefined
}

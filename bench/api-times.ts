import { quantile } from './quantile.ts'

/** How long many answers took, in milliseconds: half of them, and 95 in 100, were given by then. */
export interface Spread {
  readonly median: number
  readonly slow: number
}

/** How long the questions of one kind took. */
export interface Times {
  /** By a process that had answered nothing before. */
  readonly first: number | undefined
  readonly changed: Spread
  /** Processor time of what `changed` tells. */
  readonly processor: Spread
  readonly again: Spread
}

export const timesOf = (times: readonly number[]): Spread => ({
  median: quantile(times, 0.5),
  slow: quantile(times, 0.95),
})

/** A row of a table in Markdown. */
export const rowOf = (name: string, { first, changed, processor, again }: Times): string => {
  const cells = [first, changed.median, changed.slow, processor.slow, again.slow]
  return `| ${name} | ${cells.map((t) => t?.toFixed(1) ?? '').join(' | ')} |`
}

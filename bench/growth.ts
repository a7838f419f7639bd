import { quantile } from './quantile.ts'

/** What one added report took. */
export interface Step {
  readonly milliseconds: number
  /** Growth of the heap in megabytes, what is soon thrown away included. */
  readonly grown: number
  readonly judged: number
  readonly neighbours: number
  readonly touched: number
}

/** Means of many steps at one size. */
export interface Growth extends Step {
  readonly corpus: string
  readonly documents: number
  readonly slow: number
  /** Megabytes held. */
  readonly heap: number
}

/** How much longer a report may take among ten times as many. */
export const GROWTH = 1.5

export const growthOf = (corpus: string, documents: number, heap: number, steps: readonly Step[]): Growth => {
  const mean = (of: (s: Step) => number): number => steps.reduce((n, s) => n + of(s), 0) / steps.length
  return {
    corpus,
    documents,
    milliseconds: mean((s) => s.milliseconds),
    slow: quantile(
      steps.map((s) => s.milliseconds),
      0.95,
    ),
    judged: mean((s) => s.judged),
    neighbours: mean((s) => s.neighbours),
    touched: mean((s) => s.touched),
    heap,
    grown: Math.max(...steps.map((s) => s.grown)),
  }
}

/** A table in Markdown, two lines of head first. */
export const tableOf = (figures: readonly Growth[]): string[] => [
  '| reports | number | ms | 95 % | pairs compared | share words | reports of its events | heap, MB | step, MB |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...figures.map((f) => {
    const numbers = [f.milliseconds, f.slow, f.judged, f.neighbours, f.touched, f.heap, f.grown]
    return `| ${f.corpus} | ${f.documents.toLocaleString('en')} | ${numbers.map((n) => n.toFixed(1)).join(' | ')} |`
  }),
]

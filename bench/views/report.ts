import { quantile } from '../quantile.ts'
import { FAST, type Input } from './inputs.ts'

/** Asked: milliseconds to the first paint, and from an input to the next paint at the 95th percentile. */
export const MOST = { paint: 1000, input: 100 }

/** One opening of a view. Milliseconds. */
export interface Opening {
  readonly view: string
  readonly paint: number
  readonly whole: number
  /** The longest that the page was held at a stretch, whether somebody pressed something then or not. */
  readonly held: number
  readonly inputs: readonly Input[]
}

/** The kind of input that is slowest in the middle of its times: one slow time of three is chance. */
export const slowest = (inputs: readonly Input[]): Input | undefined => {
  const timesOf = (what: string): number[] => inputs.filter((i) => i.what === what).map((i) => i.duration)
  return [...new Set(inputs.map((i) => i.what))]
    .map((what) => ({ what, duration: quantile(timesOf(what), 0.5) }))
    .sort((a, b) => b.duration - a.duration)[0]
}

export const HEAD = [
  '| view | first paint, median | worst | all there, median | held at a stretch | inputs | 95 % | worst | slowest kind of input |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
] as const

export const row = (view: string, runs: readonly Opening[]): string => {
  const of = (value: (o: Opening) => number): number[] => runs.map(value)
  const inputs = runs.flatMap((r) => r.inputs)
  const durations = inputs.map((i) => i.duration)
  const worst = slowest(inputs)
  const cells = [
    view,
    ms(
      quantile(
        of((o) => o.paint),
        0.5,
      ),
    ),
    ms(
      quantile(
        of((o) => o.paint),
        1,
      ),
    ),
    ms(
      quantile(
        of((o) => o.whole),
        0.5,
      ),
    ),
    ms(
      quantile(
        of((o) => o.held),
        0.5,
      ),
    ),
    String(inputs.length),
    ms(quantile(durations, 0.95)),
    ms(quantile(durations, 1)),
    worst ? `${worst.what} ${ms(worst.duration)}` : '',
  ]
  return `| ${cells.join(' | ')} |`
}

/** What was asked, against what was measured. */
export const verdict = (runs: readonly Opening[]): string => {
  const inputs = runs.flatMap((r) => r.inputs.map((i) => i.duration))
  const slow = inputs.filter((d) => d > MOST.input).length
  return (
    `Worst first paint ${ms(
      quantile(
        runs.map((r) => r.paint),
        1,
      ),
    )} ms (asked: ${MOST.paint}). ` +
    `Inputs: ${inputs.length}; 95 % of them painted within ${ms(quantile(inputs, 0.95))} ms (asked: ${MOST.input}), ` +
    `99 % within ${ms(quantile(inputs, 0.99))}; ${slow} took longer than ${MOST.input}.`
  )
}

const ms = (n: number): string => (n <= FAST && n > 0 ? `≤ ${FAST}` : n.toFixed(0))

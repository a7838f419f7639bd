/** `flow`: happened in the event or interval told of; `stock`: present at a time; `total`: cumulative since a start. */
export const MEASURES = ['flow', 'stock', 'total'] as const
export type Measure = (typeof MEASURES)[number]

/**
 * A count as an interval with a best value where one is given (the table "Quantities" of the contract). Null is an open
 * end; words that give no number ("several") leave all three null.
 */
export interface Count {
  /** The words that count: "at least 80", "some 20". */
  readonly text: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly approximate: boolean
}

/** A part of a group: "a general and two colonels". */
export interface CompositionPart extends Partial<Omit<Count, 'text'>> {
  readonly text: string
  readonly unit: string
}

export interface Quantity extends Count {
  /** What is counted, head words as written: "Syrian soldiers". */
  readonly unit?: string
  readonly measure?: Measure
  readonly composition?: readonly CompositionPart[]
}

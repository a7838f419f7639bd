import type { Figure } from '../../../src/base/index.ts'
import { daysText, rangeText } from '../lib/format.ts'
import type { Interval } from './interval-shapes.ts'

/** How a figure's measure is called, and what it means. */
export const MEASURES: Readonly<
  Record<Figure['measure'], { readonly name: string; readonly means: string }>
> = {
  flow: { name: 'flow', means: 'what happened in the time told of' },
  stock: { name: 'stock', means: 'how many were there at a time' },
  total: { name: 'total', means: 'in all since a start' },
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** An interval of counts in words: “33”, “at least 80”, “about 20”. */
export const intervalWords = (interval: Interval): string => rangeText(interval) ?? 'no number'

/** Days of a scope, either end of which may not be told. */
export const daysWords = (from: string | undefined, to: string | undefined): string => {
  if (from !== undefined && to !== undefined) return daysText(from, to)
  if (from !== undefined) return `since ${daysText(from)}`
  return to === undefined ? '' : `to ${daysText(to)}`
}

/** Place and days that a figure is of. */
export const scopeWords = ({ scope }: Figure): string =>
  [scope.place, daysWords(scope.from, scope.to)].filter(Boolean).join(', ')

/** Words of the reconciliation with the names of the actors that they call by their ids. */
export const withNames = (words: string, nameOf: (id: string) => string): string =>
  words.replace(/\bactor:[0-9a-f]+/g, nameOf)

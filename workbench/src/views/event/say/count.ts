import type { Figure } from '../../../../../src/base/index.ts'
import { type CountRow, type NameOf, rowsOf } from '../../../charts/counts/rows.ts'
import { isWordless, namedNumbers } from '../../../charts/interval-shapes.ts'
import { capital, intervalWords } from '../../../charts/words.ts'
import { counted, daysText } from '../../../lib/format.ts'
import { listWords } from './list.ts'
import { afterNumber } from './population.ts'

/** A number, and those on whose word it is. */
interface Told {
  readonly words: string
  readonly names: readonly string[]
  readonly greatest: number
  readonly one: boolean
  /** Somebody who is counted as an independent origin gives it. */
  readonly counted: boolean
}

/** More numbers than this are counted, not told. */
const MOST = 4

/**
 * “At least 80 people killed in Syria, according to the network; 20, according to the agency.” Only what stands, each
 * number with all origins that give it: those of independent origins first, and of these the greater.
 */
export const countSentence = (
  figure: Figure,
  nameOf: NameOf,
  isCounted: (origin: string) => boolean,
  where: string,
): string | undefined => {
  const standing = rowsOf(figure, nameOf).filter((r) => !r.superseded && !isWordless(r.interval))
  const [first, ...others] = toldBy(standing, isCounted)
  if (!first) return undefined
  const what = `${capital(first.words)} ${afterNumber(figure.population, first.one)}${where}${runningWords(figure)}`
  const shown = others.slice(0, MOST - 1)
  const left = others.length - shown.length
  return [
    `${what}, according to ${listWords(first.names)}`,
    ...shown.map((t) => `${t.words}, according to ${listWords(t.names)}`),
    ...(left ? [`and ${counted(left, 'other count')}`] : []),
  ].join('; ')
}

/** A total runs since a start, a stock is of a day: that is never left out. */
const runningWords = ({ measure, scope }: Figure): string => {
  const day = scope.as_of ? daysText(scope.as_of) : undefined
  if (measure === 'flow') return ''
  if (measure === 'stock') return day ? `, as of ${day}` : ', at a time that is not told'
  return ` in all since ${scope.from ? daysText(scope.from) : 'a start that is not told'}${day ? `, as of ${day}` : ''}`
}

const toldBy = (rows: readonly CountRow[], isCounted: (origin: string) => boolean): Told[] => {
  const told = new Map<string, Told>()
  for (const { interval, name, origin } of rows) {
    const words = intervalWords(interval)
    const known = told.get(words)
    told.set(words, {
      words,
      names: [...new Set([...(known?.names ?? []), name])],
      greatest: Math.max(...namedNumbers(interval)),
      one: interval.low === 1 && interval.high === 1,
      counted: (known?.counted ?? false) || isCounted(origin),
    })
  }
  return [...told.values()].sort(
    (a, b) =>
      Number(b.counted) - Number(a.counted) || b.greatest - a.greatest || (a.words < b.words ? -1 : 1),
  )
}

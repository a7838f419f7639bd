import type { Figure } from '../../../../../src/base/index.ts'
import { type CountRow, type NameOf, rowsOf } from '../../../charts/counts/rows.ts'
import { isWordless, namedNumbers } from '../../../charts/interval-shapes.ts'
import { capital, intervalWords } from '../../../charts/words.ts'
import { daysText } from '../../../lib/format.ts'
import { listWords } from './list.ts'
import { afterNumber } from './population.ts'

/** A number, and those on whose word it is. */
interface Told {
  readonly words: string
  readonly names: readonly string[]
  readonly greatest: number
  readonly one: boolean
}

/** More numbers than this are counted, not told. */
const MOST = 4

/**
 * “At least 80 people killed in Syria, according to the network; 20, according to the agency.” Only what stands, the
 * greater numbers first, each with all origins that give it.
 */
export const countSentence = (figure: Figure, nameOf: NameOf, where: string): string | undefined => {
  const standing = rowsOf(figure, nameOf).filter((r) => !r.superseded && !isWordless(r.interval))
  const [first, ...others] = toldBy(standing)
  if (!first) return undefined
  const what = `${capital(first.words)} ${afterNumber(figure.population, first.one)}${where}${runningWords(figure)}`
  const shown = others.slice(0, MOST - 1)
  const left = others.length - shown.length
  return [
    `${what}, according to ${listWords(first.names)}`,
    ...shown.map((t) => `${t.words}, according to ${listWords(t.names)}`),
    ...(left ? [`${left} more count${left === 1 ? '' : 's'} stand${left === 1 ? 's' : ''} below`] : []),
  ].join('; ')
}

/** A total runs since a start, a stock is of a day: that is never left out. */
const runningWords = ({ measure, scope }: Figure): string => {
  const day = scope.as_of ? daysText(scope.as_of) : undefined
  if (measure === 'flow') return ''
  if (measure === 'stock') return day ? `, as of ${day}` : ', at a time that is not told'
  return ` in all since ${scope.from ? daysText(scope.from) : 'a start that is not told'}${day ? `, as of ${day}` : ''}`
}

const toldBy = (rows: readonly CountRow[]): Told[] => {
  const told = new Map<string, Told>()
  for (const { interval, name } of rows) {
    const words = intervalWords(interval)
    const known = told.get(words)
    told.set(words, {
      words,
      names: [...new Set([...(known?.names ?? []), name])],
      greatest: Math.max(...namedNumbers(interval)),
      one: interval.low === 1 && interval.high === 1,
    })
  }
  return [...told.values()].sort((a, b) => b.greatest - a.greatest || (a.words < b.words ? -1 : 1))
}

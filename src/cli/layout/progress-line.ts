/** Documents of a run so far. */
export interface Counts {
  /** Read, and kept. */
  readonly done: number
  /** Could not be read. */
  readonly failed: number
  /** Held before, and not read again. */
  readonly held: number
}

export interface Standing extends Counts {
  /** Documents of the whole run, where that is known. */
  readonly total?: number | undefined
  /** Documents a second. */
  readonly rate?: number | undefined
  /** Seconds to go. */
  readonly left?: number | undefined
}

export const countOf = ({ done, failed, held }: Counts): number => done + failed + held

const number = (n: number): string => n.toLocaleString('en')

const perSecond = (rate: number): string => `${rate < 10 ? rate.toFixed(1) : number(Math.round(rate))}/s`

/** "8 s", "3 min", "1 h 20 min". */
export const duration = (seconds: number): string => {
  if (seconds < 99.5) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 100) return `${minutes} min`
  return `${number(Math.floor(minutes / 60))} h ${minutes % 60} min`
}

/** What there is to say, the most important first. */
const parts = (standing: Standing): string[] => {
  const { failed, held, total, rate, left } = standing
  const count = countOf(standing)
  return [
    total === undefined ? `${number(count)} documents` : `${number(count)} of ${number(total)}`,
    ...(failed ? [`${number(failed)} failed`] : []),
    ...(left === undefined ? [] : [`${duration(left)} left`]),
    ...(rate === undefined ? [] : [perSecond(rate)]),
    ...(held ? [`${number(held)} held before`] : []),
  ]
}

const LONGEST_BAR = 30
const SHORTEST_BAR = 5

/** One line of at most `width` columns: as many of the parts as there is room for, and a bar where a total is known. */
export const progressLine = (standing: Standing, width: number): string => {
  const { total } = standing
  const percent = total ? ` ${`${Math.floor(share(standing, total) * 100)}`.padStart(3)}%  ` : ''
  const room = width - (total ? SHORTEST_BAR + percent.length : 0)
  const [first = '', ...others] = parts(standing)
  let words = first
  for (const part of others) if (words.length + 2 + part.length <= room) words += `  ${part}`
  if (!total) return words.slice(0, width)
  const bar = barOf(share(standing, total), Math.min(LONGEST_BAR, width - percent.length - words.length))
  return `${bar}${percent}${words}`.slice(0, width)
}

/** The same for a file or a pipe, in words. */
export const progressWords = (standing: Standing): string => parts(standing).join(', ')

/** What is said at the end: "426 documents in 14 s (30/s): 414 done, 2 failed, 10 held before". */
export const closingWords = (counts: Counts, seconds: number): string => {
  const { done, failed, held } = counts
  const count = countOf(counts)
  const rate = seconds > 0 ? ` (${perSecond(count / seconds)})` : ''
  const fates = [
    `${number(done)} done`,
    ...(failed ? [`${number(failed)} failed`] : []),
    ...(held ? [`${number(held)} held before`] : []),
  ]
  return `${number(count)} ${count === 1 ? 'document' : 'documents'} in ${duration(seconds)}${rate}: ${fates.join(', ')}`
}

/** From 0 to 1: more documents may come than were expected. */
const share = (counts: Counts, total: number): number => Math.min(1, countOf(counts) / total)

const barOf = (share: number, width: number): string => {
  const full = Math.floor(share * Math.max(0, width))
  return '█'.repeat(full) + '░'.repeat(Math.max(0, width - full))
}

import type { AnalysedSentence } from '../../base/index.ts'
import { admits } from './admit.ts'
import type { Found } from './found.ts'
import { type Item, itemsOf } from './items.ts'
import { PATTERNS } from './patterns/index.ts'

const COMPILED = PATTERNS.map((pattern) => ({
  pattern,
  regex: new RegExp(`(?:${pattern.source})(?= )`, 'y'),
}))

/** Whether any pattern fits: most words begin no time, and one expression tells so faster than all the patterns in turn. */
const ANY = new RegExp(
  `(?:${PATTERNS.map(({ source }) => source.replace(/\(\?<\w+>/g, '(?:')).join('|')})(?= )`,
  'y',
)

/** A sentence's items joined by blanks, and where each begins and ends in that string. */
const lineOf = (items: readonly Item[]): { line: string; starts: number[]; ends: Map<number, number> } => {
  const starts: number[] = []
  const ends = new Map<number, number>()
  let line = ' '
  items.forEach((item, i) => {
    starts.push(line.length)
    line += item.key
    ends.set(line.length, i)
    line += ' '
  })
  return { line: `${line} `, starts, ends }
}

/** The time expressions of a sentence, in order; where several fit the longest is taken, and none overlap. */
export const matchTimes = (sentence: AnalysedSentence): readonly Found[] => {
  let found = known.get(sentence)
  if (!found) {
    found = findIn(sentence)
    known.set(sentence, found)
  }
  return found
}

/** Times are asked for twice: for themselves, and by counts, which are none of their numbers. */
const known = new WeakMap<AnalysedSentence, readonly Found[]>()

const findIn = (sentence: AnalysedSentence): Found[] => {
  const items = itemsOf(sentence)
  const { line, starts, ends } = lineOf(items)
  const found: Found[] = []
  for (let i = 0; i < items.length; ) {
    const best = longestAt(sentence, items, line, starts[i]!, ends, i)
    if (best) {
      found.push(best.found)
      i = best.next
    } else i++
  }
  return found
}

const longestAt = (
  sentence: AnalysedSentence,
  items: readonly Item[],
  line: string,
  start: number,
  ends: ReadonlyMap<number, number>,
  i: number,
): { found: Found; next: number } | undefined => {
  ANY.lastIndex = start
  if (!ANY.test(line)) return undefined
  let best: { found: Found; next: number } | undefined
  for (const { pattern, regex } of COMPILED) {
    regex.lastIndex = start
    const m = regex.exec(line)
    if (!m) continue
    const end = ends.get(start + m[0].length)
    if (end === undefined || (best && end + 1 <= best.next)) continue
    const found: Found = { pattern, groups: m.groups ?? {}, first: items[i]!.first, last: items[end]!.last }
    if (admits(sentence, found)) best = { found, next: end + 1 }
  }
  return best
}

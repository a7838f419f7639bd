import { BEFORE_NUMBERS, STARTERS } from './abbreviations.ts'
import { cutChunk } from './chunk.ts'

/** Tokens of a text as parallel lists of UTF-16 indices, in order; between them is white space and nothing else. */
export interface Tokens {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Longer runs without white space are cut, whatever they hold, so that no pattern meets a text without end. */
const MAX_CHUNK = 5_000

/**
 * Cuts a text into the syntactic words of the English UD treebanks: "do n't", "Syria 's", "well - known" but
 * "anti-government", "$ 5", "10 %", "U.S.".
 */
export const tokenize = (text: string): Tokens => {
  const starts: number[] = []
  const ends: number[] = []
  const n = text.length
  let i = 0
  while (i < n) {
    const first = text.charCodeAt(i)
    if (isSpace(first)) {
      i++
      continue
    }
    const start = i
    let plain = true
    for (; i < n; i++) {
      const c = text.charCodeAt(i)
      if ((c | 32) >= 97 && (c | 32) <= 122) continue
      if (isSpace(c)) break
      plain = false
    }
    if (i - start > MAX_CHUNK)
      i = start + MAX_CHUNK - (isHighSurrogate(text.charCodeAt(start + MAX_CHUNK - 1)) ? 1 : 0)
    const length = i - start
    // Plain words that no clitic can be cut from need no pattern.
    if (plain && !mayBeTwoWords(length, text.charCodeAt(i - 1) | 32)) {
      starts.push(start)
      ends.push(i)
      continue
    }
    let from = start
    for (const cut of cutChunk(text.slice(start, i))) {
      starts.push(from)
      ends.push(start + cut)
      from = start + cut
    }
    joinStop(text, starts, ends)
  }
  return { starts, ends }
}

/** A cheap first look: only words like "cannot", "gonna", "dont" are split without any sign in them. */
const mayBeTwoWords = (length: number, last: number): boolean =>
  length < 9 && (last === 116 || last === 97 || last === 101 || last === 109 || last === 108)

/** Joins a full stop to the word before it where only what follows shows that it is an abbreviation: "No. 5", "J. Doe". */
const joinStop = (text: string, starts: number[], ends: number[]): void => {
  const last = starts.length - 1
  const stop = starts[last] ?? 0
  if (last < 1 || ends[last] !== stop + 1 || text.charCodeAt(stop) !== 46 || ends[last - 1] !== stop) return
  const wordStart = starts[last - 1] ?? 0
  if (stop - wordStart > 6) return
  const word = text.slice(wordStart, stop)
  const next = nextChunk(text, stop + 1)
  const initial = /^\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(next) && !STARTERS.has(next.toLowerCase())
  if (!initial && !(/^\d/.test(next) && BEFORE_NUMBERS.has(word.toLowerCase()))) return
  starts.pop()
  ends.pop()
  ends[last - 1] = stop + 1
}

const nextChunk = (text: string, from: number): string =>
  /^\s{0,4}(\S{0,12})/.exec(text.slice(from, from + 16))?.[1] ?? ''

/** True for what `\s` matches. */
export const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  (c >= 0xa0 &&
    (c === 0xa0 ||
      c === 0x1680 ||
      (c >= 0x2000 && c <= 0x200a) ||
      c === 0x2028 ||
      c === 0x2029 ||
      c === 0x202f ||
      c === 0x205f ||
      c === 0x3000 ||
      c === 0xfeff))

const isHighSurrogate = (c: number): boolean => c >= 0xd800 && c <= 0xdbff

import { BUTTONS, HEAD_VERBS } from './words.ts'

/** What a line looks like, whatever it says. */
export interface Shape {
  readonly words: readonly string[]
  /** Ends as a sentence does. */
  readonly closed: boolean
  /** Opens a quotation that it does not close. */
  readonly openQuote: boolean
  readonly bullet: boolean
  /** Has a word that heads of news have for their verb. */
  readonly tells: boolean
  /** Every word but the small ones begins with a capital. */
  readonly titled: boolean
  readonly buttons: boolean
}

const SMALL = /^(?:a|an|the|of|on|in|to|for|and|or|at|by|with|from|as|over|into|after|near|is|vs?)$/i

/** A full stop may belong to an abbreviation ("the U.S."), which a long line seldom ends with. */
const isClosed = (line: string, words: number): boolean =>
  /[.!?…]["”’»)\]]*$/.test(line) && (words >= 8 || !/\b(?:[A-Z]\.)+$/.test(line))

export const shapeOf = (line: string): Shape => {
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
  const big = words.filter((w) => !SMALL.test(w))
  return {
    words,
    closed: isClosed(line.replace(/(?:\s*\[[^\][]{2,40}\]|\s\d{1,5})+$/, ''), words.length),
    openQuote: (line.match(/[“]/g)?.length ?? 0) > (line.match(/[”]/g)?.length ?? 0) || /^"[^"]*$/.test(line),
    bullet: /^(?:[-–—•*▪●·‣►]|\d{1,2}[.)])\s+\S/.test(line),
    tells: words.some((w, i) => i > 0 && (HEAD_VERBS.has(w.toLowerCase()) || /[a-z]{2}ed$/.test(w))),
    titled: big.length > 0 && big.every((w) => /^[\p{Lu}\p{N}]/u.test(w)),
    buttons: words.length > 0 && words.every((w) => BUTTONS.has(w.toLowerCase()) || /^\d+$/.test(w)),
  }
}

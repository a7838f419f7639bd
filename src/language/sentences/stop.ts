import { CAPITAL_STARTERS, STARTERS, TITLES } from '../tokens/abbreviations.ts'

/** What stands around a stop. */
export interface StopContext {
  /** White space stands after the stop and what closes with it. */
  readonly spaced: boolean
  /** A quote or bracket closes right after the stop. */
  readonly quoted: boolean
  /** The word before the stop. */
  readonly before: string
  /** The word after `after`. */
  readonly beyond: string
}

/** Whether a sentence ends between `word`, which ends in a stop, and `after`. */
export const endsBetween = (word: string, after: string, context: StopContext): boolean => {
  const capital = /^\p{Lu}/u.test(after)
  const quote = /^["“]$/.test(after) && /^\p{Lu}/u.test(context.beyond)
  if (/^[.!?…]+$/.test(word)) {
    // Two sentences run together: "was killed.The group".
    if (!context.spaced)
      return (
        word === '.' &&
        /\p{Ll}{2}$/u.test(context.before) &&
        (after.length > 1 ? capital : quote || /^[AI]$/.test(after))
      )
    if (capital || /^[\p{N}"“‘'`([•*#$£€<«]/u.test(after) || /^[-–—]+$/.test(after)) return true
    // No name or heading has a full stop after a long plain word: what follows is a sentence in small letters.
    if (/^\p{Ll}/u.test(after))
      return !context.quoted && /^[.?]$/.test(word) && /^(?:\p{Ll}{4,}|\d+|[)\]])$/u.test(context.before)
    return !/^[,;:.!?)\]%]/u.test(after)
  }
  if (!context.spaced || !word.endsWith('.')) return false
  const bare = word.slice(0, -1).toLowerCase()
  if (TITLES.has(bare) || /^\p{L}$/u.test(bare)) return false
  return (capital && startersLike(after).has(after.toLowerCase())) || quote
}

const startersLike = (after: string): ReadonlySet<string> =>
  after.length > 1 && after === after.toUpperCase() ? CAPITAL_STARTERS : STARTERS

import { CAPITAL_STARTERS, STARTERS, TITLES } from '../tokens/abbreviations.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/** Longer sentences are cut at a sign near this many words, to keep the parser's time and memory in bounds. */
const MAX_WORDS = 160

/** Where sentences end: for each, one past the index of its last token. Every token is in exactly one sentence. */
export const splitSentences = (text: string, tokens: Tokens): number[] => {
  const { starts, ends } = tokens
  const count = starts.length
  const form = (i: number) => text.slice(starts[i], ends[i])
  const spaced = (i: number) => i >= count || starts[i] !== ends[i - 1]
  const out: number[] = []
  let from = 0

  const close = (end: number) => {
    while (end - from > MAX_WORDS) {
      let cut = from + MAX_WORDS
      for (let i = cut; i > from + MAX_WORDS / 2; i--)
        if (/^[.,;:!?)\]–—…-]+$/.test(form(i - 1))) {
          cut = i
          break
        }
      out.push(cut)
      from = cut
    }
    if (end > from) out.push(end)
    from = end
  }

  for (let i = 0; i < count; i++) {
    if (i > from && blankLine(text, ends[i - 1] ?? 0, starts[i] ?? 0)) close(i)
    if (text.charCodeAt(starts[i] ?? 0) === 93 && isTextMark(i, form)) {
      close(i + 1)
      continue
    }
    const last = text.charCodeAt((ends[i] ?? 0) - 1)
    if (last !== 46 && last !== 33 && last !== 63 && last !== 0x2026) continue
    const word = form(i)
    let next = i + 1
    while (next < count && !spaced(next) && CLOSING.test(form(next))) next++
    next = afterNotes(next, count, form)
    if (next >= count) break
    const quoted = next > i + 1
    const after = form(next)
    if (!endsBetween(word, after, { spaced: spaced(next), quoted, before: i > from ? form(i - 1) : '' }))
      continue
    if (isListMark(from, i, form)) continue
    if (quoted && word !== '.' && speechFollows(next, count, form)) continue
    close(next)
    i = next - 1
  }
  close(count)
  return out
}

interface Context {
  readonly spaced: boolean
  readonly quoted: boolean
  readonly before: string
}

/** Whether a sentence ends between `word`, which ends in a stop, and `after`. */
const endsBetween = (word: string, after: string, context: Context): boolean => {
  const capital = /^\p{Lu}/u.test(after)
  if (/^[.!?…]+$/.test(word)) {
    if (!context.spaced)
      return capital && word === '.' && /\p{Ll}{2}$/u.test(context.before) && after.length > 1
    if (capital || /^[\p{N}"“‘'`([•*#$£€<«]/u.test(after) || /^[-–—]+$/.test(after)) return true
    // No name or heading has a full stop after a long plain word: what follows is a sentence in small letters.
    if (/^\p{Ll}/u.test(after))
      return !context.quoted && /^[.?]$/.test(word) && /^(?:\p{Ll}{4,}|\d+|[)\]])$/u.test(context.before)
    return !/^[,;:.!?)\]%]/u.test(after)
  }
  if (!context.spaced || !word.endsWith('.')) return false
  const bare = word.slice(0, -1).toLowerCase()
  if (TITLES.has(bare) || /^\p{L}$/u.test(bare)) return false
  return (capital && startersLike(after).has(after.toLowerCase())) || /^["“]$/.test(after)
}

const startersLike = (after: string): ReadonlySet<string> =>
  after.length > 1 && after === after.toUpperCase() ? CAPITAL_STARTERS : STARTERS

const CLOSING = /^(?:["'”’)\]}»]|'')$/

const blankLine = (text: string, from: number, to: number): boolean => {
  if (to - from < 2) return false
  let lines = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10) || c === 0x2029) lines++
  }
  return lines > 1
}

/** "[TEXT]", with which monitoring services close the heading of a dispatch. */
const isTextMark = (i: number, form: (i: number) => string): boolean =>
  i > 1 && form(i - 1) === 'TEXT' && form(i - 2) === '['

/** Past the marks of footnotes, "[7] [12]", that follow a stop. */
const afterNotes = (at: number, count: number, form: (i: number) => string): number => {
  let next = at
  while (next + 2 < count && form(next) === '[' && /^\d{1,3}$/.test(form(next + 1)) && form(next + 2) === ']')
    next += 3
  return next
}

/** "1." or "b." as the whole sentence so far: the number of what follows. */
const isListMark = (from: number, i: number, form: (i: number) => string): boolean =>
  i === from + 1 && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/iu.test(form(from)) && form(i) === '.'

/** After a quoted question or shout: "... !" Smith said. */
const speechFollows = (next: number, count: number, form: (i: number) => string): boolean => {
  for (let i = next; i < Math.min(next + 5, count); i++) {
    if (SPEECH.has(form(i).toLowerCase())) return true
    if (!/^\p{Lu}/u.test(form(i))) return false
  }
  return false
}

const SPEECH = new Set(
  'said says asked asks shouted cried told added wrote tweeted replied yelled read reads'.split(' '),
)

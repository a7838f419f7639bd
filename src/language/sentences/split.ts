import type { Tokens } from '../tokens/tokenize.ts'
import { afterNotes, isListMark, isTextMark, speechFollows } from './marks.ts'
import { endsBetween } from './stop.ts'

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
    if (next >= count) break
    if (blankLine(text, ends[next - 1] ?? 0, starts[next] ?? 0)) continue
    next = afterNotes(next, count, form)
    if (next >= count) break
    const quoted = next > i + 1
    const after = form(next)
    if (
      !endsBetween(word, after, {
        spaced: spaced(next),
        quoted,
        before: i > from ? form(i - 1) : '',
        beyond: next + 1 < count ? form(next + 1) : '',
      })
    )
      continue
    if (isListMark(from, i, form)) continue
    if (quoted && word !== '.' && speechFollows(next, count, form)) continue
    close(next)
    i = next - 1
  }
  close(count)
  return out
}

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

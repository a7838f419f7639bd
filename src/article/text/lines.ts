import type { Range } from '../draft.ts'
import { DATE_LINE } from './furniture.ts'

/** A range without the white space at its ends; null where nothing else is left. */
export const trimmed = (text: string, { start, end }: Range): Range | null => {
  let from = start
  let to = end
  while (from < to && /[\s\ufeff]/.test(text[from]!)) from++
  while (to > from && /[\s\ufeff]/.test(text[to - 1]!)) to--
  return from < to ? { start: from, end: to } : null
}

const SENTENCE_END = /[.!?:;"”’')\]]$/

/**
 * Paragraphs: each line is one, except in text that was broken to a width, where the lines of a paragraph are joined. A
 * line goes on in the next where it is near the width that its neighbours were broken to.
 */
export const paragraphs = (text: string): Range[] => {
  const out: Range[] = []
  for (const run of runsOfLines(text).flatMap((r) => apart(text, r))) {
    const broken = isBroken(run.map((l) => text.slice(l.start, l.end)))
    if (broken) out.push({ start: run[0]!.start, end: run.at(-1)!.end })
    else out.push(...joined(text, run))
  }
  return out
}

/** A date line is no part of the lines around it, however wide they are. */
const apart = (text: string, run: readonly Range[]): Range[][] => {
  const out: Range[][] = [[]]
  for (const line of run) {
    if (DATE_LINE.test(text.slice(line.start, line.end))) out.push([line], [])
    else out.at(-1)!.push(line)
  }
  return out.filter((lines) => lines.length)
}

const OPEN_END =
  /(?:,|\s(?:a|an|the|of|on|in|to|for|and|or|at|by|with|from|that|is|was|has|have|had|be|as|who|which))$/i

/** Joins a line to the next where it ends in the middle of a sentence, or the next one begins so. */
const joined = (text: string, run: readonly Range[]): Range[] => {
  const out: Range[] = []
  for (const line of run) {
    const before = out.at(-1)
    const words = before && text.slice(before.start, before.end)
    const open = words && !SENTENCE_END.test(words) && /^\S+(?:\s+\S+){3}/.test(words)
    if (before && open && (OPEN_END.test(words) || /^\p{Ll}/u.test(text.slice(line.start, line.end))))
      out[out.length - 1] = { start: before.start, end: line.end }
    else out.push(line)
  }
  return out
}

/** Lines that stand together without an empty one between them. */
const runsOfLines = (text: string): Range[][] => {
  const runs: Range[][] = []
  let run: Range[] = []
  for (const m of text.matchAll(/[^\r\n\u2028\u2029]*(\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const line = trimmed(text, { start: m.index, end: m.index + m[0].length })
    // An indented line starts a paragraph in text that was broken to a width.
    const starts = line && run.length && line.start - m.index >= 2
    if ((!line || starts) && run.length) {
      runs.push(run)
      run = []
    }
    if (line) run.push(line)
    if (m.index + m[0].length >= text.length) break
  }
  if (run.length) runs.push(run)
  return runs
}

const isBroken = (lines: readonly string[]): boolean => {
  if (lines.length < 2) return false
  const inner = lines.slice(0, -1)
  const width = Math.max(...inner.map((l) => l.length))
  if (width < 40 || width > 110) return false
  const even = inner.filter((l) => l.length > width * 0.7).length
  const open = inner.filter((l) => !SENTENCE_END.test(l)).length
  return even >= inner.length * 0.8 && open >= inner.length * 0.5 && lines.at(-1)!.length <= width + 12
}

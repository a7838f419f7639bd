import { stripVTControlCharacters } from 'node:util'

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NONE = /[\p{M}\p{Cf}]/u

/** Columns that a text takes on a terminal; colours take none. */
export const columnsOf = (text: string): number => {
  let columns = 0
  for (const c of stripVTControlCharacters(text)) columns += NONE.test(c) ? 0 : WIDE.test(c) ? 2 : 1
  return columns
}

/**
 * Breaks text at its spaces into lines of at most `width` columns. A word that is longer than a line is cut, unless it
 * holds colour. The first line starts with `first`, the others with `rest`.
 */
export const wrap = (text: string, width: number, first = '', rest = first): string[] => {
  const lines: string[] = []
  let line = first
  let empty = true
  const close = () => {
    lines.push(line.trimEnd())
    line = rest
    empty = true
  }
  for (const word of text.split(' ').flatMap((w) => pieces(w, width - columnsOf(rest)))) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > width) close()
    line += empty ? word : ` ${word}`
    empty = false
  }
  if (!empty) close()
  return lines
}

const pieces = (word: string, width: number): string[] => {
  if (width < 1 || columnsOf(word) <= width || word !== stripVTControlCharacters(word)) return [word]
  const out: string[] = []
  let piece = ''
  for (const c of word) {
    if (columnsOf(piece + c) > width) {
      out.push(piece)
      piece = ''
    }
    piece += c
  }
  return [...out, piece]
}

/** A text of at most `width` columns; where it is longer, its end gives way to an ellipsis. */
export const cut = (text: string, width: number): string => {
  if (columnsOf(text) <= width) return text
  let kept = ''
  for (const c of text) {
    if (columnsOf(kept + c) > width - 1) break
    kept += c
  }
  return `${kept.trimEnd()}…`
}

/** The last columns of a text, the other side of `cut`. */
export const cutStart = (text: string, width: number): string => {
  if (columnsOf(text) <= width) return text
  let kept = ''
  for (const c of [...text].reverse()) {
    if (columnsOf(c + kept) > width - 1) break
    kept = c + kept
  }
  return `…${kept.trimStart()}`
}

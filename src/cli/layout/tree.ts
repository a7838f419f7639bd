import type { Word } from '../../base/index.ts'
import type { Palette } from './palette.ts'
import { printable } from './printable.ts'
import { columnsOf, cut } from './wrap.ts'

/** Widest column of written words. */
const MOST_FORM = 18

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

/**
 * A sentence's words, one a line: number, form, tag, relation, and what it hangs on. The words of `marked` (indices) have
 * a mark in front. Numbers begin with 1, as in CoNLL-U.
 */
export const treeLines = (
  words: readonly Word[],
  marked: ReadonlySet<number>,
  width: number,
  paint: Palette,
): string[] => {
  const forms = words.map((w) => cut(printable(w.form), MOST_FORM))
  const formWidth = Math.max(0, ...forms.map(columnsOf))
  const relationWidth = Math.max(0, ...words.map((w) => w.deprel.length))
  return words.map((w, i) => {
    const above = w.head < 0 ? '' : `← ${forms[w.head] ?? ''} ${w.head + 1}`
    const mark = marked.has(i) ? '>' : ' '
    const line = cut(
      `${mark}${String(i + 1).padStart(3)} ${pad(forms[i] ?? '', formWidth)} ${w.upos.padEnd(5)} ${w.deprel.padEnd(relationWidth)} ${above}`,
      width,
    ).trimEnd()
    return marked.has(i) ? paint.type(line) : line
  })
}

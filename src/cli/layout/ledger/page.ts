import type { Palette } from '../palette.ts'
import { columnsOf, wrap } from '../wrap.ts'

const LABEL = 12

/** A label and its words; the lines after the first stand below the words. */
export const labelled = (
  label: string,
  text: string,
  width: number,
  paint: Palette,
  indent = '',
): string[] => {
  const first = indent + paint.label(label.padEnd(LABEL))
  return wrap(text, width, first, ' '.repeat(columnsOf(first)))
}

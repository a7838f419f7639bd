import { printable } from '../printable.ts'
import { wrap } from '../wrap.ts'
import type { Page } from './page.ts'

/** A heading and what stands under it, with an empty line before; nothing where there is nothing. */
export const part = (name: string, lines: readonly string[], { paint }: Page): string[] =>
  lines.length ? ['', paint.title(name), ...lines] : []

/** One reason a line. */
export const bullets = (words: readonly string[], { width }: Page): string[] =>
  words.flatMap((w) => wrap(w, width, '  - ', '    '))

/** Reasons as the records have them, one a line; a reason that holds of several documents is given once. */
export const reasons = (why: readonly string[], page: Page): string[] =>
  bullets([...new Set(why.map(printable))], page)

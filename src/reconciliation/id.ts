import { createHash } from 'node:crypto'

/** A short id that depends on nothing but its parts: `fig_` and 12 hex digits. */
export const figureId = (...parts: readonly string[]): string =>
  `fig_${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 12)}`

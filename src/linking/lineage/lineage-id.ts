import { createHash } from 'node:crypto'

/** A short id that depends on these words alone. */
export const lineageId = (...parts: readonly string[]): string =>
  `lineage:${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)}`

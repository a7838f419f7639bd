import { createHash, randomBytes } from 'node:crypto'
import type { Held } from '../held.ts'

/** Marks are of one process: its version of Muster, its start, and what the ledger holds now. */
export const etagOf = (held: Held): (() => Promise<string>) => {
  const start = randomBytes(9).toString('base64url')
  return async () =>
    createHash('sha256')
      .update(`${start} ${await held.version()}`)
      .digest('base64url')
      .slice(0, 16)
}

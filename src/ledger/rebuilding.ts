import type { Tell } from './add.ts'
import type { Diff, DiffOptions } from './diff/index.ts'
import type { RebuildOptions } from './rebuild.ts'

/** Rebuilding needs the whole of Muster, asking only the store: what rebuilds is loaded when it is called. */

/** See `rebuild` of rebuild.ts. */
export const rebuild = async (ledger: string, options: RebuildOptions, tell: Tell): Promise<boolean> =>
  (await import('./rebuild.ts')).rebuild(ledger, options, tell)

/** See `diff` of diff/diff.ts. */
export const diff = async (ledger: string, options: DiffOptions, tell: Tell): Promise<Diff | undefined> =>
  (await import('./diff/index.ts')).diff(ledger, options, tell)

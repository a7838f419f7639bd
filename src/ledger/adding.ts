import type { AddOptions, Tell } from './add.ts'
import type { Ledger } from './ledger.ts'
import type { WatchFeedsOptions } from './watch.ts'
import type { WorkOptions } from './work.ts'

/** Adding needs the whole of Muster, asking only the store: what adds is loaded when it is called. */

/** See `add` of add.ts. */
export const add = async (
  ledger: Ledger,
  sources: readonly string[],
  options: AddOptions,
  tell: Tell,
): Promise<void> => (await import('./add.ts')).add(ledger, sources, options, tell)

/** See `watchFeeds` of watch.ts. */
export const watchFeeds = async (
  where: string,
  feeds: readonly string[],
  options: WatchFeedsOptions,
  tell: Tell,
): Promise<void> => (await import('./watch.ts')).watchFeeds(where, feeds, options, tell)

/** See `work` of work.ts. */
export const work = async (ledger: Ledger, options: WorkOptions, tell: Tell): Promise<void> =>
  (await import('./work.ts')).work(ledger, options, tell)

import type { Decision, Sealed } from '../base/index.ts'
import type { AddOptions, Tell } from './add.ts'
import type { Draft, Said } from './decisions/index.ts'
import type { Ledger } from './ledger.ts'
import type { WatchFeedsOptions } from './watch.ts'

/** What writes needs the whole of Muster, what asks only the store: this is loaded when it is called. */

/** See `add` of add.ts. */
export const add = async (
  ledger: Ledger,
  sources: readonly string[],
  options: AddOptions,
  tell: Tell,
): Promise<void> => (await import('./add.ts')).add(ledger, sources, options, tell)

/** See `watchFeeds` of watch.ts. */
export const watchFeeds = async (
  ledger: Ledger,
  feeds: readonly string[],
  options: WatchFeedsOptions,
  tell: Tell,
): Promise<void> => (await import('./watch.ts')).watchFeeds(ledger, feeds, options, tell)

/** See `decide` of decide.ts. */
export const decide = async (
  ledger: Ledger,
  drafts: readonly Draft[],
  said: Said,
): Promise<readonly Sealed<Decision>[]> => (await import('./decide.ts')).decide(ledger, drafts, said)

import { type WatchOptions, watch } from '../sources/index.ts'
import { type AddOptions, addFound, type Tell } from './add.ts'
import type { Ledger } from './ledger.ts'

export interface WatchFeedsOptions extends Omit<AddOptions, 'retry'>, Pick<WatchOptions, 'interval'> {}

/** Looks at feeds for ever and adds what is new in them; ends where the signal of the options is aborted. */
export const watchFeeds = (
  ledger: Ledger,
  feeds: readonly string[],
  { interval, ...options }: WatchFeedsOptions,
  tell: Tell,
): Promise<void> =>
  addFound(
    ledger,
    (_, about) => watch(feeds, interval === undefined ? about : { ...about, interval }),
    options,
    tell,
  )

import { LedgerBusy } from '../archive/index.ts'
import { openReader } from '../reading/index.ts'
import { type SourceResult, type WatchOptions, watch } from '../sources/index.ts'
import { type AddOptions, addFound, type Tell, toldOf } from './add.ts'
import { batched } from './batched.ts'
import { type Ledger, type OpenOptions, openLedger, openStore } from './ledger.ts'
import { type Reading, StoredValidators } from './validators.ts'
import { whereOf } from './where.ts'

export interface WatchFeedsOptions extends Omit<AddOptions, 'retry'>, Pick<WatchOptions, 'interval'> {
  /** How the ledger is opened. `wait` is for the first time: later, others who write are waited for as long as they take. */
  readonly opening: Omit<OpenOptions, 'write' | 'brief'>
}

/** What feeds bring is added so many at a time, and so soon after the first of them, in milliseconds. */
const BURST = { most: 64, within: 5_000 }

/** Milliseconds that another writer is waited for before it is looked whether one is to stop. */
const LOOK = 1_000

/**
 * Looks at feeds for ever and adds what is new in them; ends where the signal of the options is aborted. The ledger is
 * written to only while something is added: in between, others can.
 */
export const watchFeeds = async (
  where: string,
  feeds: readonly string[],
  { interval, opening, ...options }: WatchFeedsOptions,
  tell: Tell,
): Promise<void> => {
  const { signal } = options
  const reader = openReader({ threads: options.threads })
  const validators = new StoredValidators(readingIn(where))
  const addAll = async (ledger: Ledger, found: readonly SourceResult[]): Promise<void> => {
    try {
      await addFound(ledger, () => each(found), options, tell, reader)
      await validators.keep(ledger.store)
    } finally {
      await ledger.close()
    }
  }
  try {
    // makes the ledger where there is none, and goes on with what an earlier run left undone
    await addAll(await openLedger(where, { ...opening, write: true }), [])
    const looked = watch(feeds, { ...options, validators, ...(interval === undefined ? {} : { interval }) })
    for await (const found of batched(looked, BURST)) {
      if (found.every((one) => 'unchanged' in one)) {
        for (const told of found.flatMap(toldOf)) await tell(told)
        continue
      }
      const ledger = await opened(where, opening, signal)
      if (!ledger) return
      await addAll(ledger, found)
    }
  } finally {
    await reader.close()
  }
}

/** Opens the ledger to write, however long others do; undefined where one is to stop before. */
const opened = async (
  where: string,
  { onWait, ...opening }: WatchFeedsOptions['opening'],
  signal: AbortSignal | undefined,
): Promise<Ledger | undefined> => {
  for (let told = false; !signal?.aborted; told = true)
    try {
      return await openLedger(where, {
        ...opening,
        write: true,
        wait: LOOK,
        ...(onWait && !told ? { onWait } : {}),
      })
    } catch (error) {
      if (!(error instanceof LedgerBusy)) throw error
    }
  return undefined
}

/** Opens the store for each question: what rebuilds a ledger may put another in its place. */
const readingIn = (where: string): Reading => {
  const place = whereOf(where)
  return async (ask) => {
    const store = await openStore(place, false)
    try {
      return await ask(store)
    } finally {
      await store.close()
    }
  }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

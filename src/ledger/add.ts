import type { Capture, Issue, Refusal, Sealed } from '../base/index.ts'
import { openReader, type Reader } from '../reading/index.ts'
import { fromSources, type SourceOptions, type SourceResult } from '../sources/index.ts'
import { among, type Connection, register, tallySources, waitAgain } from '../store/index.ts'
import type { Added, ToRead } from './added.ts'
import { batched } from './batched.ts'
import { catchUp } from './catch-up.ts'
import type { Queue } from './jobs/queue.ts'
import { withoutJob } from './jobs/queued.ts'
import { Keeper } from './keeper.ts'
import type { Ledger } from './ledger.ts'
import { readAndKeep } from './read-and-keep.ts'
import { readCaptured } from './read-captured.ts'
import { Shifts } from './shifts.ts'
import { StoredValidators } from './validators.ts'

/** Said of every document of a call; it outweighs what they say themselves. */
export interface About {
  readonly published?: string
  readonly publisher?: string
}

export interface AddOptions extends Omit<SourceOptions, 'validators'>, About {
  /** Threads that work: this one links, the others read; with 1, this one does both. */
  readonly threads: number
  /** Takes in only, and leaves the reading to workers (`muster work`). */
  readonly later?: boolean
  /** Tries again what failed before: documents that could not be read, and sources that could not be taken in. */
  readonly retry?: boolean
}

/** Documents that are taken in at once, and how long the first of them waits for the others, in milliseconds. */
const TAKEN = { most: 64, within: 200 }

/** Is told what became of each document, and is waited for. */
export type Tell = (added: Added) => Promise<void> | void

/**
 * Takes documents into a ledger and tells of each what became of it. First goes on with what an earlier call left undone.
 * Bad input costs one document; what fails the whole call (a full disk, a lost connection) is thrown, and all that was
 * told before stands. Ends early, and in order, where the signal of the options is aborted.
 */
export const add = (
  ledger: Ledger,
  sources: readonly string[],
  options: AddOptions,
  tell: Tell,
): Promise<void> =>
  addFound(ledger, (again, about) => fromSources([...new Set([...again, ...sources])], about), options, tell)

/** Looks for documents; `again` are sources to be tried once more. */
type Search = (again: readonly string[], options: SourceOptions) => AsyncIterable<SourceResult>

/** The same of documents that come from anywhere. Where a reader is given it stays open, for another call. */
export const addFound = async (
  ledger: Ledger,
  search: Search,
  options: AddOptions,
  tell: Tell,
  given?: Reader,
): Promise<void> => {
  await catchUp(ledger)
  const shifts = new Shifts(ledger.archive)
  const { piece } = shifts
  const keeper = new Keeper(ledger, piece)
  const reader = given ?? openReader({ threads: options.threads })
  const queue = options.later ? await queueOf(ledger) : undefined
  const { signal } = options
  const readAll = async (captures: AsyncIterable<ToRead>): Promise<void> => {
    for await (const batch of readAndKeep(captures, reader, keeper, signal))
      for (const one of batch) await tell(one)
  }
  try {
    if (options.later) {
      if (options.retry) await piece(() => waitAgain(ledger.store.db))
      await queue?.mend(ledger.store)
    } else {
      for await (const one of readCaptured(ledger, await unfinished(ledger, options), reader, keeper, signal))
        await tell(one)
      while (!signal?.aborted && (await keeper.linkRest()));
    }
    const again = options.retry ? await refusedSources(ledger) : []
    const validators = new StoredValidators((ask) => ask(ledger.store))
    const found = search(again, { ...options, validators })
    await readAll(takenIn(ledger, found, options, queue, tell, validators, piece))
    if (signal?.aborted) return
    await piece(() => validators.keep(ledger.store))
    await piece(() => tallySources(ledger.store))
  } finally {
    if (!given) await reader.close()
    await queue?.close()
    await shifts.end()
  }
}

/** The queue of a ledger that workers can share. */
const queueOf = async ({ where }: Ledger): Promise<Queue | undefined> => {
  if (where.kind === 'folder') return undefined
  const { Queue } = await import('./jobs/queue.ts')
  return Queue.open(where.url)
}

/** Numbers of the documents that are still to be read, or read again; what workers will read is left to them. */
const unfinished = async ({ store }: Ledger, { retry }: AddOptions): Promise<Set<number>> => {
  const rows = await store.db
    .selectFrom('document')
    .select('seq')
    .where('status', 'in', retry ? ['captured', 'failed'] : ['captured'])
    .execute()
  return withoutJob(
    store,
    rows.map((r) => r.seq),
  )
}

const refusedSources = async ({ store }: Ledger): Promise<string[]> => {
  const rows = await store.db
    .selectFrom('refusal')
    .select('source')
    .distinct()
    .where('settled', '=', 0)
    .orderBy('source')
    .execute()
  return rows.map((r) => r.source).filter((s) => s !== '-')
}

/** Takes in what came of sources and gives what is to be read. */
async function* takenIn(
  ledger: Ledger,
  found: AsyncIterable<SourceResult>,
  options: AddOptions,
  queue: Queue | undefined,
  tell: Tell,
  validators: StoredValidators,
  piece: Shifts['piece'],
): AsyncGenerator<ToRead, void> {
  const coming = new Set<string>()
  for await (const batch of batched(found, TAKEN)) {
    const { fresh, done, waiting } = await piece(async () => {
      const taken = await takeIn(ledger, batch, options, coming)
      await validators.keep(ledger.store)
      return taken
    })
    await queue?.hand(waiting)
    for (const added of done) await tell(added)
    yield* fresh
  }
}

interface TakenIn {
  readonly fresh: readonly ToRead[]
  readonly done: readonly Added[]
  /** Numbers of the documents that workers are to read. */
  readonly waiting: readonly number[]
}

/** Puts captures and refusals into the archive and its store, and says what is to be read and what is done with. */
const takeIn = async (
  { archive, store }: Ledger,
  batch: readonly SourceResult[],
  options: AddOptions,
  coming: Set<string>,
): Promise<TakenIn> => {
  const arrivals = batch.flatMap((one) =>
    'capture' in one ? [{ source: one.source, capture: withContext(one.capture, options) }] : [],
  )
  const refusals = batch.flatMap((one) => ('issue' in one ? [refusalOf(one.source, one.issue)] : []))
  const taken = await archive.take([...arrivals, ...refusals])
  const entries = taken
    .filter((t) => t.isNew)
    .map((t) => t.entry)
    .sort((a, b) => a.seq - b.seq)
  // in one go: each question waits until what is just being linked is kept
  const known = await store.db.transaction().execute(async (db) => {
    if (entries.length) await register(db, store.dialect, entries as Sealed<never>[])
    return standing(db, store.dialect, arrivals)
  })
  const { fresh, done, waiting } = sorted(known, arrivals, options, coming)
  return { fresh, done: [...batch.flatMap(toldOf), ...done], waiting }
}

/** What is told of a source that gave no capture. */
export const toldOf = (one: SourceResult): Added[] => {
  const { source } = one
  if ('issue' in one)
    return [{ input: one.issue.input, source, state: 'failed', claims: 0, issue: one.issue }]
  return 'unchanged' in one ? [{ input: one.unchanged, source, state: 'unchanged', claims: 0 }] : []
}

interface Arrived {
  readonly source: string
  readonly capture: Capture
}

/** How the documents of some captures stand in the store, by their ids. */
const standing = async (
  db: Connection,
  dialect: Ledger['store']['dialect'],
  arrivals: readonly Arrived[],
) => {
  const ids = [...new Set(arrivals.map((a) => `sha256:${a.capture.sha256}`))]
  const rows = ids.length
    ? await db
        .selectFrom('document')
        .select(['seq', 'id', 'status', 'claims'])
        .where('id', 'in', among(dialect, ids) as never)
        .execute()
    : []
  return new Map(rows.map((r) => [r.id, r]))
}

/** Which captures are to be read, and what is to be told of those that are not; `coming` are under way already. */
const sorted = (
  known: Awaited<ReturnType<typeof standing>>,
  arrivals: readonly Arrived[],
  { later }: AddOptions,
  coming: Set<string>,
): TakenIn => {
  const fresh: ToRead[] = []
  const done: Added[] = []
  const waiting: number[] = []
  for (const { capture, source } of arrivals) {
    const document = `sha256:${capture.sha256}`
    const row = known.get(document)
    const about = { input: capture.input, source, document }
    if (row?.status !== 'captured' || coming.has(document))
      done.push({ ...about, state: 'held', claims: row?.claims ?? 0 })
    else if (later) {
      done.push({ ...about, state: 'waiting', claims: 0 })
      waiting.push(row.seq)
    } else {
      coming.add(document)
      fresh.push({ ...capture, source })
    }
  }
  return { fresh, done, waiting }
}

const withContext = (capture: Capture, { published, publisher }: About): Capture => ({
  ...capture,
  context: {
    ...capture.context,
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
  },
})

const refusalOf = (source: string, { input, code, message }: Issue): Refusal => ({
  kind: 'refusal',
  source,
  input,
  at: new Date().toISOString(),
  code,
  message,
})

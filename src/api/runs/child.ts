/** A process of its own that takes documents into a ledger, so that the server goes on answering. */
import { add, openLedger } from '../../ledger/index.ts'
import type { Telling, Told } from './protocol.ts'

/** Milliseconds to wait while another process writes to the ledger. */
const PATIENCE = 60_000

const stop = new AbortController()

const tell = (telling: Telling): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(telling, undefined, {}, () => resolve())
  })

const addAll = async ({ ledger: where, sources, options }: Extract<Told, { what: 'add' }>): Promise<void> => {
  const ledger = await openLedger(where, { write: true, wait: PATIENCE })
  try {
    await tell({ what: 'began' })
    await add(
      ledger,
      sources,
      { ...options, signal: stop.signal },
      ({ input, document, state, claims, issue }) =>
        tell({
          what: 'added',
          added: {
            input,
            state,
            claims,
            ...(document === undefined ? {} : { document }),
            ...(issue ? { issue } : {}),
          },
        }),
    )
  } finally {
    await ledger.close()
  }
}

process.on('message', (told: Told) => {
  if (told.what === 'stop') return stop.abort()
  addAll(told)
    .then(
      () => tell({ what: 'done' }),
      (error: unknown) =>
        tell({ what: 'failed', why: error instanceof Error ? error.message : String(error) }),
    )
    .finally(() => process.disconnect())
})
// a server that is gone wants nothing more: what is under way is finished
process.on('disconnect', () => stop.abort())
// Ctrl-C in a terminal reaches the whole group: the server says when to stop
process.on('SIGINT', () => {})

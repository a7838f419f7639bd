import { Hono } from 'hono'
import { openLedger } from '../ledger/index.ts'

export interface ApiOptions {
  /** The ledger: a folder, or `postgres://…`. */
  readonly ledger: string
}

/** The HTTP API of a ledger, to be mounted at /api. */
export interface Api {
  readonly app: Hono
  close(): Promise<void>
}

/** Opens a ledger to be asked over HTTP. Throws what `openLedger` throws. */
export const createApi = async ({ ledger: where }: ApiOptions): Promise<Api> => {
  const ledger = await openLedger(where, { write: false })
  return { app: new Hono(), close: () => ledger.close() }
}

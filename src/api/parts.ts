import type { Desk } from '../desk/index.ts'
import type { Reader } from '../reading/index.ts'
import type { Held } from './held.ts'
import type { Server } from './http/endpoint.ts'
import type { Runs } from './runs/runs.ts'
import type { Writer } from './writer.ts'

/** What the routes work with. */
export interface Parts {
  readonly server: Server
  readonly held: Held
  /** What persons keep beside the ledger. */
  readonly desk: Desk
  /** The ledger as it was named. */
  readonly where: string
  /** Of this Muster. */
  readonly version: string
  /** Reads reports that are not kept, in a thread of its own. */
  readonly reader: Reader
  /** Opens the ledger for writing, for one piece of work at a time. */
  readonly writer: Writer
  /** Adds that run. */
  readonly runs: Runs
}

import { whereOf } from '../ledger/index.ts'
import { Codings } from './codings/codings.ts'
import { SavedQueries } from './saved.ts'
import { Tables } from './tables.ts'

/** What persons keep beside a ledger, and nothing can make again. */
export interface Desk {
  readonly saved: SavedQueries
  readonly codings: Codings
  close(): Promise<void>
}

export type DeskOptions = Record<string, never>

/**
 * The desk of a ledger: `desk.sqlite` in its folder, or the schema `muster_desk` of its database. It is opened when it is
 * first asked, and made when something is first kept.
 */
export const openDesk = (ledger: string, _options: DeskOptions = {}): Desk => {
  const tables = new Tables(whereOf(ledger))
  return {
    saved: new SavedQueries(tables),
    codings: new Codings(tables),
    close: () => tables.close(),
  }
}

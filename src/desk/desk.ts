import { whereOf } from '../ledger/index.ts'
import { Accounts } from './accounts/accounts.ts'
import { LazyAuth } from './accounts/lazy-auth.ts'
import { Sessions } from './accounts/sessions.ts'
import { Tokens } from './accounts/tokens.ts'
import { Codings } from './codings/codings.ts'
import { SavedQueries } from './saved.ts'
import { Tables } from './tables.ts'
import { Visits } from './visits.ts'

/** What persons keep beside a ledger, and nothing can make again. */
export interface Desk {
  readonly accounts: Accounts
  readonly tokens: Tokens
  readonly sessions: Sessions
  readonly visits: Visits
  readonly saved: SavedQueries
  readonly codings: Codings
  close(): Promise<void>
}

export interface DeskOptions {
  /** People reach the server by https: cookies are sent that way only. */
  readonly secure?: boolean
  /** Others than this machine can reach the server: nobody gets in without an account, not even where there are none. */
  readonly closed?: boolean
}

/**
 * The desk of a ledger: `desk.sqlite` in its folder, or the schema `muster_desk` of its database. It is opened when it is
 * first asked, and made when something is first kept.
 */
export const openDesk = (ledger: string, { secure = false, closed = false }: DeskOptions = {}): Desk => {
  const tables = new Tables(whereOf(ledger))
  const auth = new LazyAuth(tables, { secure })
  const accounts = new Accounts(tables, auth)
  const tokens = new Tokens(tables)
  const sessions = new Sessions(auth)
  return {
    accounts,
    tokens,
    sessions,
    visits: new Visits({ accounts, sessions, tokens, closed }),
    saved: new SavedQueries(tables),
    codings: new Codings(tables),
    close: () => tables.close(),
  }
}

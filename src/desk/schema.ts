import type { Generated } from 'kysely'
import type { Verdict } from './codings/types.ts'
import type { AccountRole } from './roles.ts'

/** The tables that this folder asks itself. The others are better-auth's; `migrations` holds all. */
export interface DeskSchema {
  person: {
    id: string
    username: string
    display_username: string
    role: AccountRole
    created_at: string | Date
  }
  session: { id: string; user_id: string; expires_at: string | Date }
  token: { id: string; person: string; label: string; hash: string; made: string; used: string | null }
  secret: { name: string; value: string }
  saved_query: { id: string; name: string; address: string; by: string; at: string }
  coding_set: { id: string; name: string; created: string; by: string }
  coding_coder: { coding_set: string; position: number; coder: string }
  coding_item: {
    coding_set: string
    position: number
    claim: string
    document: string
    type: string
    words: string
  }
  judgement: Said & { coder: string }
  settlement: Said & { by: string }
}

interface Said {
  seq: Generated<number>
  coding_set: string
  claim: string
  at: string
  verdict: Verdict
  type: string | null
  note: string | null
}

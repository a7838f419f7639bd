import type { Selectable } from 'kysely'
import type { AccountRole } from '../roles.ts'
import type { DeskSchema } from '../schema.ts'

/** Somebody who may sign in. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly role: AccountRole
  /** ISO date and time. */
  readonly created: string
}

export const accountOf = (
  row: Pick<Selectable<DeskSchema['person']>, 'id' | 'display_username' | 'role' | 'created_at'>,
): Account => ({
  id: row.id,
  name: row.display_username,
  role: row.role,
  created: new Date(row.created_at).toISOString(),
})

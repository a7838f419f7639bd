/** The rights of a role, each having those of the one before. */
export type AccountRole = 'reader' | 'coder' | 'editor' | 'admin'

/** From the fewest rights to the most. */
export const ROLES = ['reader', 'coder', 'editor', 'admin'] as const satisfies readonly AccountRole[]

/** Whether a role has the rights of another. */
export const hasRights = (role: AccountRole, least: AccountRole): boolean =>
  ROLES.indexOf(role) >= ROLES.indexOf(least)

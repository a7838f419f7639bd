import type { Parts } from '../../parts.ts'
import { accountRoutes } from './accounts.ts'
import { savedRoutes } from './saved.ts'
import { sessionRoutes } from './session.ts'

/** What persons keep beside the ledger. */
export const deskRoutes = (parts: Parts): void => {
  for (const routes of [sessionRoutes, accountRoutes, savedRoutes]) routes(parts)
}

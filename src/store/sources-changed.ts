import type { Connection } from './database.ts'
import { dropState } from './state.ts'

/** Set while the tallies of sources are those of all that the store holds. */
export const TALLIED = 'tallied'

/** To be called by whatever changes documents, claims, events or citations: the tallies of sources do not hold any more. */
export const sourcesChanged = (connection: Connection): Promise<void> => dropState(connection, TALLIED)

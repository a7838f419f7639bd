export { type Access, among, type Connection, type Database, openPostgres, openSqlite } from './database.ts'
export {
  articleOf,
  failed,
  type ReadingContext,
  type Review,
  refused,
  register,
  registered,
  reportsOf,
  saveFailure,
  saveReadings,
  unlinked,
  unread,
  waitAgain,
} from './documents/index.ts'
export { actorIn } from './linking/actors.ts'
export { lineagesIn } from './linking/lineages.ts'
export { type LinkingOptions, StoredLinker } from './linking/linker.ts'
export { lockLinking } from './linking/lock.ts'
export { lookAlikesIn } from './linking/look-alikes.ts'
export type { StoredReport } from './linking/shelf.ts'
export { NewerStore } from './migrate.ts'
export * from './queries/index.ts'
export { dropState, readState, writeState } from './state.ts'
export { tallySources } from './tally.ts'

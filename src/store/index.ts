export { checkpointed } from './checkpoint.ts'
export { type Access, among, type Connection, type Database, openPostgres, openSqlite } from './database.ts'
export {
  claimsOfEvent,
  decidedUpTo,
  documentOfClaim,
  isSource,
  noteFound,
  numberOf,
  partyOfActor,
  registerDecisions,
  type StoredDecision,
  standingOfDocuments,
  storedDecisions,
} from './decisions/index.ts'
export {
  articleOf,
  failed,
  type Numbered,
  originKey,
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
export { notedHead } from './heads.ts'
export { withStatementsKept } from './kept-statements.ts'
export { actorIn } from './linking/actors.ts'
export { lineagesIn } from './linking/lineages.ts'
export { type LinkingOptions, StoredLinker } from './linking/linker.ts'
export { lockLinking } from './linking/lock.ts'
export { lookAlikesIn } from './linking/look-alikes.ts'
export { type WhatIf, type WouldBe, wouldBe } from './linking/would-be.ts'
export { migratePostgres, migrateSqlite, NewerStore, type Schemas } from './migrate.ts'
export { NextSchema } from './next-schema.ts'
export * from './queries/index.ts'
export * from './review/index.ts'
export { dropState, readState, writeState } from './state.ts'
export { asDecided, asRead, type StoredReport } from './stored-report.ts'
export { SOURCE_ROLES, type SourceRole, tallySources } from './tallies/index.ts'
export { storeVersion } from './version.ts'

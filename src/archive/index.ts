export type { Archive, Arrival, Head, Heads, JournalName, Taken } from './archive.ts'
export {
  ArchiveError,
  type ArchiveErrorCode,
  BrokenChain,
  DamagedCapture,
  type Holder,
  LedgerBusy,
} from './errors.ts'
export type { Finding, FindingCode } from './finding.ts'
export { type FolderOptions, openFolder } from './folder/open.ts'
export { Connection, type ConnectionOptions } from './postgres/connection.ts'
export { LOCK, LOCKS } from './postgres/locks.ts'
export { migrate } from './postgres/migrate.ts'
export { openPostgres, type PostgresOptions } from './postgres/open.ts'
export { mayPass, serverError } from './postgres/trouble.ts'

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

export { articleOf, type Held, reportsByDocument, reportsOf, unpacked } from './bodies.ts'
export { marked, type Review } from './claim-row.ts'
export { claimSeq, claimSeqs, standingOf } from './claim-seq.ts'
export { originKey } from './origin.ts'
export { register, registered } from './register.ts'
export { saveFailure } from './save-failure.ts'
export { saveReading, saveReadings } from './save-reading.ts'
export type { Numbered, ReadingContext, StoredReading } from './stored-reading.ts'
export {
  type Batch,
  failed,
  markLinked,
  refused,
  unlinked,
  unread,
  type Waiting,
  waitAgain,
} from './waiting.ts'

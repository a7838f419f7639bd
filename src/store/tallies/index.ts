export { type Counting, countingOf } from './counting.ts'
export { shiftEvents } from './event-tallies.ts'
export { sourcesOfDocuments, sourcesOfEvents } from './sources-changed.ts'
export {
  citationsNow,
  type Narrowed,
  SOURCE_COLUMNS,
  SOURCE_ROLES,
  type SourceRole,
  type SourceRow,
  sourcesNow,
} from './sources-now.ts'
export { tallySources } from './tally-sources.ts'

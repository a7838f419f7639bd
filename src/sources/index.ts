export { fromSources } from './from-sources.ts'
export type {
  Address,
  FetchOptions,
  Lookup,
  SourceOptions,
  SourceResult,
  TimeLimits,
  Validator,
  ValidatorStore,
} from './options.ts'
export { type WatchOptions, watch } from './watch/watch.ts'

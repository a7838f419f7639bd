import { MAX_DOCUMENT_BYTES } from '../capture/index.ts'
import { systemLookup } from './fetch/hosts.ts'
import type { Settings, SourceOptions } from './options.ts'

/** The options with what is usual where nothing was said. */
export const settingsOf = (options: SourceOptions): Settings => ({
  maxBytes: MAX_DOCUMENT_BYTES,
  stdin: process.stdin,
  allowHosts: [],
  pace: 1000,
  maxWait: 60_000,
  lookup: systemLookup,
  maxItems: 200,
  ...options,
  timeLimits: { connect: 10_000, headers: 30_000, idle: 30_000, whole: 120_000, ...options.timeLimits },
})

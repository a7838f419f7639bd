import type { Fetcher } from './fetch/fetcher.ts'
import type { Settings } from './options.ts'

/** What one run has of the web: its manners, and who minds them. */
export interface Web {
  readonly fetcher: Fetcher
  readonly settings: Settings
}

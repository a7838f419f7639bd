import type { Capture, Issue } from '../base/index.ts'

/** A capture that is to be read, with what a person asked for. */
export type ToRead = Capture & { readonly source: string }

/** What became of one document. It is told when the document is safe: on disk, read, and linked with all others. */
export interface Added {
  readonly input: string
  readonly source: string
  /** `sha256:` and the digest; absent where there is no capture. */
  readonly document?: string
  /**
   * `added`: read now. `held`: was here before. `waiting`: taken in, to be read by a worker. `unchanged`: the page is what
   * it was when it was fetched last.
   */
  readonly state: 'added' | 'held' | 'waiting' | 'failed' | 'unchanged'
  readonly claims: number
  readonly issue?: Issue
}

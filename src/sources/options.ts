import type { Capture, Issue } from '../base/index.ts'
import type { CaptureOptions } from '../capture/index.ts'

/** What came of a source, or of a part of it. */
export type SourceResult = {
  /** What the person asked for: a file, a folder, `-` or a URL. A password in a URL is left out. */
  readonly source: string
} & (
  | { readonly capture: Capture }
  | { readonly issue: Issue }
  /** URL of a page or feed that has not changed since its validator was kept. */
  | { readonly unchanged: string }
)

/** What a server said of the state of a page, to be sent back with the next request (RFC 9110, section 13). */
export interface Validator {
  readonly etag?: string
  readonly lastModified?: string
}

/**
 * Where validators are kept from run to run. `set` is called when the caller comes back for the next result, so that a run
 * that ended before a document was stored asks for that document again.
 */
export interface ValidatorStore {
  get(url: string): Promise<Validator | undefined> | Validator | undefined
  /** What it gives back is waited for, where it is a promise. */
  set(url: string, validator: Validator): unknown
}

export interface Address {
  readonly address: string
  readonly family: number
}

/** All addresses of a host name. */
export type Lookup = (hostname: string) => Promise<readonly Address[]>

/** Milliseconds that each step of a request may take; all but `whole` are kept to the second. */
export interface TimeLimits {
  readonly connect: number
  /** From the request to the end of the answer's headers. */
  readonly headers: number
  /** From one piece of the body to the next. */
  readonly idle: number
  readonly whole: number
}

export interface FetchOptions {
  /** Bytes of one document, unpacked; `MAX_DOCUMENT_BYTES` unless given. */
  readonly maxBytes?: number
  /** Names of hosts that are fetched from even where their address is private. */
  readonly allowHosts?: readonly string[]
  readonly validators?: ValidatorStore
  /** Milliseconds between two requests to one host, unless its robots.txt asks for more; 1000 unless given. */
  readonly pace?: number
  /** Milliseconds that a host may make a request wait (crawl-delay, Retry-After); 60,000 unless given. */
  readonly maxWait?: number
  readonly timeLimits?: Partial<TimeLimits>
  /** The system's resolver unless given. Whatever it answers is checked. */
  readonly lookup?: Lookup
  readonly signal?: AbortSignal
}

export interface SourceOptions extends CaptureOptions, FetchOptions {
  /** Items taken of one feed, from its top; 200 unless given. */
  readonly maxItems?: number
}

type Optional = 'validators' | 'signal' | 'retrievedAt'

/** The options, with what is usual where nothing was said. */
export type Settings = Required<Omit<SourceOptions, Optional>> &
  Pick<SourceOptions, Optional> & { readonly timeLimits: TimeLimits }

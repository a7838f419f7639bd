/** What the person who handed a document over said of it. It outweighs what the document says. */
export interface CaptureContext {
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly publisher?: string
  /** ISO date, or date and time. */
  readonly published?: string
}

/** The bytes of a source exactly as received. Never changed. */
export interface Capture {
  /** Hex digest of `bytes`. */
  readonly sha256: string
  readonly bytes: Uint8Array
  /** `text/plain`, `text/html` or `application/pdf`. */
  readonly mediaType: string
  /** Character encoding that the sender declared, if any (an HTTP header; JSONL is always utf-8). */
  readonly charset?: string
  readonly url?: string
  /** ISO date and time. */
  readonly retrievedAt: string
  /** The name that it came by: file name, URL, `-`, or the id of a JSONL document. */
  readonly input: string
  readonly context: CaptureContext
}

/** What can be wrong with an input. The code is stable; the message names the culprit and the way out. */
export type IssueCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'missing'
  | 'unreadable'
  | 'encoding'
  | 'no-article'
  | 'encrypted'
  | 'bad-pdf'
  | 'bad-json'
  | 'bad-record'
  | 'not-english'
  | 'bad-date'
  | 'unsupported'
  /** An address that is not fetched: of a private network, of another scheme than http(s), or with a password in it. */
  | 'refused-address'
  /** The site's robots.txt forbids it, or could not be read. */
  | 'robots'
  /** The server answered with an error, or could not be reached. */
  | 'http'
  | 'timeout'
  /** Too many redirects, or a loop of them. */
  | 'redirects'
  | 'bad-feed'
  /** A WARC or WACZ file that is cut short or broken. */
  | 'bad-archive'
  | 'internal'

export interface Issue {
  readonly code: IssueCode
  /** The document or the place in a file that it is about: `reports.jsonl:12`. */
  readonly input: string
  readonly message: string
}

/** Thrown where one document cannot be read; the caller reports it and goes on with the next. */
export class DocumentError extends Error {
  readonly issue: Issue
  constructor(code: IssueCode, input: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DocumentError'
    this.issue = { code, input, message }
  }
}

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

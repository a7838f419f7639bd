export type DeskErrorCode =
  | 'bad-name'
  | 'name-taken'
  | 'no-account'
  | 'weak-password'
  | 'last-admin'
  | 'bad-address'
  | 'not-held'
  | 'not-yours'
  | 'not-open'
  | 'read-only'
  | 'newer-desk'

/** What cannot be done to what persons keep, with the way out. */
export class DeskError extends Error {
  readonly code: DeskErrorCode

  constructor(code: DeskErrorCode, message: string) {
    super(message)
    this.name = 'DeskError'
    this.code = code
  }
}

export type ArchiveErrorCode =
  | 'busy'
  | 'broken-chain'
  | 'damaged-capture'
  | 'missing'
  | 'not-a-ledger'
  | 'newer-format'
  | 'read-only'
  | 'no-space'
  | 'unreachable'
  | 'conflict'
  | 'closed'
  | 'io'

/** What an archive cannot do. The code is stable; the message names the culprit and the way out. */
export class ArchiveError extends Error {
  readonly code: ArchiveErrorCode
  constructor(code: ArchiveErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** Who writes to a ledger. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** ISO date and time. */
  readonly since: string
}

/** Another process writes to the ledger, and did not end within the time that was given. */
export class LedgerBusy extends ArchiveError {
  readonly holder: Holder | undefined
  constructor(path: string, holder: Holder | undefined) {
    super(
      'busy',
      `${path} is being written by ${named(holder)}: let it finish, or stop it, and run this again (reading needs no waiting)`,
    )
    this.holder = holder
  }
}

export const named = (holder: Holder | undefined): string =>
  holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'another process'

/** The bytes of a capture are not what they were when it was taken in. */
export class DamagedCapture extends ArchiveError {
  readonly document: string
  readonly where: string
  constructor(document: string, where: string, why: string) {
    super('damaged-capture', `${where}: ${damage(why)}`)
    this.document = document
    this.where = where
  }
}

/** What is said of a damaged capture, by an error and by an audit alike. */
export const damage = (why: string): string =>
  `the capture is damaged (${why}): put it back from a backup, or remove it and add its source again`

/** An entry of a journal does not follow from the one before it. */
export class BrokenChain extends ArchiveError {
  readonly where: string
  constructor(where: string, why: string) {
    super('broken-chain', `${where}: ${why}`)
    this.where = where
  }
}

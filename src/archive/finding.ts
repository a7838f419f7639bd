export type FindingCode =
  /** The bytes are not those that their digest names. */
  | 'damaged-capture'
  /** A receipt names bytes that are not there. */
  | 'missing-capture'
  /** Bytes that no receipt names. */
  | 'unnamed-capture'
  /** An entry was edited, deleted, inserted or moved: the first such place of a journal. */
  | 'broken-chain'
  /** A journal ends before an entry that was known to be in it. */
  | 'lost-tail'
  /** The last line of a journal was not written to its end. */
  | 'torn-line'

/** Something wrong in an archive. */
export interface Finding {
  readonly code: FindingCode
  /** File and line (`…/receipts.jsonl:12`), file, or table and key (`muster.receipt seq 12`). */
  readonly where: string
  /** What is wrong there, and the way out. */
  readonly message: string
  /** False where nothing that was ever acknowledged is hurt: the traces of a run that was interrupted. */
  readonly damage: boolean
}

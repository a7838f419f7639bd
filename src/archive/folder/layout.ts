import { join } from 'node:path'
import type { JournalName } from '../archive.ts'

/** What lies where in the folder of a ledger. Other parts of a ledger (its index) lie beside these. */
export interface Layout {
  readonly root: string
  /** Says that the folder is a ledger, and of which format. Written last when one is made. */
  readonly format: string
  /** Held by the writer; see `lock.ts`. */
  readonly lock: string
  /** Held beside it by a writer that goes on for long. */
  readonly run: string
  /** Held by one who waits to write for a moment only. */
  readonly wanted: string
  /** Who holds it. */
  readonly holder: string
  /** `captures/ab/abcdef….gz`: a capture by the SHA-256 of the bytes that were received, `pack`ed. */
  readonly captures: string
  readonly journals: Readonly<Record<JournalName, string>>
}

export const layoutOf = (root: string): Layout => ({
  root,
  format: join(root, 'ledger.json'),
  lock: join(root, 'writer.lock'),
  run: join(root, 'run.lock'),
  wanted: join(root, 'wanted.lock'),
  holder: join(root, 'writer.json'),
  captures: join(root, 'captures'),
  journals: { receipts: join(root, 'receipts.jsonl'), decisions: join(root, 'decisions.jsonl') },
})

import type { Fact } from '../base/index.ts'
import type { Heads, JournalName } from './archive.ts'
import { auditJournal } from './audit-journal.ts'
import { DigestSet } from './digest-set.ts'
import { damage } from './errors.ts'
import type { Finding } from './finding.ts'
import { digestIn } from './receipt.ts'
import type { Row } from './row.ts'
import type { Entry } from './seal.ts'

/** A capture as an audit finds it. */
export interface Held {
  readonly where: string
  /** Undefined where what is there has no name of a capture. */
  readonly digest: string | undefined
  /** In words, what is wrong with its bytes. */
  readonly flaw: string | undefined
}

/** What an audit needs of a store. */
export interface Audited {
  /** What a journal is called in findings. */
  readonly names: Readonly<Record<JournalName, string>>
  rows(journal: JournalName, after?: number): AsyncIterable<Row>
  /** All captures, their bytes checked. */
  captures(): AsyncIterable<Held>
}

/** Checks all that a store holds; memory is bounded by eight bytes a receipt. */
export async function* audit(store: Audited, known?: Heads): AsyncGenerator<Finding> {
  const named = new DigestSet()
  let last = 0
  let receipts = 0
  yield* auditJournal(store.names.receipts, store.rows('receipts'), known?.receipts, (entry) => {
    last = entry.seq
    const digest = digestOfReceipt(entry)
    if (digest) named.add(digest)
    if (digest) receipts++
  })
  yield* auditJournal(store.names.decisions, store.rows('decisions'), known?.decisions)

  let seen = 0
  const unnamed = new Map<string, string>()
  for await (const { where, digest, flaw } of store.captures()) {
    if (digest === undefined) yield stray(where)
    else if (named.see(digest)) seen++
    else unnamed.set(digest, where)
    if (flaw) yield { code: 'damaged-capture', where, message: damage(flaw), damage: true }
  }

  // A writer may have been at work meanwhile.
  if (unnamed.size)
    for await (const { entry } of store.rows('receipts', last)) {
      const digest = entry && digestOfReceipt(entry)
      if (digest) unnamed.delete(digest)
    }
  for (const where of unnamed.values()) yield nameless(where)

  if (seen < receipts) yield* missing(store, named)
}

async function* missing(store: Audited, named: DigestSet): AsyncGenerator<Finding> {
  for await (const { where, entry } of store.rows('receipts')) {
    const digest = entry && digestOfReceipt(entry)
    if (!digest || !named.unseen(digest)) continue
    named.see(digest)
    yield {
      code: 'missing-capture',
      where,
      message: `the capture sha256:${digest}, which this entry names, is not there: put it back from a backup, or add its source again`,
      damage: true,
    }
  }
}

const digestOfReceipt = ({ text }: Entry): string | undefined => {
  try {
    const fact = JSON.parse(text) as Fact
    return fact.kind === 'capture' ? digestIn(fact.document) : undefined
  } catch {
    return
  }
}

const nameless = (where: string): Finding => ({
  code: 'unnamed-capture',
  where,
  message:
    'no receipt names this capture: it was being taken in when a run was interrupted, or is just now. To add its source again makes it whole',
  damage: false,
})

const stray = (where: string): Finding => ({
  code: 'unnamed-capture',
  where,
  message: 'this is no capture and does not belong here: move it elsewhere',
  damage: false,
})

import { createHash } from 'node:crypto'
import type { Fact, Sealed } from '../base/index.ts'
import type { Head } from './archive.ts'

/** `prev` of the first entry of a journal. */
export const NOTHING_BEFORE = '0'.repeat(64)

export const EMPTY: Head = { seq: 0, hash: NOTHING_BEFORE }

/**
 * An entry as a journal writes it: the fact is the very text that was hashed. Whoever checks a journal hashes what is
 * written there, and need not know how to write facts in the canonical way.
 */
export interface Entry {
  readonly seq: number
  readonly prev: string
  readonly hash: string
  readonly text: string
}

/**
 * SHA-256, in lower-case hex, of these bytes: `seq` in decimal digits, a line feed, `prev` in hex, a line feed, and the
 * canonical text of the fact in UTF-8 (`canonical`).
 */
export const hashOf = (seq: number, prev: string, text: string | Uint8Array): string =>
  createHash('sha256').update(`${seq}\n${prev}\n`).update(text).digest('hex')

/** The entries that add facts, given by their canonical texts, to a journal that ends with `head`. */
export const sealed = (head: Head, texts: readonly string[]): Entry[] => {
  let last = head
  return texts.map((text) => {
    const seq = last.seq + 1
    const entry = { seq, prev: last.hash, hash: hashOf(seq, last.hash, text), text }
    last = entry
    return entry
  })
}

export const opened = <F extends Fact>({ seq, prev, hash, text }: Entry): Sealed<F> => ({
  seq,
  prev,
  hash,
  fact: JSON.parse(text) as F,
})

/** Why an entry does not follow from the one before it, in words; undefined where it does. */
export const flaw = (last: Head, entry: Entry): string | undefined => {
  const { seq, prev, hash, text } = entry
  if (seq > last.seq + 1)
    return `entry ${seq} stands where entry ${last.seq + 1} should: ${seq - last.seq - 1} before it ${seq === last.seq + 2 ? 'was' : 'were'} deleted or moved`
  if (seq < last.seq + 1)
    return `entry ${seq} stands where entry ${last.seq + 1} should: it was moved or inserted`
  if (hashOf(seq, prev, text) !== hash) return `entry ${seq} was changed: its hash is not that of its words`
  if (prev !== last.hash)
    return `entry ${seq} does not follow from ${last.seq ? `entry ${last.seq}` : 'the beginning'}: one of the two was written anew`
  return
}

export const RESTORE = 'put the journal back from a backup, or ask `muster audit` for all that is wrong'

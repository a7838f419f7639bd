import type { Archive, JournalName } from '../../../src/archive/index.ts'

/** An entry of a journal as it is stored. */
export interface Stored {
  readonly seq: number
  readonly prev: string
  readonly hash: string
  readonly text: string
}

/** A place for one archive in a real store, and the means to spoil what is in it behind its back. */
export interface Place {
  /** What names it to a process: the path of a folder, or the URL of a database. */
  readonly where: string
  open(options?: { readonly write?: boolean }): Promise<Archive>
  /** Changes one bit of a stored capture; the bit may be given. */
  flipBit(document: string, bit?: number): Promise<void>
  removeCapture(document: string): Promise<void>
  /** Puts a whole capture there that no receipt names; gives its document. */
  strayCapture(text: string): Promise<string>
  rewrite(journal: JournalName, change: (entries: Stored[]) => readonly Stored[]): Promise<void>
  /** Lets two entries change places. */
  swap(journal: JournalName, a: number, b: number): Promise<void>
  /** How a finding names an entry. */
  whereOf(journal: JournalName, seq: number): string
}

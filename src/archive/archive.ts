import type { Capture, Decision, Receipt, Refusal, Sealed } from '../base/index.ts'
import type { Finding } from './finding.ts'

/** A capture, and what a person asked for that gave it. */
export interface Arrival {
  readonly capture: Capture
  readonly source: string
}

/** What became of one item of `Archive.take`. */
export interface Taken {
  /** The entry that it was given, or the one that already said the same. */
  readonly entry: Sealed<Receipt | Refusal>
  /** False where everything it says was held before. */
  readonly isNew: boolean
}

/** The two journals of an archive: what was received or refused, and what people decided. */
export type JournalName = 'receipts' | 'decisions'

/** The last entry of a journal. Of an empty one: 0, and 64 zeros. */
export interface Head {
  readonly seq: number
  readonly hash: string
}

export type Heads = Readonly<Record<JournalName, Head>>

/**
 * The facts of a ledger: captures, receipts and refusals, decisions. They are added to and never changed; all else that
 * a ledger shows is made from them, and can be made again.
 */
export interface Archive {
  /**
   * Takes in captures and refusals, in order. When it resolves, all of it is on disk. Bytes that are held are not
   * written again, and no entry is made for what an earlier one says already (`saying`): so the same call can be made
   * again after a crash. All of a call fails, or none of it.
   */
  take(items: readonly (Arrival | Refusal)[]): Promise<readonly Taken[]>

  /**
   * Appends decisions; when it resolves they are on disk. A decision whose id is held already is given back as it stands
   * there; it is an error if that one says something else.
   */
  decide(decisions: readonly Decision[]): Promise<readonly Sealed<Decision>[]>

  /**
   * The bytes of a document (`sha256:…`), checked against their digest; undefined where they are not held.
   * @throws DamagedCapture
   */
  bytes(document: string): Promise<Uint8Array | undefined>

  /**
   * Receipts and refusals in order, those after entry `after` (0: all), each checked to follow from the one before.
   * @throws BrokenChain
   */
  receipts(after?: number): AsyncIterable<Sealed<Receipt | Refusal>>

  /** Decisions, in the same way. */
  decisions(after?: number): AsyncIterable<Sealed<Decision>>

  /**
   * Everything that is wrong with the archive. Reads and checks all that it holds. With the heads of an earlier day it
   * also finds what was cut off the end since, or written anew from some entry on.
   */
  audit(known?: Heads): AsyncIterable<Finding>

  heads(): Promise<Heads>

  /**
   * Lets those write who wait to do so for a moment (`brief` in `openFolder`), and resolves when they have. `settled` is
   * called before, where there is somebody, and waited for: from then on until this resolves, whoever calls it writes
   * nothing to the ledger. False where nobody waits; where all may write at once, nobody does.
   */
  letIn(settled: () => Promise<void>): Promise<boolean>

  close(): Promise<void>
}

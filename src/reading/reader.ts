import type { Capture, Issue } from '../base/index.ts'
import type { PackedReading } from './packed.ts'
import type { About } from './reading.ts'

export interface ReadOptions extends About {
  /** Gives the reading up: `read` rejects with the signal's reason. A document that is under way in a worker is dropped. */
  readonly signal?: AbortSignal
}

/** Reads captures, each by itself. */
export interface Reader {
  /** How many documents it wants to be given before the first is taken back, so that no thread waits for its next one. */
  readonly ahead: number
  /**
   * Reads one capture. An Issue where it cannot be read: of code `internal`, naming the document, where Muster is at
   * fault, and where a worker died of it. Captures beyond its threads wait for their turn, in the order of the calls.
   * Rejects where the signal gave it up, and after `close`.
   */
  read(capture: Capture, options?: ReadOptions): Promise<PackedReading | Issue>
  /** Ends the workers. Documents under way are dropped, and their `read` rejects. */
  close(): Promise<void>
}

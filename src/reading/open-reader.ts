import { readHere } from './here.ts'
import { Pool } from './pool.ts'
import type { Reader } from './reader.ts'

export interface ReaderOptions {
  /**
   * Threads that work, the calling one among them. With 1 it reads by itself and nothing is started; with more the others
   * read, and it is free for what is to be done with the readings.
   */
  readonly threads: number
  /** Most megabytes of JavaScript's heap that a document may take in a thread of its own; 1024 unless given. */
  readonly memory?: number
  /** Most seconds that a document may take in a thread of its own; 120 unless given. */
  readonly seconds?: number
}

/** A reader of captures in so many threads. What it gives does not depend on their number. */
export const openReader = ({ threads, memory = 1024, seconds = 120 }: ReaderOptions): Reader =>
  threads > 1 ? new Pool({ threads: threads - 1, memory, seconds }) : readHere()

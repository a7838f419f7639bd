import { readHere } from './here.ts'
import { Pool } from './pool.ts'
import type { Reader } from './reader.ts'

export interface ReaderOptions {
  /** Documents to read at once. With 1 the calling thread reads them and nothing is started. */
  readonly threads: number
  /** Reads in a thread of its own even where there is one: the calling thread stays free for others. */
  readonly apart?: true
  /** Most megabytes of JavaScript's heap that a document may take in a thread of its own; 1024 unless given. */
  readonly memory?: number
  /** Most seconds that a document may take in a thread of its own; 120 unless given. */
  readonly seconds?: number
}

/** A reader of captures in so many threads. What it gives does not depend on their number. */
export const openReader = ({ threads, apart, memory = 1024, seconds = 120 }: ReaderOptions): Reader =>
  threads > 1 || apart ? new Pool({ threads, memory, seconds }) : readHere()

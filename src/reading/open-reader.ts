import { readHere } from './here.ts'
import type { Reader } from './reader.ts'

export interface ReaderOptions {
  /** Documents to read at once. With 1 the calling thread reads them and nothing is started. */
  readonly threads: number
}

export const openReader = ({ threads }: ReaderOptions): Reader => {
  if (threads !== 1) throw new RangeError(`${threads} threads: only one is read in so far`)
  return readHere()
}

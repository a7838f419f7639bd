import { isUtf8 } from 'node:buffer'
import type { Entry } from '../seal.ts'

/**
 * A line of a journal: `{"seq":12,"prev":"<64 hex>","hash":"<64 hex>","fact":<canonical text>}` and a line feed. It is
 * read by its bytes, and only so written: a line with a blank more is no line of a journal.
 */
export const lineOf = ({ seq, prev, hash, text }: Entry): string =>
  `{"seq":${seq},"prev":"${prev}","hash":"${hash}","fact":${text}}\n`

const START = /^\{"seq":([1-9]\d{0,15}),"prev":"([0-9a-f]{64})","hash":"([0-9a-f]{64})","fact":/
const LONGEST_START = 220

/** The entry of a line given without its line feed; undefined where it is none. */
export const entryOf = (line: Buffer): Entry | undefined => {
  const start = START.exec(line.toString('latin1', 0, LONGEST_START))
  // Bytes that are not UTF-8 would be read as other characters, and the hash of those might hold.
  if (!start || line.at(-1) !== 0x7d || !isUtf8(line)) return
  const text = line.toString('utf8', start[0].length, line.length - 1)
  return { seq: Number(start[1]), prev: start[2]!, hash: start[3]!, text }
}

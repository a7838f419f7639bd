import { remember } from '../../base/index.ts'
import { cliticAt, keepsStop, TOKEN } from './patterns.ts'

/** The ends of the tokens of a chunk (text without white space), as UTF-16 indices. The last one is its length. */
export type Cuts = readonly number[]

const CACHED_LENGTH = 40

/** Cuts a chunk into tokens. A pure function of the chunk; what was cut before is remembered. */
export const cutChunk = (chunk: string): Cuts =>
  chunk.length > CACHED_LENGTH ? cut(chunk) : cutRemembered(chunk)

const cutRemembered = remember((chunk): Cuts => cut(chunk))

const cut = (chunk: string): Cuts => {
  if (EMOTICON.test(chunk) || TRUNCATED.test(chunk)) return [chunk.length]
  const cuts: number[] = []
  let at = 0
  while (at < chunk.length) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(chunk)
    if (!match) {
      at += (chunk.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      cuts.push(at)
      continue
    }
    const word = match[0]
    const end = at + word.length
    const clitic = cliticAt(word)
    if (clitic > 0) cuts.push(at + clitic)
    const stop = chunk[end] === '.' && chunk[end + 1] !== '.' && keepsStop(word)
    at = stop ? end + 1 : end
    cuts.push(at)
  }
  return cuts
}

/** A smile that is all of its chunk. */
const EMOTICON = /^(?:[:;=8][-'^]?[)(DPp/|\][]+|[)(][-']?[:;=]|<3|\^_+\^)$/

/** A word broken off in speech: "th-". */
const TRUNCATED = /^\p{L}{1,4}-$/u

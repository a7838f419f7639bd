import { AsyncIterReader, StatusAndHeadersParser } from 'warcio'
import { Unpackable } from '../unpack.ts'

/** Bytes of the head of an HTTP answer. */
const MAX_HEAD = 64 * 1024

export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  /** What of the body came with the head. */
  readonly start: Uint8Array
}

/** Reads the head of an HTTP answer off a stream; undefined for what is none. */
export const httpAnswer = async (stream: AsyncIterator<Uint8Array>): Promise<HttpAnswer | undefined> => {
  let bytes: Buffer = Buffer.alloc(0)
  for (;;) {
    const end = endOfHead(bytes)
    if (end >= 0) {
      const head = await new StatusAndHeadersParser().parse(
        new AsyncIterReader([bytes.subarray(0, end)], null),
        { headersClass: Headers },
      )
      const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(head?.statusline ?? '')?.[1]
      if (!head || !status) return undefined
      return {
        status: Number(status),
        headers: new Headers([...head.headers]),
        start: bytes.subarray(end),
      }
    }
    if (bytes.length > MAX_HEAD) return undefined
    const next = await stream.next()
    if (next.done) return undefined
    bytes = Buffer.concat([bytes, next.value])
  }
}

/** Index after the blank line, -1 where there is none yet. */
const endOfHead = (bytes: Buffer): number => {
  const at = bytes.indexOf('\r\n\r\n')
  if (at >= 0) return at + 4
  const bare = bytes.indexOf('\n\n')
  return bare >= 0 ? bare + 2 : -1
}

/**
 * A body without its chunks (RFC 9112, section 7.1). Many archives keep the header and not the chunks: what does not start
 * with a chunk is given back as it is. Throws an Unpackable where chunks break off.
 */
export const dechunked = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const chunk = chunkAt(bytes, at)
    if (!chunk && parts.length) throw new Unpackable('broken', 'breaks off between two of its chunks')
    if (!chunk) return bytes
    if (!chunk.data.length) return Buffer.concat(parts)
    parts.push(chunk.data)
    at = chunk.end
  }
}

/** Characters of the line that tells a chunk's size, with its extensions. */
const MAX_SIZE_LINE = 4096

const chunkAt = (bytes: Buffer, at: number): { readonly data: Buffer; readonly end: number } | undefined => {
  const line = bytes.toString('latin1', at, at + MAX_SIZE_LINE)
  const size = /^([\da-f]{1,8})[ \t]*(?:;[^\n]*)?\r?\n/i.exec(line)
  if (!size) return undefined
  const start = at + size[0].length
  const end = start + Number.parseInt(size[1]!, 16)
  // The last one, of size 0, may be followed by what is none of the body.
  if (end === start) return { data: bytes.subarray(start, end), end }
  const after = bytes.toString('latin1', end, end + 2)
  if (!/^\r?\n/.test(after)) return undefined
  return { data: bytes.subarray(start, end), end: end + (after[0] === '\r' ? 2 : 1) }
}

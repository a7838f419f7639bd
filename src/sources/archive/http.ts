import { AsyncIterReader, StatusAndHeadersParser } from 'warcio'

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
 * as one is given back as it is.
 */
export const dechunked = (bytes: Buffer): Buffer => {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf('\n', at)
    const size =
      lineEnd < 0 ? null : /^([\da-f]{1,8})\s*(;.*)?\r?$/i.exec(bytes.toString('latin1', at, lineEnd))
    if (!size) return parts.length ? Buffer.concat(parts) : bytes
    const length = Number.parseInt(size[1]!, 16)
    if (!length) return Buffer.concat(parts)
    parts.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + length))
    at = lineEnd + 1 + length
    if (bytes[at] === 13) at++
    if (bytes[at] === 10) at++
  }
}

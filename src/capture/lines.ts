/** One line of a stream. `bytes` is null for a line longer than the limit: it was passed over, not kept. */
export interface ByteLine {
  readonly number: number
  readonly bytes: Buffer | null
}

/** Splits a stream of bytes at line feeds, holding at most `limit` bytes of one line. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<ByteLine> {
  let parts: Buffer[] = []
  let length = 0
  let number = 1
  const keep = (part: Buffer) => {
    length += part.length
    if (length > limit) parts = []
    else if (part.length) parts.push(part)
  }
  const take = (): ByteLine => {
    const line = { number, bytes: length > limit ? null : Buffer.concat(parts) }
    parts = []
    length = 0
    number++
    return line
  }
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      keep(bytes.subarray(from, at))
      yield take()
      from = at + 1
    }
    keep(bytes.subarray(from))
  }
  if (length) yield take()
}

/** All bytes of a stream, or null where there are more than `limit`: then the rest is neither read nor kept. */
export const collect = async (stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | null> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length > limit) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { digestOf } from './receipt.ts'

const compress = promisify(gzip)
const decompress = promisify(gunzip)

/** Bytes that a damaged capture may unpack to before it is given up. */
const LIMIT = 1 << 30

/** What zlib puts before the deflated data, and we replace. */
const PLAIN_HEADER = 10

/**
 * Start of every capture: the header of a gzip member (RFC 1952) with an extra field, without name or time, from an
 * unknown system; then the extra field's length, its name `MU`, and the length of what it holds, a SHA-256.
 */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 36, 0, 0x4d, 0x55, 32, 0])
const SEAL = 32

/**
 * Captures are kept as gzip, which any tool of any year can read, at one level. Not every bit of a gzip file counts for
 * what it unpacks to (there are times, names, padding), so an extra field holds the SHA-256 of all that follows it: one
 * flipped bit anywhere shows. A capture is named for the bytes that were received, so that it stays the same one where
 * another zlib packs it otherwise.
 */
export const pack = async (bytes: Uint8Array): Promise<Buffer> => {
  const body = (await compress(bytes, { level: 6 })).subarray(PLAIN_HEADER)
  return Buffer.concat([HEADER, sealOf(body), body])
}

/** The bytes of a capture, or in words why they are not those that it was named for. */
export const unpack = async (packed: Buffer, digest: string): Promise<Uint8Array | string> => {
  const start = HEADER.length + SEAL
  if (packed.length < start) return 'it is cut short'
  const seal = packed.subarray(HEADER.length, start)
  if (!packed.subarray(0, HEADER.length).equals(HEADER) || !sealOf(packed.subarray(start)).equals(seal))
    return 'it is not as it was written'
  try {
    const bytes = await decompress(packed, { maxOutputLength: LIMIT })
    return digestOf(bytes) === digest ? bytes : 'it holds other bytes than it is named for'
  } catch (error) {
    return `it cannot be unpacked: ${error instanceof Error ? error.message : error}`
  }
}

const sealOf = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest()

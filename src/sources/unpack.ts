import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib'

type Unpacker = (bytes: Uint8Array, options: ZlibOptions) => Promise<Buffer>

const gunzipped: Unpacker = promisify(gunzip)
const inflated: Unpacker = promisify(inflate)
const inflatedRaw: Unpacker = promisify(inflateRaw)
const UNPACKERS: Readonly<Record<string, Unpacker>> = {
  gzip: gunzipped,
  'x-gzip': gunzipped,
  br: promisify(brotliDecompress),
  // RFC 9110 means zlib's format; some servers send it bare.
  deflate: (bytes, options) =>
    ((bytes[0] ?? 0) & 15) === 8 ? inflated(bytes, options) : inflatedRaw(bytes, options),
}

/** Why a packed body cannot be read: it is longer than the limit, broken, or packed in a way that is not known. */
export class Unpackable extends Error {
  readonly reason: 'too-large' | 'broken' | 'unknown'
  constructor(reason: Unpackable['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

/** The codings that a Content-Encoding header names, in the order in which they were applied. */
export const codingsOf = (header: string | null | undefined): readonly string[] =>
  (header ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding && coding !== 'identity')

/** Undoes the codings of a body. Never makes more than `limit` bytes; throws an Unpackable. */
export const unpack = async (
  bytes: Uint8Array,
  codings: readonly string[],
  limit: number,
): Promise<Uint8Array> => {
  // Nobody packs a page thrice, but for the work it makes.
  if (codings.length > 2) throw new Unpackable('unknown', `is packed ${codings.length} times over`)
  let unpacked = bytes
  for (const coding of codings.toReversed()) {
    const unpacker = UNPACKERS[coding]
    if (!unpacker) throw new Unpackable('unknown', `is packed as “${coding}”, which is not read`)
    try {
      unpacked = await unpacker(unpacked, { maxOutputLength: limit })
    } catch (error) {
      if (error instanceof RangeError) throw new Unpackable('too-large', 'unpacks to more than the limit')
      throw new Unpackable('broken', `is not whole ${coding} data`)
    }
  }
  return unpacked
}

import { AsyncIterReader } from 'warcio'
import { BrokenArchive } from './broken.ts'

/** Bytes handed to the unpacker at a time. A bomb makes a thousandfold of them, which must fit into memory. */
const PIECE = 16 * 1024
/** Text packs to a tenth, logs to a hundredth. What unpacks to more, beyond the first bytes, is a bomb. */
const MOST_UNPACKED = 200
const ALWAYS_UNPACKED = 64 * 1024 * 1024

/**
 * The bytes of a WARC file, unpacked where they are gzip. Over warcio's reader it adds what hostile and broken files call
 * for: an unpacked file is not endless, and a broken gzip member is an error (warcio would go on with the packed bytes).
 */
export class WarcReader extends AsyncIterReader {
  readonly #packed: boolean
  readonly #received: () => number

  static async over(source: AsyncIterable<Uint8Array>): Promise<WarcReader> {
    let received = 0
    const chunks = source[Symbol.asyncIterator]()
    // A pipe may give single bytes, and two tell what the file is.
    let start = Buffer.alloc(0)
    let next = await chunks.next()
    for (; !next.done && start.length + next.value.length < 2; next = await chunks.next())
      start = Buffer.concat([start, next.value])
    if (!next.done) start = Buffer.concat([start, next.value])
    const packed = start[0] === 0x1f && start[1] === 0x8b
    const counted = async function* () {
      for (let chunk: Uint8Array = start; ; chunk = next.value) {
        for (const piece of packed ? inPieces(chunk) : chunk.length ? [chunk] : []) {
          received += piece.length
          yield piece
        }
        next = await chunks.next()
        if (next.done) return
      }
    }
    return new WarcReader(counted(), packed, () => received)
  }

  private constructor(source: AsyncIterable<Uint8Array>, packed: boolean, received: () => number) {
    super(source, packed ? 'gzip' : null)
    this.#packed = packed
    this.#received = received
  }

  /** Offset in the file of the record whose first line, of `length` bytes, was read last. */
  startOf(length: number): number {
    if (!this.inflator) return this.getReadOffset() - length
    // A small member may have been unpacked to its end before its first line is read.
    return this.getRawOffset() - (this.inflator.ended ? this.getRawLength(0) : 0)
  }

  /** True where the file has ended within a gzip member. */
  get cutShort(): boolean {
    return Boolean(this.inflator && !this.inflator.ended && this.getRawLength(0))
  }

  /** Bytes of the file that were taken in. */
  get received(): number {
    return this.#received()
  }

  override async _next(): Promise<Uint8Array | null> {
    const chunk = (await super._next()) ?? null
    if (this.#packed && !this.compressed) throw new BrokenArchive('its gzip data is broken', this.received)
    if (this.getReadOffset() > Math.max(ALWAYS_UNPACKED, MOST_UNPACKED * this.received))
      throw new BrokenArchive(`it unpacks to more than ${MOST_UNPACKED} times its size`, this.received)
    return chunk
  }
}

function* inPieces(chunk: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE)
}

import { AsyncIterReader } from 'warcio'
import { BrokenArchive } from './broken.ts'

/** Bytes handed to the unpacker at a time. A bomb makes a thousandfold of them, which must fit into memory. */
const PIECE = 16 * 1024
/** Bytes of the headers of one record, and of what stands between two. */
const MAX_HEAD = 1024 * 1024
/** Text packs to a tenth, logs to a hundredth. What unpacks to more, beyond the first bytes, is a bomb. */
const MOST_UNPACKED = 200
const ALWAYS_UNPACKED = 64 * 1024 * 1024

/**
 * The bytes of a WARC file, unpacked where they are gzip. Over warcio's reader it adds what hostile and broken files call
 * for: headers have an end, an unpacked file is not endless, and a broken gzip member is an error (warcio would go on with
 * the packed bytes).
 */
export class WarcReader extends AsyncIterReader {
  readonly #packed: boolean
  readonly #received: () => number
  #headFrom: number | undefined

  /** `packed` says whether the source starts with gzip's mark. */
  static async over(source: AsyncIterable<Uint8Array>): Promise<WarcReader> {
    let received = 0
    const pieces = inPieces(source)
    const first = await pieces.next()
    const counted = async function* () {
      for (let next = first; !next.done; next = await pieces.next()) {
        received += next.value.length
        yield next.value
      }
    }
    const start: Uint8Array = first.done ? new Uint8Array() : first.value
    return new WarcReader(counted(), start[0] === 0x1f && start[1] === 0x8b, () => received)
  }

  private constructor(source: AsyncIterable<Uint8Array>, packed: boolean, received: () => number) {
    super(source, packed ? 'gzip' : null)
    this.#packed = packed
    this.#received = received
  }

  /** Between a call with true and one with false no more is read than headers may be long. */
  set inHead(value: boolean) {
    this.#headFrom = value ? this.getReadOffset() : undefined
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
    const read = this.getReadOffset()
    if (this.#headFrom !== undefined && read - this.#headFrom > MAX_HEAD)
      throw new BrokenArchive('it has headers without an end', this.received)
    if (read > Math.max(ALWAYS_UNPACKED, MOST_UNPACKED * this.received))
      throw new BrokenArchive(`it unpacks to more than ${MOST_UNPACKED} times its size`, this.received)
    return chunk
  }
}

async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of source)
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE)
}

import { LimitReader, StatusAndHeadersParser } from 'warcio'
import { BrokenArchive } from './broken.ts'
import { WarcReader } from './reader.ts'

/** One record of a WARC file (ISO 28500). */
export interface WarcRecord {
  /** Of its first byte, in the file as it is. */
  readonly offset: number
  readonly headers: Headers
  /** Its block, once. Throws a BrokenArchive where the file ends before the block does. */
  readonly block: AsyncIterable<Uint8Array>
}

/** Bytes of the longest first line: `WARC/1.1` and its line end, with room to spare. */
const MAX_LINE = 1024

/**
 * The records of a WARC file, packed by gzip or not, one at a time. What of a block is not read by the caller is passed
 * over. Throws a BrokenArchive where the file is cut short or broken.
 */
export async function* warcRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord, void> {
  const reader = await WarcReader.over(source)
  for (;;) {
    reader.inHead = true
    const line = await firstLine(reader)
    if (!line && reader.cutShort)
      throw new BrokenArchive('it ends in the midst of a record', reader.getRawOffset())
    if (!line) return
    const offset = reader.startOf(line.length)
    if (!/^WARC\/\d+\.\d+\s*$/.test(line.toString('latin1')))
      throw new BrokenArchive(offset ? 'no record starts there' : 'it is no WARC file', offset)
    const head = await new StatusAndHeadersParser().parse(reader, {
      firstLine: line.toString('latin1'),
      headersClass: Headers,
    })
    reader.inHead = false
    // warcio gives a Headers, as asked for; its type allows for its other class too.
    const headers = new Headers([...(head?.headers ?? [])])
    const length = headers.get('Content-Length') ?? ''
    if (!/^\d{1,15}$/.test(length)) throw new BrokenArchive('a record there does not tell its length', offset)
    const rest = new LimitReader(reader, Number(length))
    const block = wholeBlock(rest, offset, targetOf(headers))
    yield { offset, headers, block }
    for await (const _ of wholeBlock(rest, offset, targetOf(headers)));
  }
}

/** The line after the blank ones between two records; undefined at the end of the file. */
const firstLine = async (reader: WarcReader): Promise<Buffer | undefined> => {
  for (;;) {
    const line = await reader.readlineRaw(MAX_LINE)
    if (!line) return undefined
    if (line.some((b) => b !== 13 && b !== 10)) return Buffer.from(line)
  }
}

async function* wholeBlock(
  rest: LimitReader,
  offset: number,
  target: string | undefined,
): AsyncGenerator<Uint8Array, void> {
  yield* rest
  if (rest.limit > 0)
    throw new BrokenArchive(`it ends in the midst of the record of ${target ?? 'an unnamed target'}`, offset)
}

/** The record's target, which some writers put between angle brackets. */
export const targetOf = (headers: Headers): string | undefined =>
  headers
    .get('WARC-Target-URI')
    ?.trim()
    .replace(/^<(.*)>$/, '$1') || undefined

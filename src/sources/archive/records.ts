import { AsyncIterReader, LimitReader, StatusAndHeadersParser } from 'warcio'
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

/** Bytes of one line of a record's head, and of the whole of it. */
const MAX_LINE = 64 * 1024
const MAX_HEAD = 1024 * 1024

/**
 * The records of a WARC file, packed by gzip or not, one at a time. What of a block is not read by the caller is passed
 * over. Throws a BrokenArchive where the file is cut short or broken.
 */
export async function* warcRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord, void> {
  const reader = await WarcReader.over(source)
  for (;;) {
    const line = await firstLine(reader)
    if (!line && reader.cutShort)
      throw new BrokenArchive('it ends in the midst of a record', reader.getRawOffset())
    if (!line) return
    const offset = reader.startOf(line.length)
    if (!/^WARC\/\d+\.\d+\s*$/.test(line.toString('latin1')))
      throw new BrokenArchive(offset ? 'no record starts there' : 'it is no WARC file', offset)
    const headers = await headersAfter(line, reader, offset)
    const length = headers.get('Content-Length') ?? ''
    if (!/^\d{1,15}$/.test(length)) throw new BrokenArchive('a record there does not tell its length', offset)
    const rest = new LimitReader(reader, Number(length))
    yield { offset, headers, block: wholeBlock(rest, offset, targetOf(headers)) }
    for await (const _ of wholeBlock(rest, offset, targetOf(headers)));
  }
}

/** The line after the blank ones between two records; undefined at the end of the file. */
const firstLine = async (reader: WarcReader): Promise<Buffer | undefined> => {
  for (;;) {
    const line = await reader.readlineRaw(MAX_LINE)
    if (!line) return undefined
    if (!isBlank(line)) return Buffer.from(line)
  }
}

/** Headers up to the blank line. They are put together first: warcio misses an end that comes in several pieces. */
const headersAfter = async (line: Buffer, reader: WarcReader, offset: number): Promise<Headers> => {
  const lines: Uint8Array[] = [line]
  for (let length = line.length; !isBlank(lines.at(-1)!); ) {
    const next = await reader.readlineRaw(MAX_LINE)
    if (next?.at(-1) !== 10 && (next?.length ?? 0) < MAX_LINE)
      throw new BrokenArchive('it ends in the midst of the headers of a record', offset)
    length += next!.length
    if (next!.at(-1) !== 10 || length > MAX_HEAD)
      throw new BrokenArchive('a record there has headers without an end', offset)
    lines.push(next!)
  }
  const head = await new StatusAndHeadersParser().parse(new AsyncIterReader([Buffer.concat(lines)], null), {
    headersClass: Headers,
  })
  // warcio gives a Headers, as asked for; its type allows for its other class too.
  return new Headers([...(head?.headers ?? [])])
}

const isBlank = (line: Uint8Array): boolean => line.every((b) => b === 13 || b === 10)

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

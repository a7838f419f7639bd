import type { Capture, Issue } from '../../base/index.ts'
import { received } from '../../capture/index.ts'
import { type ContentType, contentType, readAs } from '../content-type.ts'
import { size } from '../size.ts'
import { codingsOf, Unpackable, unpack } from '../unpack.ts'
import { BrokenArchive } from './broken.ts'
import { dechunked, httpAnswer } from './http.ts'
import { targetOf, type WarcRecord, warcRecords } from './records.ts'

export interface ArchiveSettings {
  readonly maxBytes: number
  /** For records that do not tell their date. */
  readonly retrievedAt: string
}

/**
 * The pages of a WARC file: what servers answered with status 200, and resources, of the types that are read. Anything
 * else (requests, pictures, revisits) is passed over. A file that is cut short or broken gives what was whole, and one
 * issue at the end. A page goes by its URL; issues name the file too, as `crawl.warc.gz#https://…`.
 */
export async function* ofWarc(
  source: AsyncIterable<Uint8Array>,
  name: string,
  settings: ArchiveSettings,
): AsyncGenerator<Capture | Issue, void> {
  let documents = 0
  try {
    for await (const record of warcRecords(source)) {
      const found = await pageOf(record, name, settings)
      if (!found) continue
      documents++
      yield found
    }
  } catch (error) {
    if (!(error instanceof BrokenArchive)) throw error
    yield {
      code: 'bad-archive',
      input: name,
      message: `cannot be read on from byte ${error.offset}: ${error.message}; ${documents} ${documents === 1 ? 'page' : 'pages'} before that ${documents === 1 ? 'was' : 'were'} read`,
    }
    return
  }
  if (!documents) yield { code: 'empty', input: name, message: 'holds no page of a type that is read' }
}

const pageOf = async (
  record: WarcRecord,
  name: string,
  { maxBytes, retrievedAt }: ArchiveSettings,
): Promise<Capture | Issue | undefined> => {
  const url = targetOf(record.headers)
  if (!url || !isPage(url)) return undefined
  const block = record.block[Symbol.asyncIterator]()
  const body = await bodyOf(record.headers, block)
  const mediaType = body && readAs(body.type)
  if (!mediaType) return undefined
  const place = `${name}#${url}`
  const packed = await rest(body.start, block, maxBytes)
  if (!packed) return tooLarge(place, maxBytes)
  try {
    const whole = body.chunked ? dechunked(packed) : packed
    const bytes = await unpack(whole, packedAs(whole, body.codings), maxBytes)
    return received({
      bytes,
      input: url,
      url,
      place,
      mediaType,
      retrievedAt: isoDate(record.headers.get('WARC-Date')) ?? retrievedAt,
      ...(body.type.charset ? { charset: body.type.charset } : {}),
    })
  } catch (error) {
    if (!(error instanceof Unpackable)) throw error
    return error.reason === 'too-large'
      ? tooLarge(place, maxBytes)
      : { code: 'bad-archive', input: place, message: `${error.message}: the page is passed over` }
  }
}

const tooLarge = (place: string, maxBytes: number): Issue => ({
  code: 'too-large',
  input: place,
  message: `is longer than the ${size(maxBytes)} that one document may have: the page is passed over`,
})

/** Crawlers keep notes of their own beside the pages, under other schemes, and the robots.txt that they went by. */
const isPage = (url: string): boolean =>
  /^https?:\/\//i.test(url) && !/^[^/]+\/\/[^/]+\/robots\.txt$/i.test(url)

interface Body {
  readonly type: ContentType
  readonly start: Uint8Array
  readonly chunked: boolean
  readonly codings: readonly string[]
}

const bodyOf = async (headers: Headers, block: AsyncIterator<Uint8Array>): Promise<Body | undefined> => {
  const warcType = headers.get('WARC-Type')
  if (warcType === 'resource') {
    const type = contentType(headers.get('Content-Type'))
    return type && { type, start: new Uint8Array(), chunked: false, codings: [] }
  }
  if (warcType !== 'response') return undefined
  const answer = await httpAnswer(block)
  const type = contentType(answer?.headers.get('Content-Type'))
  if (!answer || !type || answer.status !== 200) return undefined
  const transfer = codingsOf(answer.headers.get('Transfer-Encoding'))
  return {
    type,
    start: answer.start,
    chunked: transfer.includes('chunked'),
    codings: [
      ...codingsOf(answer.headers.get('Content-Encoding')),
      ...transfer.filter((coding) => coding !== 'chunked'),
    ],
  }
}

/** Crawlers may keep the header and not the packing: bytes without gzip's mark are what they are. */
const packedAs = (bytes: Uint8Array, codings: readonly string[]): readonly string[] =>
  codings.at(-1)?.endsWith('gzip') && !(bytes[0] === 0x1f && bytes[1] === 0x8b) ? [] : codings

const rest = async (
  start: Uint8Array,
  stream: AsyncIterator<Uint8Array>,
  limit: number,
): Promise<Buffer | null> => {
  const parts = [start]
  let length = start.length
  for (let next = await stream.next(); !next.done; next = await stream.next()) {
    length += next.value.length
    if (length > limit) return null
    parts.push(next.value)
  }
  return length > limit ? null : Buffer.concat(parts)
}

const isoDate = (date: string | null): string | undefined =>
  date && /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/.test(date) && !Number.isNaN(Date.parse(date))
    ? date
    : undefined

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import type { Capture, Issue } from '../base/index.ts'
import { collect } from './collect.ts'
import { filesOf } from './folder.ts'
import { issueOf, tooLarge } from './issues.ts'
import { MAX_DOCUMENT_BYTES } from './limits.ts'
import { byteLines } from './lines.ts'
import { typeOfName } from './media-type.ts'
import { received } from './received.ts'
import { captureOfRecord } from './records.ts'

export interface CaptureOptions {
  /** Bytes of one document; `MAX_DOCUMENT_BYTES` unless given. */
  readonly maxBytes?: number
  /** ISO date and time that the captures carry; the clock's unless given. */
  readonly retrievedAt?: string
  /** What `-` reads; the process's standard input unless given. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

type Settings = Required<CaptureOptions>

/**
 * Takes in documents, in the order of `inputs`: files, folders (recursively, by name), JSONL (`.jsonl`, `.jsonl.gz`) line
 * by line, and `-` for standard input (JSONL where its first line is a JSON object, else one document). Nothing throws
 * for bad input: each is one Issue, and the next document follows.
 */
export async function* captures(
  inputs: readonly string[],
  options: CaptureOptions = {},
): AsyncIterable<Capture | Issue> {
  const settings: Settings = {
    maxBytes: MAX_DOCUMENT_BYTES,
    retrievedAt: new Date().toISOString(),
    stdin: process.stdin,
    ...options,
  }
  for (const input of inputs)
    try {
      if (input === '-') yield* ofStdin(settings)
      else if ((await stat(input)).isDirectory()) yield* ofFolder(input, settings)
      else yield* ofFile(input, settings)
    } catch (error) {
      yield issueOf(error, input)
    }
}

async function* ofFolder(folder: string, settings: Settings): AsyncIterable<Capture | Issue> {
  let files = 0
  for await (const file of filesOf(folder)) {
    files++
    try {
      yield* ofFile(file, settings)
    } catch (error) {
      yield issueOf(error, file)
    }
  }
  if (!files)
    yield {
      code: 'empty',
      input: folder,
      message: 'holds no file of a type that is read (text, HTML, PDF, JSONL)',
    }
}

async function* ofFile(file: string, settings: Settings): AsyncIterable<Capture | Issue> {
  if (typeOfName(file) === 'jsonl') yield* ofLines(streamOf(file), file, settings)
  else yield await ofDocument(streamOf(file), file, settings)
}

/** Errors of the file reach the reader of the unpacked bytes: `pipe` alone would lose them. */
const streamOf = (file: string): AsyncIterable<Uint8Array> => {
  const raw = createReadStream(file)
  if (!/\.gz$/i.test(file)) return raw
  const unpacked = createGunzip()
  raw.on('error', (error) => unpacked.destroy(error))
  return raw.pipe(unpacked)
}

async function* ofStdin(settings: Settings): AsyncIterable<Capture | Issue> {
  const chunks = settings.stdin[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  // Chunks of a pipe may be small: read on until something shows what it is.
  while (/^\s*\{?\s*$/.test(Buffer.concat(first).toString('latin1'))) {
    const { value, done } = await chunks.next()
    if (done) break
    first.push(value)
  }
  const whole: AsyncIterable<Uint8Array> = {
    async *[Symbol.asyncIterator]() {
      yield* first
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    },
  }
  if (/^\s*\{\s*"/.test(Buffer.concat(first).toString('latin1'))) yield* ofLines(whole, '-', settings)
  else yield await ofDocument(whole, '-', settings)
}

async function* ofLines(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  { maxBytes, retrievedAt }: Settings,
): AsyncIterable<Capture | Issue> {
  let documents = 0
  for await (const { number, bytes } of byteLines(stream, maxBytes)) {
    const place = `${file}:${number}`
    if (bytes && /^\s*$/.test(bytes.toString('latin1'))) continue
    documents++
    yield bytes ? captureOfRecord(bytes, place, retrievedAt) : tooLarge(place, maxBytes)
  }
  if (!documents) yield { code: 'empty', input: file, message: 'holds no document' }
}

const ofDocument = async (
  stream: AsyncIterable<Uint8Array>,
  input: string,
  { maxBytes, retrievedAt }: Settings,
): Promise<Capture | Issue> => {
  const bytes = await collect(stream, maxBytes)
  return bytes ? received({ bytes, input, retrievedAt }) : tooLarge(input, maxBytes)
}

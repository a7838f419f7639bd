import { createHash } from 'node:crypto'
import type { Capture, CaptureContext, Issue } from '../base/index.ts'
import { isBinary, type MediaType, typeOfBytes, typeOfName } from './media-type.ts'

export interface Received {
  readonly bytes: Uint8Array
  readonly input: string
  readonly retrievedAt: string
  /** Where an issue is to be told of; `input` unless given. */
  readonly place?: string
  readonly mediaType?: MediaType
  readonly charset?: string
  /** True for bytes that were encoded here: text, whatever characters are in it. */
  readonly isText?: boolean
  /** Where the bytes were found; the `url` of the context unless given. */
  readonly url?: string
  readonly context?: CaptureContext
}

/** Encodings in which text has zero bytes. */
const WIDE = /^(utf-?(16|32)|ucs-?[24])/i

/** A capture of bytes as they were received, or what is wrong with them. */
export const received = ({ bytes, input, place = input, ...about }: Received): Capture | Issue => {
  if (bytes.every((b) => b === 32 || (b >= 9 && b <= 13)))
    return { code: 'empty', input: place, message: 'holds no text' }
  const mediaType = about.mediaType ?? typeOfBytes(bytes, input)
  if (mediaType !== 'application/pdf' && !about.isText && !WIDE.test(about.charset ?? '') && isBinary(bytes))
    return typeOfName(input)
      ? { code: 'binary', input: place, message: 'holds binary data, not text' }
      : {
          code: 'unsupported',
          input: place,
          message: 'is of a type that is not read: text, HTML, PDF and JSONL are',
        }
  const url = about.url ?? about.context?.url
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    mediaType,
    ...(about.charset === undefined ? {} : { charset: about.charset }),
    ...(url === undefined ? {} : { url }),
    retrievedAt: about.retrievedAt,
    input,
    context: about.context ?? {},
  }
}

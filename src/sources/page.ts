import { type Capture, DocumentError, type Issue } from '../base/index.ts'
import { type MediaType, received } from '../capture/index.ts'
import { type ContentType, contentType, isFeedType, readAs } from './content-type.ts'
import type { Page } from './fetch/fetcher.ts'

/** The capture of a page that was fetched under the name `input`, or what is wrong with it. */
export const captureOfPage = (page: Page, input: string, retrievedAt: string): Capture | Issue => {
  const bytes = page.bytes ?? new Uint8Array()
  const type = contentType(page.headers.get('content-type'))
  return received({
    bytes,
    input,
    url: page.url,
    retrievedAt,
    ...(type ? { mediaType: mediaType(type, bytes, page.url) } : {}),
    ...(type?.charset ? { charset: type.charset } : {}),
  })
}

/** A PDF is known by its mark too: many servers send one as mere bytes. */
const mediaType = (type: ContentType, bytes: Uint8Array, url: string): MediaType => {
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'application/pdf'
  const known = readAs(type)
  if (known) return known
  if (isFeedType(type))
    throw new DocumentError('unsupported', url, 'is a feed within a feed: add it by its own address')
  throw new DocumentError(
    'unsupported',
    url,
    `is of the type ${type.essence}, which is not read from the web: HTML, plain text, PDF and feeds are. Save it, and add the file if it is of another type that Muster reads`,
  )
}

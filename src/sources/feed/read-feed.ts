import { type AnyFeed, parseFeed } from 'feedsmith'
import { contents, type Raw } from './contents.ts'
import { feedDate } from './date.ts'
import type { Feed, FeedItem } from './feed.ts'
import { resolved } from './link.ts'

/** Why bytes that look like a feed are none. */
export class BadFeed extends Error {}

export interface FeedContext {
  /** Where it was found; links of items are read against it. */
  readonly url?: string
  /** Encoding that the server declared. */
  readonly charset?: string
  readonly maxItems: number
}

/** Reads RSS, RDF, Atom or a JSON Feed, leniently. Throws a BadFeed. */
export const readFeed = (bytes: Uint8Array, { url, charset, maxItems }: FeedContext): Feed => {
  let parsed: AnyFeed
  try {
    parsed = parseFeed(decoded(bytes, charset))
  } catch (error) {
    throw new BadFeed(
      error instanceof RangeError ? 'its elements are nested too deep' : 'it breaks off or is malformed',
      {
        cause: error,
      },
    )
  }
  const { base, title, restFor, raws } = contents(parsed)
  const home = resolved(base, url) ?? url
  const items = raws.slice(0, maxItems).flatMap((raw) => itemOf(raw, home) ?? [])
  return {
    ...(title?.trim() ? { title: title.trim() } : {}),
    items,
    more: Math.max(0, raws.length - maxItems),
    ...(restFor ? { restFor } : {}),
  }
}

const decoded = (bytes: Uint8Array, charset: string | undefined): string => {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared = charset ?? /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(declared).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

const itemOf = (raw: Raw, base: string | undefined): FeedItem | undefined => {
  const link = resolved(raw.link, base)
  const title = raw.title?.replace(/\s+/g, ' ').trim()
  const id = [...raw.ids, link, title].find((one) => one?.trim())
  if (!id) return undefined
  const published = raw.dates.map(feedDate).find(Boolean)
  const content = raw.html?.trim()
    ? { mediaType: 'text/html' as const, text: raw.html }
    : raw.text?.trim()
      ? { mediaType: 'text/plain' as const, text: raw.text }
      : undefined
  return {
    id,
    ...(link ? { link } : {}),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(content ? { content } : {}),
  }
}

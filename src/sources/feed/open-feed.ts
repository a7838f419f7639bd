import { DocumentError } from '../../base/index.ts'
import { size } from '../size.ts'
import type { Feed } from './feed.ts'
import { BadFeed, type FeedContext, readFeed } from './read-feed.ts'

/** Bytes of a feed, which must be taken apart as a whole: that takes fifty times as much memory. */
export const MAX_FEED_BYTES = 4 * 1024 * 1024

/** Reads a feed that came by the name `input`. Throws a DocumentError, `bad-feed` or `too-large`. */
export const openFeed = (bytes: Uint8Array, input: string, context: FeedContext): Feed => {
  if (bytes.length > MAX_FEED_BYTES)
    throw new DocumentError(
      'too-large',
      input,
      `is longer than the ${size(MAX_FEED_BYTES)} that a feed may have: give the addresses of its pages instead`,
    )
  try {
    return readFeed(bytes, context)
  } catch (error) {
    if (!(error instanceof BadFeed)) throw error
    throw new DocumentError(
      'bad-feed',
      input,
      `starts like a feed, but ${error.message}: tell its publisher, or give the addresses of its pages`,
    )
  }
}

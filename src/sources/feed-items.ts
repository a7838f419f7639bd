import { received } from '../capture/index.ts'
import type { Feed, FeedItem } from './feed/feed.ts'
import { type Found, found } from './found.ts'
import type { Web } from './web.ts'
import { ofPage } from './web-page.ts'

/**
 * What the items of a feed lead to: the page of each or, where that cannot be had, the whole of the report where the feed
 * holds it. Such a capture is of the feed's own text, and the feed's word for its title, date and publisher goes with it.
 */
export async function* ofItems(
  feed: Feed,
  items: readonly FeedItem[],
  web: Web,
): AsyncGenerator<Found, void> {
  for (const item of items) {
    const own = contentOf(item, feed, web)
    if (!item.link) {
      yield own ?? nothingIn(item)
      continue
    }
    for await (const one of ofPage(item.link, web)) yield 'issue' in one && own ? own : one
  }
}

const nothingIn = ({ id, title }: FeedItem): Found => ({
  issue: {
    code: 'empty',
    input: id,
    message: `is an item (“${title ?? id}”) with neither a page nor a text`,
  },
})

const contentOf = ({ content, ...item }: FeedItem, feed: Feed, { settings }: Web): Found | undefined =>
  content &&
  found(
    received({
      bytes: Buffer.from(content.text),
      input: item.link ?? item.id,
      mediaType: content.mediaType,
      charset: 'utf-8',
      isText: true,
      retrievedAt: settings.retrievedAt ?? new Date().toISOString(),
      context: {
        ...(item.link ? { url: item.link } : {}),
        ...(item.title ? { title: item.title } : {}),
        ...(feed.title ? { publisher: feed.title } : {}),
        ...(item.published ? { published: item.published } : {}),
      },
    }),
  )

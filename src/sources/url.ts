import { DocumentError, type Issue } from '../base/index.ts'
import { contentType, isFeedType } from './content-type.ts'
import type { Feed } from './feed/feed.ts'
import { openFeed } from './feed/open-feed.ts'
import { looksLikeFeed } from './feed/sniff.ts'
import { ofItems } from './feed-items.ts'
import type { Page } from './fetch/fetcher.ts'
import { shown } from './fetch/web-address.ts'
import type { Found } from './found.ts'
import { issueOfError } from './issue-of-error.ts'
import type { Web } from './web.ts'
import { holds, remember, visit } from './web-page.ts'

/** The page at a URL, or where that is a feed, the pages of its items. */
export async function* ofUrl(address: string, web: Web): AsyncGenerator<Found, void> {
  let page: Page
  let feed: Feed | undefined
  try {
    page = await visit(address, web)
    feed = feedAt(page, shown(address), web)
  } catch (error) {
    web.settings.signal?.throwIfAborted()
    yield { issue: issueOfError(error, shown(address)) }
    return
  }
  let whole = true
  for await (const one of feed ? ofWholeFeed(feed, shown(address), web) : [holds(page, address, web)]) {
    if ('issue' in one) whole = false
    yield one
  }
  // An item that failed is asked for again with the feed, which so must be given again too.
  if (whole) await remember(address, page, web)
}

/** The feed that a page is; undefined for another page. Throws a DocumentError for a broken feed. */
export const feedAt = (page: Page, input: string, { settings }: Web): Feed | undefined => {
  if (!page.bytes) return undefined
  const type = contentType(page.headers.get('content-type'))
  if (!looksLikeFeed(page.bytes)) {
    if (!isFeedType(type)) return undefined
    throw new DocumentError(
      'bad-feed',
      input,
      `is sent as ${type?.essence}, but is neither RSS, Atom nor JSON Feed`,
    )
  }
  const charset = type?.charset
  return openFeed(page.bytes, input, {
    url: page.url,
    maxItems: settings.maxItems,
    ...(charset ? { charset } : {}),
  })
}

/** The items of a feed, and a word on those that were left out. */
export async function* ofWholeFeed(feed: Feed, input: string, web: Web): AsyncGenerator<Found, void> {
  yield* ofItems(feed, feed.items, web)
  const issue = (code: Issue['code'], message: string): Found => ({ issue: { code, input, message } })
  if (!feed.items.length) yield issue('empty', 'is a feed without items')
  if (feed.more)
    yield issue(
      'too-large',
      `has ${feed.items.length + feed.more} items: the first ${feed.items.length} were taken, give the addresses of others`,
    )
}

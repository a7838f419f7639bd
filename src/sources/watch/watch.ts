import { setTimeout as delay } from 'node:timers/promises'
import { DocumentError } from '../../base/index.ts'
import type { FeedItem } from '../feed/feed.ts'
import { ofItems } from '../feed-items.ts'
import { Fetcher } from '../fetch/fetcher.ts'
import { shown } from '../fetch/web-address.ts'
import type { Found } from '../found.ts'
import { issueOfError } from '../issue-of-error.ts'
import type { SourceOptions, SourceResult, Validator, ValidatorStore } from '../options.ts'
import { settingsOf } from '../settings.ts'
import { untilAborted } from '../until-aborted.ts'
import { feedAt } from '../url.ts'
import type { Web } from '../web.ts'
import { remember, visit } from '../web-page.ts'
import { restAfter, restAfterFailure } from './rest.ts'
import { Seen } from './seen.ts'

export interface WatchOptions extends SourceOptions {
  /** Milliseconds between two looks at a feed, unless it wishes for longer; 15 minutes unless given. */
  readonly interval?: number
}

const INTERVAL = 15 * 60 * 1000
/** How often an item is tried whose page cannot be had: at so many looks at its feed. */
const MOST_TRIES = 3

interface Watched {
  readonly address: string
  /** Clock time of the next look. */
  due: number
  failures: number
  restFor?: number | undefined
  /** Items that failed, and how often. */
  failed: ReadonlyMap<string, number>
}

/**
 * Looks at feeds again and again, for ever, and gives what their new items lead to, as `fromSources` does. No item is
 * given twice in a run. A feed that fails is one Issue at each look, and rests longer each time. Ends quietly, and at once,
 * when the signal of the options is aborted.
 */
export async function* watch(
  feeds: readonly string[],
  options: WatchOptions = {},
): AsyncGenerator<SourceResult, void> {
  const { interval = INTERVAL, ...rest } = options
  const settings = { ...settingsOf(rest), validators: rememberingFeeds(feeds, options.validators) }
  const web = { settings, fetcher: new Fetcher(settings) }
  try {
    yield* untilAborted(looks(feeds, interval, web), settings.signal)
  } finally {
    await web.fetcher.close()
  }
}

async function* looks(
  feeds: readonly string[],
  interval: number,
  web: Web,
): AsyncGenerator<SourceResult, void> {
  const watched = [...new Set(feeds)].map(
    (address): Watched => ({ address, due: 0, failures: 0, failed: new Map() }),
  )
  const seen = new Seen(Math.max(100_000, 2 * watched.length * web.settings.maxItems))
  while (watched.length) {
    const next = watched.reduce((a, b) => (b.due < a.due ? b : a))
    const wait = next.due - Date.now()
    if (wait > 0) await delay(wait, undefined, { signal: web.settings.signal })
    for await (const one of look(next, seen, interval, web)) yield { source: shown(next.address), ...one }
  }
}

async function* look(watched: Watched, seen: Seen, interval: number, web: Web): AsyncGenerator<Found, void> {
  const { address } = watched
  const input = shown(address)
  try {
    const page = await visit(address, web)
    const feed = feedAt(page, input, web)
    if (page.bytes && !feed)
      throw new DocumentError(
        'bad-feed',
        input,
        'is no feed (RSS, Atom, JSON Feed): add the page, or find its feed',
      )
    if (feed) watched.restFor = feed.restFor
    watched.failures = 0
    watched.due =
      Date.now() +
      restAfter(interval, { restFor: watched.restFor, cacheControl: page.headers.get('cache-control') })
    if (!feed) {
      yield { unchanged: input }
      return
    }
    const failed = new Map<string, number>()
    for (const item of feed.items) {
      const key = keyOf(item, address)
      if (!seen.has(key))
        for await (const one of ofItems(feed, [item], web)) {
          if ('issue' in one) failed.set(key, (watched.failed.get(key) ?? 0) + 1)
          yield one
        }
      if ((failed.get(key) ?? MOST_TRIES) >= MOST_TRIES) seen.add(key)
    }
    watched.failed = new Map([...failed].filter(([, times]) => times < MOST_TRIES))
    // A feed whose items are to be tried again must be given again too.
    if (!watched.failed.size) await remember(address, page, web)
  } catch (error) {
    web.settings.signal?.throwIfAborted()
    watched.failures++
    watched.due = Date.now() + restAfterFailure(interval, watched.failures, Math.random())
    yield { issue: issueOfError(error, input) }
  }
}

/** A page is one item, whichever feeds lead to it. */
const keyOf = ({ link, id }: FeedItem, feed: string): string => link ?? `${feed} ${id}`

/** What feeds said of their state in this run, over what the caller keeps from run to run. */
const rememberingFeeds = (feeds: readonly string[], kept: ValidatorStore | undefined): ValidatorStore => {
  const feedUrls = new Set(feeds.filter((url) => URL.canParse(url)).map((url) => new URL(url).href))
  const held = new Map<string, Validator>()
  return {
    get: (url) => held.get(url) ?? kept?.get(url),
    set: (url, validator) => {
      if (feedUrls.has(url)) held.set(url, validator)
      return kept?.set(url, validator)
    },
  }
}

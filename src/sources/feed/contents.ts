import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import { resolved } from './link.ts'

/** What an item says of itself, before it is checked. */
export interface Raw {
  readonly ids: readonly (string | undefined)[]
  readonly link: string | undefined
  readonly title: string | undefined
  readonly dates: readonly (string | undefined)[]
  readonly html?: string | undefined
  readonly text?: string | undefined
}

/** What a feed of any kind says. */
export interface Contents {
  readonly base?: string | undefined
  readonly title: string | undefined
  readonly restFor?: number
  readonly raws: readonly Raw[]
}

export const contents = ({ format, feed }: AnyFeed): Contents => {
  switch (format) {
    case 'rss':
      return {
        base: feed.link,
        title: feed.title,
        restFor: Math.max((feed.ttl ?? 0) * MINUTE, updatePeriod(feed.sy)),
        raws: (feed.items ?? []).map(ofRss),
      }
    case 'rdf':
      return {
        base: feed.link,
        title: feed.title,
        restFor: updatePeriod(feed.sy),
        raws: (feed.items ?? []).map(ofRdf),
      }
    case 'atom':
      return {
        base: feed.xml?.base,
        title: feed.title && plain(feed.title),
        restFor: updatePeriod(feed.sy),
        raws: (feed.entries ?? []).map(ofAtom),
      }
    case 'json':
      return { base: feed.home_page_url, title: feed.title, raws: (feed.items ?? []).map(ofJson) }
  }
}

const ofRss = (item: RssFeed.Item<string>): Raw => ({
  ids: [item.guid?.value],
  link: item.link ?? (item.guid?.isPermaLink === false ? undefined : webOnly(item.guid?.value)),
  title: item.title,
  dates: [item.pubDate, item.dc?.dates?.[0]],
  // Without a page of its own, what the item tells of itself is all there is.
  html: item.content?.encoded ?? (item.link || webOnly(item.guid?.value) ? undefined : item.description),
})

const ofRdf = (item: RdfFeed.Item<string>): Raw => ({
  ids: [item.rdf?.about],
  link: item.link ?? webOnly(item.rdf?.about),
  title: item.title,
  dates: [item.dc?.dates?.[0]],
  html: item.content?.encoded,
})

const ofAtom = (entry: AtomFeed.Entry<string>): Raw => {
  const links = entry.links ?? []
  const pages = links.filter(({ rel = 'alternate' }) => rel === 'alternate')
  const link = pages.find(({ type = 'text/html' }) => /html/.test(type)) ?? pages[0]
  const { value, type } = entry.content ?? {}
  const isText = type === undefined || type === 'text' || type === 'text/plain'
  return {
    ids: [entry.id],
    link: resolved(link?.href, entry.xml?.base) ?? link?.href,
    title: entry.title && plain(entry.title),
    dates: [entry.published, entry.updated],
    ...(isText ? { text: value } : /html$/.test(type) ? { html: value } : {}),
  }
}

const ofJson = (item: JsonFeed.Item<string>): Raw => ({
  ids: [item.id],
  link: item.url ?? item.external_url,
  title: item.title,
  dates: [item.date_published, item.date_modified],
  html: item.content_html,
  text: item.content_text,
})

const webOnly = (id: string | undefined): string | undefined =>
  /^https?:\/\//i.test(id ?? '') ? id : undefined

/** The words of a text that may be HTML. */
const plain = ({ value, type }: { readonly value: string; readonly type?: string }): string =>
  type && type !== 'text'
    ? (parseHTML(`<!doctype html><html><body>${value}</body></html>`).document.body.textContent ?? '')
    : value

const MINUTE = 60_000
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60 * MINUTE,
  daily: 24 * 60 * MINUTE,
  weekly: 7 * 24 * 60 * MINUTE,
  monthly: 30 * 24 * 60 * MINUTE,
  yearly: 365 * 24 * 60 * MINUTE,
}

const updatePeriod = (sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number =>
  (PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ''] ?? 0) / Math.max(1, sy?.updateFrequency ?? 1)

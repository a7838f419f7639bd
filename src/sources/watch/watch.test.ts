import { describe, expect, it } from 'vitest'
import { type Handler, quick, send, site, told } from '../../../test/support/web.ts'
import { type SourceResult, type WatchOptions, watch } from '../index.ts'
import { restAfter, restAfterFailure } from './rest.ts'
import { Seen } from './seen.ts'

const feed = (items: readonly (number | string)[], head = ''): string =>
  `<rss version="2.0"><channel><title>T</title>${head}${items.map((n) => `<item><link>/${n}</link></item>`).join('')}</channel></rss>`
const story: Handler = (request, response) =>
  send(`<p>Boat ${request.url} came in on Friday, the pilot said.</p>`)(request, response)

/** What a watch gives until `enough` says so. */
const watched = async (
  feeds: readonly string[],
  enough: (results: readonly SourceResult[]) => boolean,
  options: WatchOptions = {},
): Promise<SourceResult[]> => {
  const results: SourceResult[] = []
  const stop = new AbortController()
  const timer = setInterval(() => enough(results) && stop.abort(), 10)
  for await (const one of watch(feeds, { ...quick, interval: 20, ...options, signal: stop.signal }))
    results.push(one)
  clearInterval(timer)
  return results
}

describe('watching feeds', () => {
  it('gives each new item once, in whatever feed it comes', async () => {
    let looks = 0
    const here = await site({
      '/a': (q, r) => send(feed(looks++ ? [3, 2, 1] : [2, 1]))(q, r),
      '/b': send(feed([2, 9])),
      '*': story,
    })
    const feeds = [`${here.origin}/a`, `${here.origin}/b`]
    const results = await watched(feeds, () => looks > 4)
    expect(told(results).sort()).toEqual([1, 2, 3, 9].map((n) => `text/html ${here.origin}/${n}`))
    expect(results.find((r) => told([r])[0]!.endsWith('/9'))!.source).toBe(feeds[1])
  })
  it('asks only for what has changed', async () => {
    let unchanged = 0
    const here = await site({
      '/a': (request, response) => {
        if (request.headers['if-none-match'] !== '"1"')
          return send(feed([1]), { etag: '"1"' })(request, response)
        unchanged++
        response.writeHead(304).end()
      },
      '*': story,
    })
    const results = await watched([`${here.origin}/a`], () => unchanged > 2)
    expect(new Set(told(results))).toEqual(
      new Set([`text/html ${here.origin}/1`, `unchanged ${here.origin}/a`]),
    )
    expect(told(results).filter((line) => line.startsWith('text'))).toHaveLength(1)
  })
  it('leaves a feed alone for as long as it wishes', async () => {
    const here = await site({
      '/often': send(feed([1])),
      '/ttl': send(feed([1], '<ttl>60</ttl>')),
      '/age': send(feed([1]), { 'cache-control': 'public, max-age=600' }),
      '*': story,
    })
    const often = () => here.asked.filter((path) => path === '/often').length
    await watched(
      ['/often', '/ttl', '/age'].map((path) => here.origin + path),
      () => often() > 4,
    )
    expect(here.asked.filter((path) => path === '/ttl' || path === '/age')).toEqual(['/ttl', '/age'])
  })
  it('names a feed that fails, and comes back to it', async () => {
    let looks = 0
    const here = await site({
      '/a': (q, r) => (looks++ ? send(feed([1])) : send('<p>Sorry, no feed today.'))(q, r),
      '*': story,
    })
    const results = await watched([`${here.origin}/a`], (got) => got.length > 1)
    expect(told(results)).toEqual([`bad-feed ${here.origin}/a`, `text/html ${here.origin}/1`])
  })
  it('tries an item that failed again, but not for ever', async () => {
    let tries = 0
    const here = await site({
      '/a': send(feed([1, 2]), { etag: '"1"' }),
      '/1': (q, r) => (tries++ ? story(q, r) : r.writeHead(500).end()),
      '/2': (_, r) => r.writeHead(500).end(),
    })
    const looks = () => here.asked.filter((path) => path === '/a').length
    const results = await watched([`${here.origin}/a`], () => looks() > 6)
    expect(told(results).filter((line) => line.endsWith('/1'))).toEqual([
      `http ${here.origin}/1`,
      `text/html ${here.origin}/1`,
    ])
    expect(told(results).filter((line) => line.endsWith('/2'))).toEqual(
      Array(3).fill(`http ${here.origin}/2`),
    )
  })
  it('stops at once, whatever it is doing', async () => {
    const here = await site({ '/silent': () => {}, '/fine': send(feed([])) })
    for (const path of ['/silent', '/fine']) {
      const stop = new AbortController()
      setTimeout(() => stop.abort(), 100)
      const results: SourceResult[] = []
      for await (const one of watch([here.origin + path], { ...quick, signal: stop.signal }))
        results.push(one)
      expect(results).toEqual([])
    }
  })
  it('without feeds ends', async () => {
    expect(await watched([], () => false)).toEqual([])
  })
})

describe('the rest between two looks', () => {
  const MINUTE = 60_000
  it('is the interval, or what the feed wishes, up to a day', () => {
    expect(restAfter(15 * MINUTE, {})).toBe(15 * MINUTE)
    expect(restAfter(15 * MINUTE, { restFor: 5 * MINUTE, cacheControl: 'max-age=60' })).toBe(15 * MINUTE)
    expect(restAfter(15 * MINUTE, { restFor: 60 * MINUTE, cacheControl: 'public, max-age=7200' })).toBe(
      120 * MINUTE,
    )
    expect(restAfter(15 * MINUTE, { cacheControl: 'max-age=999999999' })).toBe(24 * 60 * MINUTE)
  })
  it('doubles with each failure, give or take a quarter, up to an hour', () => {
    expect([1, 2, 3, 4, 50].map((n) => restAfterFailure(15 * MINUTE, n, 0.5) / MINUTE)).toEqual([
      15, 30, 60, 60, 60,
    ])
    expect(restAfterFailure(15 * MINUTE, 2, 0) / MINUTE).toBe(22.5)
    expect(restAfterFailure(15 * MINUTE, 2, 1) / MINUTE).toBe(37.5)
    expect(restAfterFailure(15 * MINUTE, 9, 1) / MINUTE).toBe(60)
    expect(restAfterFailure(120 * MINUTE, 3, 0.5) / MINUTE).toBe(120)
  })
})

describe('the memory of items', () => {
  it('forgets those that have not been met for longest', () => {
    const seen = new Seen(2)
    for (const key of ['a', 'b', 'a', 'c']) seen.add(key)
    expect(['a', 'b', 'c'].map((key) => seen.has(key))).toEqual([true, false, true])
  })
})

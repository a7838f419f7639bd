import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { all, captured, type Handler, issue, quick, send, site, told } from '../../../test/support/web.ts'
import { readArticle } from '../../article/index.ts'
import { fromSources, type Validator } from '../index.ts'
import { feedDate } from './date.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-feeds-'))
afterAll(() => rmSync(folder, { recursive: true }))

const page = (n: string): string =>
  `<!doctype html><html><body><article><p>The ferry to pier ${n} was late on Friday, the captain said.</p></article></body></html>`
const story: Handler = (request, response) => send(page(request.url ?? ''))(request, response)

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Fish & Chips Weekly</title><link>/</link>
<item><title>Ferries & piers</title><link>/1?a=1&b=2</link><guid>one</guid><pubDate>Fri, 07 Mar 2014 23:30:00 -0500</pubDate></item>
<item><title>Gone</title><link>/gone</link><guid>two</guid><pubDate>Fri, 07 Mar 2014 23:30:00 -0500</pubDate>
<content:encoded><![CDATA[<p>Pier two &amp; its ferry closed on Friday, the captain said.</p>]]></content:encoded></item>
<item><title>Gone too</title><link>/gone</link><description>Only a line.</description></item>
<item><title>Nothing</title></item>
<item><title>No page</title><guid isPermaLink="false">four</guid><description>The captain left on Friday.</description></item>
</channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Fish &amp;amp; Chips</title><id>urn:f</id><updated>2014-03-07T10:00:00Z</updated>
<entry><title>Ferries</title><id>urn:1</id><link rel="enclosure" href="/sound.mp3"/><link href="/1"/><updated>2014-03-07T10:00:00Z</updated></entry>
<entry><title>Gone</title><id>urn:2</id><link href="/gone"/><published>2014-03-07T23:30:00-05:00</published><updated>2014-03-09T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Pier two closed on Friday.</p></div></content></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Fish',
  items: [
    { id: '1', url: '/1', title: 'Ferries' },
    {
      id: '2',
      url: '/gone',
      title: 'Gone',
      content_text: 'Pier two closed.',
      date_published: '2014-03-07T23:30:00-05:00',
    },
  ],
})

describe('a feed', () => {
  it('of RSS, with a bare &, gives the pages of its items, or their content', async () => {
    const here = await site({
      '/feed': send(RSS, { 'content-type': 'application/rss+xml' }),
      '/1?a=1&b=2': story,
    })
    const results = await all(fromSources([`${here.origin}/feed`], quick))
    expect(told(results)).toEqual([
      `text/html ${here.origin}/1?a=1&b=2`,
      `text/html ${here.origin}/gone`,
      `http ${here.origin}/gone`,
      'empty Nothing',
      'text/html four',
    ])
    expect(new Set(results.map((r) => r.source))).toEqual(new Set([`${here.origin}/feed`]))
    // What the page says of itself is not outweighed by its feed.
    expect(captured(results[0]).context).toEqual({})
    expect(captured(results[1]).context).toEqual({
      url: `${here.origin}/gone`,
      title: 'Gone',
      publisher: 'Fish & Chips Weekly',
      published: '2014-03-07T23:30:00-05:00',
    })
    const article = await readArticle(captured(results[1]))
    expect(article.text.string).toContain('Pier two & its ferry closed on Friday')
    expect(article.published).toMatchObject({ edtf: '2014-03-07', basis: 'given' })
  })
  it.each([
    ['Atom', ATOM, 'application/atom+xml', 'Fish & Chips', '<p>Pier two closed on Friday.</p>'],
    ['Atom sent as a page', ATOM, 'text/html', 'Fish & Chips', '<p>Pier two closed on Friday.</p>'],
    ['JSON', JSON_FEED, 'application/feed+json', 'Fish', 'Pier two closed.'],
  ])('of %s gives the pages of its items, or their content', async (_, feed, type, publisher, content) => {
    const here = await site({ '/feed': send(feed, { 'content-type': type }), '/1': story })
    const results = await all(fromSources([`${here.origin}/feed`], quick))
    expect(results.map((r) => captured(r).url)).toEqual([`${here.origin}/1`, `${here.origin}/gone`])
    expect(captured(results[1]).context).toMatchObject({ publisher, published: '2014-03-07T23:30:00-05:00' })
    expect(Buffer.from(captured(results[1]).bytes).toString()).toContain(content)
  })
  it('in a file gives the same, with links in full', async () => {
    const here = await site({ '/1': story })
    const path = join(folder, 'feed.xml')
    writeFileSync(path, ATOM.replaceAll('href="/', `href="${here.origin}/`))
    const results = await all(fromSources([path], quick))
    expect(told(results)).toEqual([`text/html ${here.origin}/1`, `text/html ${here.origin}/gone`])
    expect(results[0]!.source).toBe(path)
  })
  it('leads to no file, no script and no private address', async () => {
    const bad = ['file:///etc/passwd', 'javascript:alert(1)', 'http://127.0.0.1/', 'http://[::ffff:7f00:1]/']
    const items = bad.map((link) => `<item><link>${link}</link></item>`).join('')
    const path = join(folder, 'bad.rss')
    writeFileSync(path, `<rss version="2.0"><channel>${items}</channel></rss>`)
    const results = await all(fromSources([path], quick))
    expect(results.map((r) => issue(r).code)).toEqual(bad.map(() => 'refused-address'))
  })
  it('is read from its top only, and says so', async () => {
    const items = Array.from({ length: 10 }, (_, n) => `<item><link>/${n}</link></item>`).join('')
    const here = await site({
      '/feed': send(`<rss version="2.0"><channel>${items}</channel></rss>`),
      '*': story,
    })
    const results = await all(fromSources([`${here.origin}/feed`], { ...quick, maxItems: 2 }))
    expect(told(results)).toEqual(
      [0, 1].map((n) => `text/html ${here.origin}/${n}`).concat(`too-large ${here.origin}/feed`),
    )
    expect(issue(results[2]).message).toContain('has 10 items')
  })
  it('that leads to a feed leads no further', async () => {
    const here = await site({
      '*': send('<rss version="2.0"><channel><item><link>/x</link></item></channel></rss>', {
        'content-type': 'application/rss+xml',
      }),
    })
    expect(told(await all(fromSources([`${here.origin}/feed`], quick)))).toEqual([
      `unsupported ${here.origin}/x`,
    ])
  })
  it.each([
    ['breaks off', `${RSS.slice(0, 300)}<a><b`, 'bad-feed'],
    ['has nothing in it', '<rss version="2.0"></rss>', 'bad-feed'],
    ['has no items', '<rss version="2.0"><channel><title>T</title></channel></rss>', 'empty'],
    ['is nested deep', `<rss version="2.0">${'<a>'.repeat(500_000)}`, 'bad-feed'],
    ['has an endless document type', `<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(1000)}`, 'bad-feed'],
    ['is no JSON', '{"version": "https://jsonfeed.org/version/1.1", "items": [', 'bad-feed'],
  ])('that %s is one issue', async (_, feed, code) => {
    const here = await site({ '/feed': send(feed, { 'content-type': 'application/rss+xml' }) })
    const results = await all(fromSources([`${here.origin}/feed`], quick))
    expect(results.map((r) => issue(r).code).at(-1)).toBe(code)
  })
  it('without an end is cut with a reason', async () => {
    const here = await site({
      '/feed': (_, response) => {
        response
          .writeHead(200, { 'content-type': 'application/rss+xml' })
          .write('<rss version="2.0"><channel>')
        const more = (): void => {
          while (!response.destroyed && response.write('<item><link>/more</link></item>'.repeat(1000)));
        }
        response.on('drain', more)
        more()
      },
    })
    const before = process.memoryUsage().rss
    expect(told(await all(fromSources([`${here.origin}/feed`], quick)))).toEqual([
      `too-large ${here.origin}/feed`,
    ])
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  })
  it('that has not changed is not gone through again, unless an item failed', async () => {
    const validators = new Map<string, Validator>()
    const handler: Handler = (request, response) =>
      request.headers['if-none-match']
        ? response.writeHead(304).end()
        : send(ATOM.replace('/gone', '/2'), { etag: '"x"' })(request, response)
    const pages: Record<string, Handler> = { '/feed': handler, '/1': story }
    const here = await site(pages)
    const run = async () => told(await all(fromSources([`${here.origin}/feed`], { ...quick, validators })))
    // The second item's own content stands in for its page.
    expect(await run()).toEqual([`text/html ${here.origin}/1`, `text/html ${here.origin}/2`])
    expect(await run()).toEqual([`unchanged ${here.origin}/feed`])
    validators.clear()
    pages['/1'] = (_, response) => response.writeHead(500).end()
    expect(await run()).toEqual([`http ${here.origin}/1`, `text/html ${here.origin}/2`])
    pages['/1'] = story
    expect(await run()).toEqual([`text/html ${here.origin}/1`, `text/html ${here.origin}/2`])
  })
})

describe('a date of a feed', () => {
  it.each([
    ['Fri, 07 Mar 2014 23:30:00 -0500', '2014-03-07T23:30:00-05:00'],
    ['7 March 2014 9:05 GMT', '2014-03-07T09:05:00Z'],
    ['Fri, 07 Mar 2014 23:30:00 EST', '2014-03-07T23:30:00-05:00'],
    ['Fri, 07 Mar 2014', '2014-03-07'],
    ['2014-03-07T23:30:00.000+02:00', '2014-03-07T23:30:00+02:00'],
    ['2014-03-07', '2014-03-07'],
    ['2014-03-07T23:30', '2014-03-07T23:30:00Z'],
    ['2014-02-30', undefined],
    ['31 Feb 2014', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s is %s', (text, expected) => {
    expect(feedDate(text)).toBe(expected)
  })
})

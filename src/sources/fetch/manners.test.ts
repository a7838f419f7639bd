import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  all,
  captured,
  type Handler,
  issue,
  quick,
  redirect,
  send,
  site,
  told,
} from '../../../test/support/web.ts'
import { fromSources, type Validator } from '../index.ts'

const TEXT = '<p>The ferry was late on Friday, the captain said.</p>'
const page = send(TEXT)
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(code, headers).end('sorry')
  }
const first = async (url: string, options = quick) => (await all(fromSources([url], options)))[0]

describe('robots.txt', () => {
  it('is obeyed, asked for once, and named in the refusal', async () => {
    const rules =
      'User-agent: muster\nDisallow: /private\nAllow: /private/open\n\nUser-agent: *\nDisallow: /\n'
    const here = await site({
      '/robots.txt': send(`\uFEFF${rules}`, { 'content-type': 'text/plain' }),
      '*': page,
    })
    const results = await all(
      fromSources(
        ['/a', '/private/b', '/private/open'].map((path) => here.origin + path),
        quick,
      ),
    )
    expect(told(results)).toEqual([
      `text/html ${here.origin}/a`,
      `robots ${here.origin}/private/b`,
      `text/html ${here.origin}/private/open`,
    ])
    expect(issue(results[1]).message).toContain(`${here.origin}/robots.txt`)
    expect(here.asked).toEqual(['/a', '/private/open'])
    expect(here.requests).toHaveLength(3)
  })
  it('that is not there allows all; one that fails allows nothing, with its reason', async () => {
    const without = await site({ '/robots.txt': status(403), '*': page })
    const failing = await site({ '/robots.txt': status(503), '*': page })
    expect(told([(await first(`${without.origin}/`))!])).toEqual([`text/html ${without.origin}/`])
    expect(issue(await first(`${failing.origin}/`))).toMatchObject({
      code: 'robots',
      message: expect.stringContaining('status 503'),
    })
    expect(failing.asked).toEqual([])
  })
  it('of more wildcards than can be minded allows nothing', async () => {
    const rules = `User-agent: *\nDisallow: /${'*a'.repeat(200)}\n`
    const few = await site({ '/robots.txt': send(rules.repeat(10)), '*': page })
    const many = await site({ '/robots.txt': send(rules.repeat(300)), '*': page })
    expect(told([(await first(`${few.origin}/`))!])).toEqual([`text/html ${few.origin}/`])
    expect(issue(await first(`${many.origin}/`))).toMatchObject({
      code: 'robots',
      message: expect.stringContaining('wildcards'),
    })
  })
  it('is asked for at the site to which a page is redirected', async () => {
    const closed = await site({ '/robots.txt': send('User-agent: *\nDisallow: /'), '*': page })
    const here = await site({ '/': redirect(`${closed.origin}/page`) })
    const result = issue(await first(`${here.origin}/`))
    expect(result).toMatchObject({ code: 'robots', input: `${here.origin}/` })
    expect(result.message).toContain(`leads to ${closed.origin}/page`)
    expect(closed.asked).toEqual([])
  })
  it('tells how long to wait between two pages; too long a wait is refused', async () => {
    const here = await site({ '/robots.txt': send('User-agent: *\nCrawl-delay: 30'), '*': page })
    const results = await all(
      fromSources([`${here.origin}/1`, `${here.origin}/2`], { ...quick, maxWait: 5000 }),
    )
    expect(told(results)).toEqual([`text/html ${here.origin}/1`, `robots ${here.origin}/2`])
    expect(issue(results[1]).message).toMatch(/asks for (29|30) s of patience/)
  })
})

describe('the pace', () => {
  it('leaves a rest between two requests to one host', async () => {
    const at: number[] = []
    const here = await site({
      '*': (request, response) => {
        at.push(Date.now())
        page(request, response)
      },
    })
    await all(
      fromSources(
        ['/1', '/2', '/3'].map((path) => here.origin + path),
        { ...quick, pace: 100 },
      ),
    )
    // A timer may be early by a millisecond.
    expect(at[2]! - at[1]!).toBeGreaterThan(90)
    expect(at[3] ?? at[2]! - at[0]!).toBeGreaterThan(180)
  })
  it('heeds Retry-After, and gives up where the wait is long', async () => {
    let asked = 0
    const here = await site({
      '/soon': (request, response) =>
        (asked++ ? page : status(429, { 'retry-after': '1' }))(request, response),
      '/late': status(503, { 'retry-after': '3600' }),
    })
    const results = await all(fromSources([`${here.origin}/soon`, `${here.origin}/late`], quick))
    expect(told(results)).toEqual([`text/html ${here.origin}/soon`, `http ${here.origin}/late`])
    expect(issue(results[1]).message).toContain('try again in 3600 s')
    expect(here.asked).toEqual(['/soon', '/soon', '/late'])
  })
})

describe('a request', () => {
  it('says who asks', async () => {
    const here = await site({ '/': page })
    await first(`${here.origin}/#part`)
    for (const { headers } of here.requests) expect(headers['user-agent']).toMatch(/^Muster\/\d+\.\d+\.\d+/)
    expect(here.asked).toEqual(['/'])
  })
  it('is conditional once a page is stored, and not before', async () => {
    const kept = new Map<string, Validator>()
    const options = { ...quick, validators: kept }
    const here = await site({
      '/': (request, response) =>
        request.headers['if-none-match'] === '"v1"' &&
        request.headers['if-modified-since'] === 'Sat, 01 Mar 2014 10:00:00 GMT'
          ? response.writeHead(304).end()
          : send(TEXT, { etag: '"v1"', 'last-modified': 'Sat, 01 Mar 2014 10:00:00 GMT' })(request, response),
    })
    for await (const one of fromSources([`${here.origin}/`], options)) {
      expect(captured(one).url).toBe(`${here.origin}/`)
      break
    }
    expect(told([(await first(`${here.origin}/`, options))!])).toEqual([`text/html ${here.origin}/`])
    expect(await all(fromSources([`${here.origin}/`], options))).toEqual([
      { source: `${here.origin}/`, unchanged: `${here.origin}/` },
    ])
  })
})

describe('a page that could not be taken', () => {
  it('is asked for whole again', async () => {
    const here = await site({
      '/': (request, response) =>
        request.headers['if-none-match']
          ? response.writeHead(304).end()
          : send('PK', { 'content-type': 'application/zip', etag: '"1"' })(request, response),
    })
    const options = { ...quick, validators: new Map<string, Validator>() }
    for (let n = 0; n < 2; n++)
      expect(issue(await first(`${here.origin}/`, options)).code).toBe('unsupported')
  })
  it('behind a feed is asked for whole again too', async () => {
    const here = await site({
      '/feed': send(`<rss version="2.0"><channel><item><link>/zip</link></item></channel></rss>`),
      '/zip': (request, response) =>
        request.headers['if-none-match']
          ? response.writeHead(304).end()
          : send('PK', { 'content-type': 'application/zip', etag: '"1"' })(request, response),
    })
    const options = { ...quick, validators: new Map<string, Validator>() }
    for (let n = 0; n < 2; n++)
      expect(issue(await first(`${here.origin}/feed`, options)).code).toBe('unsupported')
  })
})

describe('headers that are out of order', () => {
  it('are no fault of ours', async () => {
    const kept = new Map<string, Validator>()
    const here = await site({
      '/': send(TEXT, {
        etag: '"caf\u00e9"',
        'last-modified': 'some day',
        'content-type': 'text/html; charset="\u00e9"',
      }),
    })
    const url = `${here.origin}/`
    for (let n = 0; n < 2; n++)
      expect(told(await all(fromSources([url], { ...quick, validators: kept })))).toEqual([
        `text/html ${url}`,
      ])
    expect(here.requests.at(-1)!.headers['if-none-match']).toBeUndefined()
  })
})

describe('redirects', () => {
  it('are followed, and the page goes by the name that was asked for', async () => {
    const here = await site({ '/1': redirect('/2', 301), '/2': redirect('3', 308), '/3': page })
    expect(captured(await first(`${here.origin}/1`))).toMatchObject({
      input: `${here.origin}/1`,
      url: `${here.origin}/3`,
    })
  })
  it('lead to addresses beyond ASCII, as servers write them', async () => {
    const bytes = Buffer.from('/café').toString('latin1')
    const here = await site({ '/utf-8': redirect(bytes), '/latin-1': redirect('/café'), '/caf%C3%A9': page })
    for (const path of ['/utf-8', '/latin-1'])
      expect(captured(await first(here.origin + path)).url).toBe(`${here.origin}/caf%C3%A9`)
  })
  it('in a loop, or without an end, are named', async () => {
    let n = 0
    const here = await site({
      '/robots.txt': status(404),
      '/a': redirect('/b'),
      '/b': redirect('/a'),
      '*': (q, r) => redirect(`/n${n++}`)(q, r),
    })
    expect(issue(await first(`${here.origin}/a`))).toMatchObject({
      code: 'redirects',
      message: expect.stringContaining(`in a loop, back to ${here.origin}/a`),
    })
    expect(issue(await first(`${here.origin}/n`)).code).toBe('redirects')
    expect(n).toBe(6)
  })
})

describe('a server that refuses', () => {
  it.each([404, 410, 403, 500, 429])('(%i) is named with its status', async (code) => {
    const here = await site({ '/': status(code) })
    const result = issue(await first(`${here.origin}/`))
    expect(result).toMatchObject({ code: 'http', input: `${here.origin}/` })
    expect(result.message).toContain(`status ${code}`)
  })
  it('to listen is named', async () => {
    expect(issue(await first('http://news.example:1/'))).toMatchObject({
      code: 'http',
      message: expect.stringContaining('ECONNREFUSED'),
    })
  })
  it('to speak on is named', async () => {
    const here = await site({
      '/': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('<p>')
        setTimeout(() => response.destroy(), 20)
      },
    })
    expect(issue(await first(`${here.origin}/`)).code).toBe('http')
  })
})

describe('time', () => {
  const slow = { ...quick, timeLimits: { headers: 150, idle: 150, whole: 4000 } }
  const drip =
    (every: number): Handler =>
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders()
      const timer = setInterval(() => response.write('x'), every)
      response.on('close', () => clearInterval(timer))
    }
  it.each<[string, Handler, RegExp]>([
    ['never answers', () => {}, /did not answer within 0.15 s/],
    ['falls silent', drip(60_000), /sent nothing more for 0.15 s/],
    ['drips for ever', drip(30), /not received whole within 4 s/],
  ])('is up for a server that %s', async (_, handler, message) => {
    const here = await site({ '/': handler })
    const result = issue(await first(`${here.origin}/`, slow))
    expect(result).toMatchObject({ code: 'timeout', input: `${here.origin}/` })
    expect(result.message).toMatch(message)
  })
  it('ends at once when the signal comes, without a word', async () => {
    const here = await site({ '/': () => {} })
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    expect(
      await all(fromSources([`${here.origin}/`, 'nowhere.txt'], { ...quick, signal: stop.signal })),
    ).toEqual([])
  })
})

describe('a body', () => {
  const bomb = Buffer.alloc(64 * 1024 * 1024)
  const packed = (coding: string, body: Buffer): Handler => send(body, { 'content-encoding': coding })
  it.each<[string, Handler]>([
    ['gzip', packed('gzip', gzipSync(bomb))],
    ['br', packed('br', brotliCompressSync(bomb))],
    ['deflate', packed('deflate', deflateSync(bomb))],
    ['gzip in gzip', packed('gzip, gzip', gzipSync(gzipSync(bomb)))],
    [
      'said to be long',
      (_, response) => void response.writeHead(200, { 'content-length': '99999999999' }).flushHeaders(),
    ],
    [
      'endless',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const more = (): void => {
          while (!response.destroyed && response.write('endless '.repeat(1000)));
        }
        response.on('drain', more)
        more()
      },
    ],
  ])('that is too large (%s) is cut with its reason', async (_, handler) => {
    const here = await site({ '/': handler })
    const result = issue(await first(`${here.origin}/`, { ...quick, maxBytes: 1024 * 1024 }))
    expect(result).toMatchObject({ code: 'too-large', input: `${here.origin}/` })
    expect(result.message).toContain('1 MiB')
  })
  it('of a picture is not even waited for', async () => {
    const here = await site({
      '/': (_, r) => void r.writeHead(200, { 'content-type': 'image/png' }).write('PNG'),
    })
    expect(issue(await first(`${here.origin}/`))).toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('image/png'),
    })
  })
  it.each<[string, Handler]>([
    ['gzip', packed('gzip', gzipSync(TEXT))],
    ['br', packed('br', brotliCompressSync(TEXT))],
    ['deflate', packed('deflate', deflateSync(TEXT))],
  ])('is unpacked (%s)', async (_, handler) => {
    const here = await site({ '/': handler })
    expect(Buffer.from(captured(await first(`${here.origin}/`)).bytes).toString()).toBe(TEXT)
  })
  it('keeps the encoding that its server declared', async () => {
    const here = await site({
      '/': send(Buffer.from('<p>Café', 'latin1'), { 'content-type': 'text/html; charset=iso-8859-1' }),
    })
    expect(captured(await first(`${here.origin}/`))).toMatchObject({
      charset: 'iso-8859-1',
      mediaType: 'text/html',
    })
  })
  it.each([
    ['image/png', '\x89PNG', 'unsupported'],
    ['application/zip', 'PK', 'unsupported'],
    ['application/octet-stream', 'data', 'unsupported'],
    ['application/octet-stream', '%PDF-1.4\n', 'application/pdf'],
    ['application/xhtml+xml', '<html/>', 'text/html'],
    ['text/plain', 'Plain words.', 'text/plain'],
    ['text/html; charset=utf-8', 'zero \0 byte', 'unsupported'],
    ['text/html', '', 'empty'],
  ])('of the type %s is known for what it is', async (type, body, expected) => {
    const here = await site({ '/': send(body, { 'content-type': type }) })
    expect(told([(await first(`${here.origin}/`))!])).toEqual([`${expected} ${here.origin}/`])
  })
})

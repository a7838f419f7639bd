import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type RecordToWrite, warcFile, warcRecord } from '../../../test/support/warc.ts'
import type { Capture, Issue } from '../../base/index.ts'
import { ofWarc } from './warc.ts'

const settings = { maxBytes: 100_000, retrievedAt: '2020-01-01T00:00:00.000Z' }
const page = (n: number): string =>
  `<!doctype html><html><body><p>Bridge number ${n} was closed on Friday, the harbour master said.</p></body></html>`
const html = (n: number, more: RecordToWrite = {}): RecordToWrite => ({
  url: `https://news.example/${n}`,
  httpHeaders: { 'Content-Type': 'text/html; charset=windows-1252' },
  body: page(n),
  ...more,
})
async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const read = async (bytes: Uint8Array, size?: number): Promise<(Capture | Issue)[]> => {
  const out: (Capture | Issue)[] = []
  for await (const one of ofWarc(inPieces(bytes, size), 'crawl.warc', settings)) out.push(one)
  return out
}
const told = (results: readonly (Capture | Issue)[]): string[] =>
  results.map((r) => ('code' in r ? `${r.code} ${r.input}` : `${r.mediaType} ${r.input}`))
const text = (result: Capture | Issue | undefined): string =>
  result && 'bytes' in result ? Buffer.from(result.bytes).toString() : ''

describe.each([false, true])('a WARC file, packed: %s', (gzip) => {
  it('gives its pages with their address, date and encoding', async () => {
    const [one, two] = await read(await warcFile([html(1), html(2)], gzip))
    expect(one).toMatchObject({
      input: 'https://news.example/1',
      url: 'https://news.example/1',
      retrievedAt: '2014-03-02T10:11:12Z',
      charset: 'windows-1252',
      mediaType: 'text/html',
      context: {},
    })
    expect(text(two)).toBe(page(2))
  })

  it('passes over what is no page', async () => {
    const png = { httpHeaders: { 'Content-Type': 'image/png' }, body: '\x89PNG' }
    const bytes = await warcFile(
      [
        { type: 'warcinfo', body: 'software: none\r\n' },
        {
          type: 'request',
          url: 'https://news.example/1',
          httpHeaders: { Accept: '*/*' },
          statusline: 'GET / HTTP/1.1',
        },
        html(1, png),
        html(2, { statusline: 'HTTP/1.1 404 Not Found' }),
        html(3, { type: 'revisit' }),
        html(4, { url: 'https://news.example/robots.txt', httpHeaders: { 'Content-Type': 'text/plain' } }),
        {
          type: 'resource',
          url: 'urn:text:https://news.example/1',
          warcHeaders: { 'Content-Type': 'text/plain' },
          body: 'x',
        },
        html(5),
        {
          type: 'resource',
          url: 'https://news.example/6',
          warcHeaders: { 'Content-Type': 'text/plain' },
          body: 'Plain words.',
        },
      ],
      gzip,
    )
    expect(told(await read(bytes))).toEqual([
      'text/html https://news.example/5',
      'text/plain https://news.example/6',
    ])
  })

  it('cut at every tenth of its length gives what was whole, then says where it ends', async () => {
    const records = await Promise.all(Array.from({ length: 12 }, (_, n) => warcRecord(html(n), gzip)))
    const bytes = Buffer.concat(records)
    const ends = records.map((_, n) => Buffer.concat(records.slice(0, n + 1)).length)
    for (let tenth = 1; tenth < 10; tenth++)
      for (const size of [1, 2, 3, 5, 7, 1000, 100_000]) {
        const cut = Math.floor((bytes.length * tenth) / 10)
        const results = told(await read(bytes.subarray(0, cut), size))
        // The two line ends that close a record are no part of its page.
        const whole = ends.filter((end) => end - (gzip ? 0 : 4) <= cut).length
        const between = ends.some((end) => end - (gzip ? 0 : 4) <= cut && cut <= end)
        expect(results).toEqual([
          ...Array.from({ length: whole }, (_, n) => `text/html https://news.example/${n}`),
          ...(between ? [] : ['bad-archive crawl.warc']),
        ])
      }
  })

  it('cut within a record says at which byte that record starts', async () => {
    const first = await warcRecord(html(1), gzip)
    const bytes = Buffer.concat([first, await warcRecord(html(2), gzip)])
    for (const size of [1, 2, 3, 5, 1000]) {
      const [, issue] = await read(bytes.subarray(0, bytes.length - 50), size)
      expect((issue as Issue).message).toContain(`byte ${first.length}:`)
    }
  })

  it('cut at any byte gives no page that is not whole', async () => {
    const bytes = await warcFile([html(1), html(2)], gzip)
    for (let cut = 0; cut < bytes.length; cut++)
      for (const result of await read(bytes.subarray(0, cut)))
        if ('bytes' in result) expect([page(1), page(2)]).toContain(text(result))
  })
})

describe('a broken WARC file', () => {
  it('gives what stands before a flipped bit of packed data, and no garbage', async () => {
    const records = [await warcRecord(html(1), true), await warcRecord(html(2), true)]
    const bytes = Buffer.concat(records)
    bytes[records[0]!.length + 60]! ^= 16
    const results = await read(bytes)
    expect(told(results)).toEqual(['text/html https://news.example/1', 'bad-archive crawl.warc'])
  })
  it('is named where a record tells a wrong length', async () => {
    const bytes = Buffer.from(
      (await warcFile([html(1), html(2)])).toString().replace(/Content-Length: (\d+)/, 'Content-Length: 100'),
    )
    expect(told(await read(bytes)).at(-1)).toBe('bad-archive crawl.warc')
  })
  it('is named by the byte at which the bad record starts, in its file as it is', async () => {
    const good = await warcRecord(html(1), true)
    const bad = gzipSync('WARC/1.1\r\nWARC-Type: response\r\n\r\n')
    const results = await read(Buffer.concat([good, bad, good]), 100_000)
    expect((results.at(-1) as Issue).message).toContain(`byte ${good.length}:`)
  })
  it.each([
    ['pictures', Buffer.from('\x89PNG....'.repeat(1000))],
    ['a header without an end', Buffer.from(`WARC/1.0\r\nX: ${'long '.repeat(1_000_000)}`)],
    ['one endless line', Buffer.alloc(5_000_000, 'x')],
    ['a packed header without an end', gzipSync(`WARC/1.0\r\nX: ${'long '.repeat(1_000_000)}`)],
  ])('that is %s is one issue', async (_, bytes) => {
    expect(told(await read(bytes))).toEqual(['bad-archive crawl.warc'])
  })
  it('that is empty says so', async () => {
    expect(told(await read(Buffer.alloc(0)))).toEqual(['empty crawl.warc'])
  })
})

describe('the body of an answer', () => {
  const chunked = { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' }
  const packed = (coding: string, body: Buffer): RecordToWrite =>
    html(1, { httpHeaders: { 'Content-Type': 'text/html', 'Content-Encoding': coding }, body })
  it.each([
    ['gzip', gzipSync(page(1))],
    ['br', brotliCompressSync(page(1))],
    ['deflate', deflateSync(page(1))],
    ['deflate', deflateRawSync(page(1))],
    ['gzip', Buffer.from(page(1))],
  ])('is unpacked (%s)', async (coding, body) => {
    const [one] = await read(await warcFile([packed(coding, body)]))
    expect(text(one)).toBe(page(1))
  })
  it.each([
    [
      `9\r\n${page(1).slice(0, 9)}\r\n${(page(1).length - 9).toString(16)};x=y\r\n${page(1).slice(9)}\r\n0\r\n\r\n`,
    ],
    [page(1)],
    [`2014\r\n${page(1)}`],
  ])('has its chunks joined, where it still has them', async (body) => {
    const [one] = await read(await warcFile([html(1, { httpHeaders: chunked, body })]))
    expect(text(one)).toBe(body.startsWith('2014') ? body : page(1))
  })
  it('whose chunks break off is named', async () => {
    for (const body of ['3\r\n<p>\r\n9\r\nBridge', '3\r\n<p>\r\n', '3\r\n<p>\r\nmore\r\n'])
      expect(told(await read(await warcFile([html(1, { httpHeaders: chunked, body })])))).toEqual([
        'bad-archive crawl.warc#https://news.example/1',
      ])
  })
  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
  ])('that is a bomb (%s) is too large, and the next page is read', async (coding, body) => {
    expect(told(await read(await warcFile([packed(coding, body), html(2)])))).toEqual([
      'too-large crawl.warc#https://news.example/1',
      'text/html https://news.example/2',
    ])
  })
  it('that cannot be unpacked is named', async () => {
    const results = await read(await warcFile([packed('br', Buffer.from('\xff\xff\xff\xff')), html(2)]))
    expect(told(results)).toEqual([
      'bad-archive crawl.warc#https://news.example/1',
      'text/html https://news.example/2',
    ])
  })
})

describe('a record of 1 GB', () => {
  async function* long(): AsyncGenerator<Uint8Array> {
    const piece = Buffer.alloc(1024 * 1024, 'All quiet on the river. ')
    yield Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/long\r\nContent-Length: ${1024 * piece.length + 46}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n\n`,
    )
    for (let n = 0; n < 1024; n++) yield piece
    yield Buffer.from('\r\n\r\n')
    yield await warcRecord(html(2))
  }
  it('is passed over with its reason and in little memory', async () => {
    const before = process.memoryUsage().rss
    const results: (Capture | Issue)[] = []
    for await (const one of ofWarc(long(), 'long.warc', settings)) results.push(one)
    expect(told(results)).toEqual([
      'too-large long.warc#https://news.example/long',
      'text/html https://news.example/2',
    ])
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })
  it('packed into 1 MB ends where it is known for a bomb', async () => {
    const bomb = gzipSync(
      Buffer.concat([
        Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 999999999999\r\n\r\n'),
        Buffer.alloc(96 * 1024 * 1024),
      ]),
    )
    expect(told(await read(bomb, 64 * 1024))).toEqual(['bad-archive crawl.warc'])
  })
})

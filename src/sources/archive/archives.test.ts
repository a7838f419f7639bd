import { execFileSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { warcFile, warcRecord, zipFile } from '../../../test/support/warc.ts'
import { all, issue, quick, told } from '../../../test/support/web.ts'
import { fromSources } from '../index.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-archives-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, bytes)
  return path
}
const page = (n: number) => ({
  url: `https://news.example/${n}`,
  httpHeaders: { 'Content-Type': 'text/html' },
  body: `<p>Lock ${n} of the canal froze on Friday, the keeper said.</p>`,
})
const read = async (path: string): Promise<string[]> =>
  told(await all(fromSources([path], quick))).map((line) => line.replace(`${folder}/`, ''))

describe('a WACZ file', async () => {
  const wacz = zipFile([
    { name: 'datapackage.json', bytes: Buffer.from('{}') },
    { name: 'archive/one.warc.gz', bytes: await warcFile([page(1), page(2)], true) },
    { name: 'pages/pages.jsonl', bytes: Buffer.from('{"text": "not read"}') },
    ...[await warcFile([page(3)])].map((bytes) => ({
      name: 'archive/two.warc',
      bytes,
      deflated: deflateRawSync(bytes),
    })),
  ])
  it('gives the pages of all its WARC files', async () => {
    expect(await read(file('crawl.wacz', wacz))).toEqual(
      [1, 2, 3].map((n) => `text/html https://news.example/${n}`),
    )
  })
  it('cut at every tenth of its length is one issue', async () => {
    for (let tenth = 0; tenth < 10; tenth++) {
      const path = file(`cut${tenth}.wacz`, wacz.subarray(0, Math.floor((wacz.length * tenth) / 10)))
      expect(await read(path)).toEqual([`bad-archive cut${tenth}.wacz`])
    }
  })
  it('with a broken part names the part and goes on', async () => {
    const whole = await warcFile([page(1), page(2)], true)
    const path = file(
      'part.wacz',
      zipFile([
        { name: 'archive/one.warc.gz', bytes: whole.subarray(0, whole.length - 50) },
        { name: 'archive/two.warc.gz', bytes: await warcFile([page(3)], true) },
      ]),
    )
    expect(await read(path)).toEqual([
      'text/html https://news.example/1',
      'bad-archive part.wacz#archive/one.warc.gz',
      'text/html https://news.example/3',
    ])
  })
  it('that is a bomb, or lies of its size, is cut with a reason and in little memory', async () => {
    const start = Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 99999999999\r\n\r\n')
    const zeros = Buffer.concat([start, Buffer.alloc(96 * 1024 * 1024)])
    const deflated = deflateRawSync(zeros, { level: 1 })
    const before = process.memoryUsage().rss
    const bomb = file('bomb.wacz', zipFile([{ name: 'archive/b.warc', bytes: zeros, deflated }]))
    const liar = file('liar.wacz', zipFile([{ name: 'archive/b.warc', bytes: start, deflated }]))
    expect(await read(bomb)).toEqual(['bad-archive bomb.wacz#archive/b.warc'])
    expect(await read(liar)).toEqual(['bad-archive liar.wacz'])
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  })
  it('without a WARC file, or with a name that climbs out of it, is named', async () => {
    expect(await read(file('bare.wacz', zipFile([{ name: 'a.txt', bytes: Buffer.from('x') }])))).toEqual([
      'empty bare.wacz',
    ])
    const climbing = zipFile([{ name: '../archive/x.warc', bytes: Buffer.from('x') }])
    expect(await read(file('climbing.wacz', climbing))).toEqual(['bad-archive climbing.wacz'])
  })
})

describe('a folder', () => {
  it('gives the pages of its archives among its documents, and fetches no feed', async () => {
    file('mixed/a.txt', 'Plain words of the keeper.')
    file('mixed/b.warc', await warcFile([page(1)]))
    file('mixed/deep/c.warc.gz', await warcFile([page(2)], true))
    file('mixed/d.wacz', zipFile([{ name: 'archive/d.warc', bytes: await warcFile([page(3)]) }]))
    file(
      'mixed/e.rss',
      '<rss version="2.0"><channel><item><link>http://news.example/</link></item></channel></rss>',
    )
    expect(await read(join(folder, 'mixed'))).toEqual([
      'text/plain mixed/a.txt',
      'text/html https://news.example/1',
      'text/html https://news.example/3',
      'text/html https://news.example/2',
    ])
  })
  it('without a file that is read, or that is not there, is one issue', async () => {
    file('bare/photo.jpg', 'x')
    expect(await read(join(folder, 'bare'))).toEqual(['empty bare'])
    expect(await read(join(folder, 'nowhere'))).toEqual(['missing nowhere'])
  })
})

describe('documents as before', () => {
  it('come from JSONL, standard input and files, each under the name of its source', async () => {
    const jsonl = file('reports.jsonl.gz', gzipSync('{"id": "one", "text": "Plain words."}\n{"id": "two"}\n'))
    const stdin = (async function* () {
      yield Buffer.from('Words by standard input.')
    })()
    const results = await all(
      fromSources([jsonl, '-', file('odd:name@x.txt', 'Words.')], { ...quick, stdin }),
    )
    expect(told(results)).toEqual([
      'text/plain one',
      `bad-record ${jsonl}:2`,
      'text/plain -',
      `text/plain ${join(folder, 'odd:name@x.txt')}`,
    ])
    expect(results.map((r) => r.source)).toEqual([jsonl, jsonl, '-', join(folder, 'odd:name@x.txt')])
  })
})

describe('a named pipe', () => {
  it('is read as a file is', async () => {
    const path = join(folder, 'pipe')
    execFileSync('mkfifo', [path])
    const written = writeFile(path, 'Plain words of the keeper.')
    expect(await read(path)).toEqual(['text/plain pipe'])
    await written
  })
})

describe('a signal', () => {
  it('ends the wait for standard input too', async () => {
    const stdin = (async function* () {
      yield await new Promise<Buffer>(() => {})
    })()
    const signal = AbortSignal.timeout(50)
    expect(await all(fromSources(['-', 'nowhere.txt'], { ...quick, stdin, signal }))).toEqual([])
  })
})

describe('a WARC file of 1 GB in one record', () => {
  it('is passed over with its reason and in little memory', async () => {
    const path = join(folder, 'long.warc')
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/long\r\nContent-Length: ${2 ** 30}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n`
    const whole = head.indexOf('HTTP') + 2 ** 30
    writeFileSync(path, head)
    truncateSync(path, whole)
    const out = openSync(path, 'a')
    writeSync(out, '\r\n\r\n')
    writeSync(out, await warcRecord(page(2)))
    closeSync(out)
    const before = process.memoryUsage().rss
    expect(await read(path)).toEqual([
      'too-large long.warc#https://news.example/long',
      'text/html https://news.example/2',
    ])
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })
})

describe('any bytes at all', () => {
  const starts = [
    Buffer.alloc(0),
    Buffer.from('WARC/1.0\r\n'),
    Buffer.from(
      'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: 90\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n',
    ),
    Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
    Buffer.from('PK\x03\x04'),
    Buffer.from('<rss version="2.0"><channel><item><title>'),
    Buffer.from('<feed xmlns="http://www.w3.org/2005/Atom"><entry>'),
    Buffer.from('{"version": "https://jsonfeed.org/version/1.1", "items": '),
  ]
  it.each(['warc', 'warc.gz', 'wacz', 'xml', 'json', 'jsonl.gz'])('named .%s never throw', async (ending) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, more) => {
        const results = await all(fromSources([file(`any.${ending}`, Buffer.concat([start, more]))], quick))
        expect(results.length).toBeGreaterThan(0)
        for (const one of results)
          if ('issue' in one) expect(one.issue.code, issue(one).message).not.toBe('internal')
      }),
      { numRuns: 150 },
    )
  })
  it('changed in a whole archive never throw, nor give a page that is not in it', async () => {
    const packed = await warcFile([page(1), page(2), page(3)], true)
    const zip = zipFile([{ name: 'archive/a.warc.gz', bytes: packed }])
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('warc.gz', 'wacz'),
        fc.nat(),
        fc.nat(255),
        async (ending, at, byte) => {
          const bytes = Buffer.from(ending === 'wacz' ? zip : packed)
          bytes[at % bytes.length]! ^= byte
          for (const one of await all(fromSources([file(`changed.${ending}`, bytes)], quick)))
            if ('capture' in one)
              expect([1, 2, 3].map((n) => page(n).body)).toContain(Buffer.from(one.capture.bytes).toString())
            else expect(issue(one).code).not.toBe('internal')
        },
      ),
      { numRuns: 300 },
    )
  })
})

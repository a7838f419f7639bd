import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Added } from '../../src/ledger/index.ts'
import { ask } from '../support/commanded.ts'
import { asJsonLines, invented } from '../support/invented.ts'
import { scratch } from '../support/run.ts'
import { start, told } from '../support/started.ts'
import { warcFile, warcRecord, zipFile } from '../support/warc.ts'
import { redirect, send, site } from '../support/web.ts'

const { file, folder } = scratch()
const reports = invented(8)
const pageOf = (n: number): string => {
  const { title, text } = reports[n]!
  return `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${text
    .split('\n\n')
    .map((words) => `<p>${words}</p>`)
    .join('')}</article></html>`
}
const page = (n: number) => ({
  url: `https://press.example/${n}.html`,
  httpHeaders: { 'content-type': 'text/html; charset=utf-8' },
  body: pageOf(n),
})

const MIB = 1024 * 1024
const GIGABYTE = 1_000_000_000

/** Megabytes that a run may hold, whatever it is given. */
const MEMORY = 1_000

/** The head of a WARC record whose body is an HTTP answer of so many bytes. */
const headOf = (url: string, bytes: number): Buffer => {
  const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'
  return Buffer.from(
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2014-03-02T10:11:12Z\r\nWARC-Record-ID: <urn:uuid:5d8c3c3e-6f0a-4a6f-9d0b-0123456789ab>\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${http.length + bytes}\r\n\r\n${http}`,
  )
}

/** A file with a hole of so many bytes, which take no room on the disk. */
const withHole = (name: string, head: Uint8Array, hole: number, tail: Uint8Array): string => {
  const path = join(folder, name)
  const handle = openSync(path, 'w')
  writeSync(handle, head)
  writeSync(handle, tail, 0, tail.length, head.length + hole)
  closeSync(handle)
  return path
}

interface Run {
  readonly records: readonly Added[]
  readonly code: number | null
  readonly peak: number
  readonly err: string
}

let ledgers = 0
const add = async (
  sources: readonly string[],
  ...more: string[]
): Promise<Run & { readonly ledger: string }> => {
  const ledger = join(folder, `ledger-${++ledgers}`)
  const run = start(['add', ...sources, '--ledger', ledger, '--format', 'jsonl', ...more])
  const { code, peak, err } = await run.ended
  return { ledger, code, peak, err, records: told(run.lines) }
}

/** What was refused or cut, by its input. */
const refused = ({ records }: Run): Record<string, string | undefined> =>
  Object.fromEntries(
    records
      .filter(({ state }) => state === 'failed')
      .map(({ input, issue }) => [input.replace(`${folder}/`, ''), issue?.code]),
  )
const added = ({ records }: Run): string[] =>
  records.filter(({ state }) => state === 'added').map(({ input }) => input.replace(`${folder}/`, ''))

describe('hostile input', () => {
  test('bombs and records of a gigabyte are refused, what stands beside them is taken', async () => {
    const zeros = Buffer.alloc(64 * MIB)
    const packed = gzipSync(zeros)
    const sources = [
      file('good.txt', reports[0]!.text),
      file(
        'bomb.jsonl.gz',
        Buffer.concat([...Array(16).fill(packed), gzipSync('\n'), gzipSync(asJsonLines([reports[1]]))]),
      ),
      file(
        'bomb.warc.gz',
        Buffer.concat([
          gzipSync(
            Buffer.concat([
              headOf('https://press.example/bomb', 4 * zeros.length),
              zeros,
              zeros,
              zeros,
              zeros,
              Buffer.from('\r\n\r\n'),
            ]),
          ),
          await warcRecord(page(2), true),
        ]),
      ),
      file(
        'bomb.wacz',
        zipFile([
          {
            name: 'archive/data.warc',
            bytes: Buffer.concat([headOf('https://press.example/zip', 2 * zeros.length), zeros, zeros]),
            deflated: deflateRawSync(
              Buffer.concat([headOf('https://press.example/zip', 2 * zeros.length), zeros, zeros]),
            ),
          },
        ]),
      ),
      withHole(
        'giant.jsonl',
        Buffer.from('{"text":"'),
        GIGABYTE,
        Buffer.from(`"}\n${asJsonLines([reports[3]])}`),
      ),
      withHole(
        'giant.warc',
        headOf('https://press.example/giant', GIGABYTE),
        GIGABYTE,
        Buffer.concat([Buffer.from('\r\n\r\n'), await warcRecord(page(4))]),
      ),
    ]
    const run = await add(sources)
    expect(run.code).toBe(1)
    expect(refused(run)).toEqual({
      'bomb.jsonl.gz:1': 'too-large',
      'bomb.warc.gz#https://press.example/bomb': 'too-large',
      'bomb.warc.gz': 'bad-archive',
      'bomb.wacz#archive/data.warc#https://press.example/zip': 'too-large',
      'giant.jsonl:1': 'too-large',
      'giant.warc#https://press.example/giant': 'too-large',
    })
    expect(added(run)).toEqual(['good.txt', reports[1]!.id, reports[3]!.id, 'https://press.example/4.html'])
    expect(run.peak).toBeGreaterThan(50)
    expect(run.peak).toBeLessThan(MEMORY)
  })

  test('a WARC file cut at every tenth of its length gives its whole records', async () => {
    const whole = await warcFile([0, 1, 2, 3, 4].map(page))
    mkdirSync(join(folder, 'cut'))
    for (let tenth = 1; tenth < 10; tenth++)
      writeFileSync(
        join(folder, 'cut', `${tenth}.warc`),
        whole.subarray(0, Math.floor((whole.length * tenth) / 10)),
      )
    const run = await add([join(folder, 'cut'), file('good.txt', reports[5]!.text)])
    expect(run.code).toBe(1)
    expect(refused(run)).toEqual(
      Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => [`cut/${tenth}.warc`, 'bad-archive'])),
    )
    expect(new Set(added(run))).toEqual(new Set([...[0, 1, 2, 3].map((n) => page(n).url), 'good.txt']))
  })

  test('addresses of this machine and of private networks, loops and endless feeds', async () => {
    const here = await site(
      {
        '/loop': redirect('/loop'),
        '/away': redirect('http://169.254.169.254/latest/meta-data/'),
        '/endless.xml': (_, response) => {
          response.writeHead(200, { 'content-type': 'application/rss+xml' })
          response.write('<?xml version="1.0"?><rss version="2.0"><channel><title>Endless</title>')
          const item = '<item><title>On and on</title><link>https://press.example/on</link></item>'.repeat(
            500,
          )
          const more = (): void => {
            while (response.write(item));
            response.once('drain', more)
          }
          more()
        },
        '/page.html': send(pageOf(6)),
      },
      '127.0.0.1',
    )
    const { port, origin } = here
    const allowed = await add(
      [`${origin}/page.html`, `${origin}/loop`, `${origin}/away`, `${origin}/endless.xml`],
      '--allow-host',
      '127.0.0.1',
    )
    expect(allowed.code).toBe(1)
    expect(refused(allowed)).toEqual({
      [`${origin}/loop`]: 'redirects',
      [`${origin}/away`]: 'refused-address',
      [`${origin}/endless.xml`]: 'too-large',
    })
    expect(added(allowed)).toEqual([`${origin}/page.html`])
    expect(allowed.peak).toBeLessThan(MEMORY)
    const before = here.requests.length
    const run = await add([
      file('good-2.txt', reports[7]!.text),
      `http://127.0.0.1:${port}/page.html`,
      `http://localhost:${port}/page.html`,
      `http://[::1]:${port}/page.html`,
      `http://2130706433:${port}/page.html`,
      'http://169.254.169.254/latest/meta-data/',
      'file:///etc/hostname',
    ])
    expect(run.code).toBe(1)
    expect(here.requests.length).toBe(before)
    expect(added(run)).toEqual(['good-2.txt'])
    expect(Object.values(refused(run))).toEqual(Array(6).fill('refused-address'))
    expect(await ask('claims', run.ledger)).not.toBe('')
  })
})

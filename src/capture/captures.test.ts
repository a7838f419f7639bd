import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { Capture, Issue } from '../base/index.ts'
import { type CaptureOptions, captures } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'muster-capture-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const all = async (inputs: readonly string[], options?: CaptureOptions): Promise<(Capture | Issue)[]> => {
  const out: (Capture | Issue)[] = []
  for await (const one of captures(inputs, options)) out.push(one)
  return out
}
const told = (results: readonly (Capture | Issue)[]): string[] =>
  results.map((r) =>
    ('code' in r ? `${r.code} ${r.input}` : `${r.mediaType} ${r.input}`).replaceAll(`${folder}/`, ''),
  )
const TEXT = 'Two bridges were closed on Friday, the mayor said.\n'

describe('files', () => {
  it('keeps the bytes as received and digests them', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(`${TEXT}\r\n`),
      Buffer.from([0xe9]),
    ])
    const [one] = await all([file('a.txt', bytes)])
    expect(one).toMatchObject({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes })
  })
  it('knows HTML and PDF by their bytes where the name tells nothing', async () => {
    const inputs = [
      file('page', '<!-- x --><html><p>Hi</p>'),
      file('paper', '%PDF-1.4\n\0\0'),
      file('plain', TEXT),
    ]
    expect(told(await all(inputs))).toEqual(['text/html page', 'application/pdf paper', 'text/plain plain'])
  })
  it('names each bad input and goes on', async () => {
    const inputs = [
      file('empty.txt', ''),
      file('blank.txt', ' \n\t\r\n'),
      file('binary.txt', Buffer.from([1, 2, 0, 200])),
      file('sheet.xls', Buffer.from([1, 2, 0, 200])),
      join(folder, 'nowhere.txt'),
      file('broken.jsonl.gz', 'not gzip'),
      file('good.txt', TEXT),
    ]
    expect(told(await all(inputs))).toEqual([
      'empty empty.txt',
      'empty blank.txt',
      'binary binary.txt',
      'unsupported sheet.xls',
      'missing nowhere.txt',
      'unreadable broken.jsonl.gz',
      'text/plain good.txt',
    ])
  })
  it('refuses a document over the limit and says the limit', async () => {
    const [one] = await all([file('long.txt', TEXT.repeat(50_000))], { maxBytes: 1024 * 1024 })
    expect(one).toMatchObject({ code: 'too-large', message: expect.stringContaining('1 MiB') })
  })
})

describe('folders', () => {
  it('are read recursively by name, without hidden and unknown files', async () => {
    file('tree/b.txt', TEXT)
    file('tree/a/z.html', '<html><p>Hi')
    file('tree/.hidden.txt', TEXT)
    file('tree/photo.jpg', Buffer.from([0]))
    file('tree/B.txt', TEXT)
    expect(told(await all([join(folder, 'tree')]))).toEqual([
      'text/plain tree/B.txt',
      'text/html tree/a/z.html',
      'text/plain tree/b.txt',
    ])
  })
  it('without a readable file are one issue', async () => {
    file('bare/photo.jpg', 'x')
    expect(told(await all([join(folder, 'bare')]))).toEqual(['empty bare'])
  })
})

describe('JSONL', () => {
  const lines = [
    JSON.stringify({ id: 'one', text: TEXT, published: '2020-02-03' }),
    '{"id": "two", "text": ',
    '',
    JSON.stringify({ url: 'https://news.example/1', html: '<p>Hi</p>' }),
    JSON.stringify({ id: 'nothing' }),
    JSON.stringify([TEXT]),
    JSON.stringify({ text: '  ' }),
    JSON.stringify({ title: 5, text: TEXT }),
    JSON.stringify({ text: TEXT }),
  ].join('\n')
  const expected = (name: string) => [
    'text/plain one',
    `bad-json ${name}:2`,
    'text/html https://news.example/1',
    `bad-record ${name}:5`,
    `bad-record ${name}:6`,
    `empty ${name}:7`,
    `bad-record ${name}:8`,
    `text/plain ${name}:9`,
  ]
  it.each([
    ['reports.jsonl', lines],
    ['packed.jsonl.gz', gzipSync(lines)],
  ])('%s: names the line that is bad', async (name, content) => {
    expect(told(await all([file(name, content)]))).toEqual(expected(name))
  })
  it('comes by standard input in pieces of any size', async () => {
    const stdin = (async function* () {
      for (const byte of Buffer.from(lines)) yield Buffer.from([byte])
    })()
    expect(told(await all(['-'], { stdin }))).toEqual(expected('-'))
  })
  it('gives a document the digest of its own text, whatever stands around it', async () => {
    const results = await all([
      file('x.jsonl', JSON.stringify({ id: 'x', text: TEXT })),
      file('y.jsonl', `\n${JSON.stringify({ title: 'Y', text: TEXT })}`),
      file('z.txt', TEXT),
    ])
    expect(new Set(results.map((r) => ('code' in r ? r.code : r.sha256))).size).toBe(1)
  })
  it('takes the characters of a text for what they are, a zero too', async () => {
    expect(told(await all([file('zero.jsonl', JSON.stringify({ id: 'zero', text: 'A \0 B' }))]))).toEqual([
      'text/plain zero',
    ])
  })
  it('passes over a line beyond the limit and reads the next', async () => {
    const path = file(
      'wide.jsonl',
      `{"text": "${'long '.repeat(400_000)}"}\n${JSON.stringify({ id: 'next', text: TEXT })}\n`,
    )
    expect(told(await all([path], { maxBytes: 100_000 }))).toEqual([
      'too-large wide.jsonl:1',
      'text/plain next',
    ])
  })
})

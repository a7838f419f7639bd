import { execFile } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../src/base/index.ts'
import { encryptedPdf } from './support/pdf.ts'
import { jsonLines, muster, root, scratch } from './support/run.ts'

const { file, folder } = scratch()

const GOOD = 'At least 12 people were killed in Homs on Monday, activists said.\n'
const good = file('good.txt', GOOD)
const last = file('last.txt', 'Rebels shelled an army base near Hama on Sunday, residents said.\n')

const bad: readonly (readonly [name: string, content: string | Uint8Array | null, code: string])[] = [
  ['empty.txt', '', 'empty'],
  ['binary.txt', Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256), 'binary'],
  [
    'bytes.txt',
    Buffer.concat([Buffer.from(GOOD.repeat(3)), Buffer.from([0x81, 0x00, 0xfe, 0xff, 0x00, 0x90])]),
    'binary',
  ],
  ['menu.html', '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>', 'no-article'],
  ['locked.pdf', encryptedPdf(), 'encrypted'],
  ['missing.txt', null, 'missing'],
  [
    'french.txt',
    'Au moins douze personnes ont été tuées lundi à Homs, ont indiqué des militants. Le gouvernement a démenti que son armée ait bombardé la ville, et accuse des terroristes.\n',
    'not-english',
  ],
]

describe.each(bad)('%s', (name, content, code) => {
  const path = content === null ? join(folder, name) : file(name, content)

  it('is named with its reason, exit code 1, and the documents around it are read', async () => {
    const run = await muster(['read', good, path, last, '--format', 'jsonl'])
    expect(run.code).toBe(1)
    const lines = run.err.trim().split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(path)
    expect(lines[0]).toMatch(new RegExp(`\\(${code}\\)$`))
    expect(new Set(jsonLines<Claim>(run.out).map((c) => c.input))).toEqual(new Set([good, last]))
  })
})

describe('JSONL', () => {
  it('names the line that is not JSON and the one without text, and reads the others', async () => {
    const path = file(
      'mixed.jsonl',
      `${JSON.stringify({ id: 'first', text: GOOD })}\nnot json at all\n${JSON.stringify({ id: 'no-text' })}\n${JSON.stringify({ id: 'second', text: GOOD })}\n`,
    )
    const run = await muster(['read', path, '--format', 'jsonl'])
    expect(run.code).toBe(1)
    expect(run.err).toContain(`${path}:2`)
    expect(run.err).toContain('(bad-json)')
    expect(run.err).toContain(`${path}:3`)
    expect(run.err).toContain('(bad-record)')
    expect(new Set(jsonLines<Claim>(run.out).map((c) => c.input))).toEqual(new Set(['first', 'second']))
  })

  it('passes over a line of 200 MB with its memory bounded', async () => {
    const path = join(folder, 'long.jsonl')
    const fd = openSync(path, 'w')
    writeSync(fd, '{"id": "long", "text": "')
    const chunk = 'All quiet on the river. '.repeat(50_000)
    for (let n = 0; n < 200_000_000; n += chunk.length) writeSync(fd, chunk)
    writeSync(fd, `"}\n${JSON.stringify({ id: 'after', text: GOOD })}\n`)
    closeSync(fd)
    const script = `
      const { main } = await import(${JSON.stringify(join(root, 'dist/cli/index.mjs'))})
      const code = await main(['read', ${JSON.stringify(path)}, '--format', 'jsonl'])
      console.error('peak ' + process.resourceUsage().maxRSS)
      process.exitCode = code`
    const outcome = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]).catch(
      (e) => e,
    )
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain(`${path}:1`)
    expect(outcome.stderr).toContain('(too-large)')
    expect(jsonLines<Claim>(outcome.stdout)[0]?.input).toBe('after')
    const peak = Number(/peak (\d+)/.exec(outcome.stderr)?.[1])
    expect(peak).toBeLessThan(600_000)
  })
})

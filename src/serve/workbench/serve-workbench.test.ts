import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { serveWorkbench } from './serve-workbench.ts'

const outside = mkdtempSync(join(tmpdir(), 'muster-files-'))
const folder = join(outside, 'workbench')
afterAll(() => rmSync(outside, { recursive: true, force: true }))
mkdirSync(join(folder, 'assets'), { recursive: true })
const PAGE = '<!doctype html><title>Muster</title>'
const SCRIPT = 'console.log("a long line of a script");'.repeat(100)
writeFileSync(join(folder, 'index.html'), PAGE)
writeFileSync(join(folder, 'assets', 'index-abc123.js'), SCRIPT)
writeFileSync(join(outside, 'secret.txt'), 'not of the workbench')

const app = serveWorkbench(folder)
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

describe('the workbench', () => {
  test.each(['/', '/events', '/documents/sha256:ab?claim=1', '/sources/origin/sana.sy'])(
    '%s gives the page, which is asked for again each time',
    async (path) => {
      const answer = await get(path, { accept: 'text/html' })
      expect(await answer.text()).toBe(PAGE)
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
      expect(answer.headers.get('cache-control')).toBe('no-cache')
    },
  )

  test('files that are named by their content are kept for good', async () => {
    const answer = await get('/assets/index-abc123.js')
    expect(await answer.text()).toBe(SCRIPT)
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })

  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ] as const)('are packed as the browser takes it: %s', async (accepted, packing, unpack) => {
    const answer = await get('/assets/index-abc123.js', { 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(packing)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.length).toBe(Number(answer.headers.get('content-length')))
    expect(unpack(bytes).toString()).toBe(SCRIPT)
  })

  test('are not sent again to one who has them', async () => {
    const etag = (await get('/', { accept: 'text/html' })).headers.get('etag')!
    const answer = await get('/', { accept: 'text/html', 'if-none-match': `W/${etag}` })
    expect(answer.status).toBe(304)
    expect(await answer.text()).toBe('')
    expect((await get('/', { accept: 'text/html', 'if-none-match': '"another"' })).status).toBe(200)
  })

  test('that were built anew are sent anew', async () => {
    const path = join(folder, 'assets', 'changing.js')
    writeFileSync(path, 'one')
    expect(await (await get('/assets/changing.js')).text()).toBe('one')
    writeFileSync(path, 'three')
    expect(await (await get('/assets/changing.js')).text()).toBe('three')
  })

  test.each(['/assets/gone.js', '/missing.png'])(
    '%s is not there, and no page stands in for it',
    async (path) => {
      const answer = await get(path, { accept: '*/*', 'sec-fetch-dest': 'script' })
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    },
  )

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%',
  ])('%s leads to nothing outside of its folder', async (path) => {
    const answer = await get(path, { accept: 'text/html' })
    expect(await answer.text()).not.toContain('not of the workbench')
  })

  test('that was not built says so', async () => {
    const answer = await serveWorkbench(join(outside, 'none')).request('/', {
      headers: { accept: 'text/html' },
    })
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('npm run build')
  })

  test('takes nothing but questions', async () => {
    expect((await app.request('/', { method: 'POST' })).status).toBe(404)
  })
})

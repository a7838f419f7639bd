import { request } from 'node:http'
import { beforeAll, describe, expect, test } from 'vitest'
import { scratch } from '../../test/support/run.ts'
import { Asker, newLedger, type Serving, serving } from '../../test/support/served.ts'
import { type AccountRole, openDesk } from '../desk/index.ts'
import { serve } from './serve.ts'

const PASSWORD = 'four quiet harbour boats'
const { file } = scratch()
const HOSTILE = `<!doctype html><title>Harbour news</title><script>alert(1)</script>
<p>Ten people were killed in the harbour of Homs on Monday, the ministry said.</p>`

/** As a program does that sends what a browser never lets a page send. */
const raw = (
  url: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ readonly status: number; readonly headers: Record<string, unknown>; readonly body: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })

describe('a server without accounts', () => {
  let served: Serving
  let page: Asker
  beforeAll(async () => {
    served = await serving(await newLedger([file('harbour.html', HOSTILE)]))
    page = new Asker(served.origin)
  })

  test.each([
    ['the workbench', '/', 200],
    ['an address of the workbench', '/events', 200],
    ['an answer', '/api/status', 200],
    ['a refusal', '/api/claims?limit=many', 400],
    ['what is not there', '/api/nothing', 404],
    ['a file that is not there', '/assets/nothing.js', 404],
  ])('%s carries the policy', async (_, path, status) => {
    const answer = await page.ask(path)
    expect([status, 503]).toContain(answer.status)
    const policy = answer.headers.get('content-security-policy')!.split('; ')
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`script-src 'self'`)
    expect(policy).toContain(`style-src 'self'`)
    expect(policy).toContain(`frame-ancestors 'none'`)
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(answer.headers.get('permissions-policy')).toContain('geolocation=()')
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '0.0.0.0',
  ])('is not asked as %j: its name may point here (DNS rebinding)', async (host) => {
    for (const path of ['/', '/api/status', '/api/me']) {
      const answer = await raw(served.origin + path, { host })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.body).not.toContain('csrf')
      expect(answer.body).not.toContain('<html')
    }
  })

  test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1', '[::1]:4173'])('is asked as %s', async (host) => {
    expect((await raw(`${served.origin}/api/status`, { host })).status).toBe(200)
  })

  const changes = { method: 'POST', body: JSON.stringify({ text: 'Ten people were killed in Homs.' }) }
  const json = { 'content-type': 'application/json' }

  test('a change without the token is refused, though nobody has to sign in', async () => {
    const answer = await page.ask('/api/read', { ...changes, headers: json })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({
      type: '/problems/csrf',
      detail: expect.stringContaining('X-CSRF-Token'),
    })
  })

  test('with it, it is done', async () => {
    expect((await page.send('POST', '/api/read', { text: 'Ten people were killed in Homs.' })).status).toBe(
      200,
    )
  })

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('from another site it is refused, with the token even: %j', async (headers) => {
    const answer = await page.send('POST', '/api/saved', { name: 'a', address: '/' }, headers)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ type: '/problems/cross-origin' })
    expect(await (await page.ask('/api/saved')).json()).toEqual({ items: [] })
  })

  test('from the workbench itself it is done', async () => {
    const headers = { origin: served.origin, 'sec-fetch-site': 'same-origin' }
    const kept = await page.send('POST', '/api/saved', { name: 'a', address: '/search?q=b' }, headers)
    expect(kept.ok).toBe(true)
    const { id } = (await kept.json()) as { id: string }
    expect((await page.send('DELETE', `/api/saved/${id}`)).status).toBe(204)
  })

  test('a captured page is answered as text or data, and never as a page', async () => {
    const { items } = (await (await page.ask('/api/documents')).json()) as { items: { id: string }[] }
    expect(items).toHaveLength(1)
    const at = `/api/documents/${encodeURIComponent(items[0]!.id)}`
    let seen = 0
    for (const path of [at, `${at}/capture`, `${at}/article`]) {
      const answer = await page.ask(path, { headers: { accept: 'text/html' } })
      if (answer.status === 404) continue
      seen++
      expect(answer.headers.get('content-type')).not.toMatch(/html|xml|svg/)
    }
    expect(seen).toBeGreaterThan(0)
  })

  test('it cannot be let in others: there is no account to sign in to, and none is made from afar', async () => {
    expect((await page.signIn('ines', PASSWORD)).status).toBe(409)
    const answer = await page.send('POST', '/api/accounts', {
      name: 'ines',
      role: 'admin',
      password: PASSWORD,
    })
    expect(answer.status).toBe(409)
    expect(((await answer.json()) as { detail: string }).detail).toContain(
      'muster account add NAME --role admin',
    )
  })

  test('as soon as there is an account, everybody has to sign in', async () => {
    const other = await serving(await newLedger())
    const asker = new Asker(other.origin)
    expect((await asker.ask('/api/status')).status).toBe(200)
    const desk = openDesk(other.ledger)
    await desk.accounts.add('ines', 'admin', PASSWORD)
    await desk.close()
    expect((await asker.ask('/api/status')).status).toBe(401)
    expect((await asker.ask('/')).status).not.toBe(401)
  })

  test.each([{ 'x-forwarded-for': '203.0.113.7' }, { forwarded: 'for=203.0.113.7' }])(
    'what a proxy hands on is not the user of this machine: %j',
    async (headers) => {
      expect((await page.ask('/api/status', { headers })).status).toBe(403)
    },
  )

  test('an address of others, given by --origin, demands accounts too', async () => {
    const origin = new URL('https://ledger.example')
    await expect(serve({ ledger: served.ledger, port: 0, origin })).rejects.toThrow('muster account add')
  })

  test('the source of map tiles is the only other origin, for pictures and data', async () => {
    const other = await serving(served.ledger, { tiles: 'https://tiles.example/{z}/{x}/{y}.png' })
    const answer = await new Asker(other.origin).ask('/api/me')
    const policy = answer.headers.get('content-security-policy')!.split('; ')
    expect(policy.filter((directive) => directive.includes('https://tiles.example'))).toEqual([
      `img-src 'self' data: blob: https://tiles.example`,
      `connect-src 'self' https://tiles.example`,
    ])
    expect(await answer.json()).toMatchObject({ tiles: { url: 'https://tiles.example/{z}/{x}/{y}.png' } })
  })

  test('a port that is in use is named, with the way out', async () => {
    await expect(serve({ ledger: served.ledger, port: served.port })).rejects.toThrow(
      new RegExp(`port ${served.port} of 127\\.0\\.0\\.1 is in use.*--port`),
    )
  })
})

describe('a server with accounts', () => {
  let served: Serving
  const askers = {} as Record<AccountRole, Asker>
  beforeAll(async () => {
    const ledger = await newLedger()
    const desk = openDesk(ledger)
    for (const role of ['admin', 'editor', 'coder', 'reader'] as const)
      await desk.accounts.add(`the-${role}`, role, PASSWORD)
    await desk.close()
    served = await serving(ledger, { host: '0.0.0.0' })
    for (const role of ['reader', 'coder', 'editor', 'admin'] as const) {
      askers[role] = new Asker(served.origin)
      expect((await askers[role].signIn(`the-${role}`, PASSWORD)).status).toBe(204)
    }
  })
  const json = async <T>(answer: Response): Promise<T> => (await answer.json()) as T

  test('tells everybody who they are, and no more', async () => {
    expect(await json(await askers.coder.ask('/api/me'))).toEqual({
      accounts: true,
      name: 'the-coder',
      role: 'coder',
      csrf: expect.any(String),
    })
    expect(await json(await new Asker(served.origin).ask('/api/me'))).toEqual({
      accounts: true,
      csrf: expect.any(String),
    })
  })

  test.each([
    '/api/status',
    '/api/claims',
    '/api/events',
    '/api/documents',
    '/api/saved',
    '/api/accounts',
    '/api/nothing',
  ])('nobody reads %s without signing in', async (path) => {
    const answer = await new Asker(served.origin).ask(path)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-security-policy')).toContain(`default-src 'none'`)
  })

  /** What the answers to each role are. */
  const allowed = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Record<AccountRole, boolean>> => {
    const may = {} as Record<AccountRole, boolean>
    for (const role of ['reader', 'coder', 'editor', 'admin'] as const) {
      const { status } = await askers[role].send(method, path, body)
      expect(status).toBeLessThan(500)
      may[role] = status !== 401 && status !== 403
    }
    return may
  }
  const from = (least: AccountRole): Record<AccountRole, boolean> => {
    const order = ['reader', 'coder', 'editor', 'admin'] as const
    return Object.fromEntries(order.map((r) => [r, order.indexOf(r) >= order.indexOf(least)])) as never
  }

  test('an editor decides; a coder does not', async () => {
    const drafts = [{ act: 'accept', claim: 'none' }]
    expect(await allowed('POST', '/api/decisions', { drafts, why: 'seen' })).toEqual(from('editor'))
  })

  test('a coder answers coding sets; a reader does not', async () => {
    const path = '/api/codings/none/judgements/none'
    expect(await allowed('PUT', path, { verdict: 'accept' })).toEqual(from('coder'))
  })

  test('a reader reads, and reads reports that are not kept', async () => {
    expect(await allowed('POST', '/api/read', { text: 'Ten people were killed in Homs.' })).toEqual(
      from('reader'),
    )
  })

  test('an admin manages accounts, and nobody else', async () => {
    expect(await allowed('DELETE', '/api/accounts/none')).toEqual(from('admin'))
    expect((await askers.editor.ask('/api/accounts')).status).toBe(403)

    const { admin } = askers
    const made = await admin.send('POST', '/api/accounts', {
      name: 'omar',
      role: 'reader',
      password: PASSWORD,
    })
    expect(made.ok).toBe(true)
    const omar = new Asker(served.origin)
    await omar.signIn('omar', PASSWORD)
    expect((await omar.ask('/api/status')).status).toBe(200)
    await admin.send('PATCH', '/api/accounts/omar', { role: 'coder' })
    expect(await json(await omar.ask('/api/me'))).toMatchObject({ role: 'coder' })
    await admin.send('DELETE', '/api/accounts/omar')
    expect((await omar.ask('/api/status')).status).toBe(401)
  })

  test('whatever the API lets be changed, a reader may not but for what is the reader’s own', async () => {
    const document = await json<{ paths: Record<string, Record<string, unknown>> }>(
      await askers.reader.ask('/api/openapi.json'),
    )
    const may: string[] = []
    for (const [path, methods] of Object.entries(document.paths))
      for (const method of ['post', 'put', 'patch', 'delete'].filter((m) => m in methods)) {
        if (path.endsWith('/session')) continue
        const at = `/api${path.replace(/^\/api/, '')}`.replaceAll(/\{[^}]*\}/g, 'none')
        const { status } = await askers.reader.send(method.toUpperCase(), at, {})
        if (status !== 403) may.push(`${method} ${path.replace(/^\/api/, '')}`)
      }
    expect(may.sort()).toEqual(['delete /saved/{id}', 'post /read', 'post /saved', 'put /me/password'])
  })

  test('a saved query is removed by whoever saved it, or an editor', async () => {
    const save = async () =>
      (
        await json<{ id: string }>(
          await askers.reader.send('POST', '/api/saved', { name: 'a', address: '/' }),
        )
      ).id
    const [one, two] = [await save(), await save()]
    expect((await askers.coder.send('DELETE', `/api/saved/${one}`)).status).toBe(403)
    expect((await askers.reader.send('DELETE', `/api/saved/${one}`)).status).toBe(204)
    expect((await askers.editor.send('DELETE', `/api/saved/${two}`)).status).toBe(204)
  })

  test('the token of one session is none of another', async () => {
    const { csrf } = await json<{ csrf: string }>(await askers.reader.ask('/api/me'))
    const answer = await askers.editor.ask('/api/saved', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
      body: JSON.stringify({ name: 'a', address: '/' }),
    })
    expect(answer.status).toBe(403)
  })

  test('a script sends a token, and needs no other; revoked, it is nobody’s', async () => {
    const desk = openDesk(served.ledger)
    const account = await desk.accounts.find('the-editor')
    const { token, secret } = await desk.tokens.make(account, 'script')
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(served.origin + path, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${secret}` },
      })
    expect(await json(await ask('/api/me'))).toEqual({ accounts: true, name: 'the-editor', role: 'editor' })
    const saved = await ask('/api/saved', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'a', address: '/' }),
    })
    expect(saved.ok).toBe(true)

    await desk.tokens.revoke(account, token.id)
    await desk.close()

    expect((await ask('/api/status')).status).toBe(401)
  })

  test('one’s own password is changed with the old one, and ends the sessions', async () => {
    const { admin } = askers
    await admin.send('POST', '/api/accounts', { name: 'nour', role: 'reader', password: PASSWORD })
    const nour = new Asker(served.origin)
    await nour.signIn('nour', PASSWORD)
    const change = (old: string, fresh: string) => nour.send('PUT', '/api/me/password', { old, new: fresh })
    expect((await change('wrong wrong wrong', 'six loud harbour boats')).status).toBe(403)
    expect((await change(PASSWORD, 'short')).status).toBe(422)
    expect((await change(PASSWORD, 'six loud harbour boats')).status).toBe(204)
    expect((await nour.ask('/api/status')).status).toBe(401)
  })

  test('signing out ends the session, and its cookie is worth nothing', async () => {
    const asker = new Asker(served.origin)
    const signedIn = await asker.signIn('the-reader', PASSWORD)
    const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!
    expect((await asker.send('DELETE', '/api/session')).status).toBe(204)
    expect((await fetch(`${served.origin}/api/status`, { headers: { cookie } })).status).toBe(401)
  })

  test('wrong passwords are counted', async () => {
    const asker = new Asker(served.origin)
    const statuses: number[] = []
    for (let i = 0; i < 12; i++) statuses.push((await asker.signIn('the-admin', 'wrong wrong wrong')).status)
    expect(statuses).toContain(401)
    const last = await asker.signIn('the-admin', PASSWORD)
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('of what goes wrong nothing was told that is secret', () => {
    expect(served.faults).toEqual([])
  })
})

test('cookies are sent by https only where people come by https', async () => {
  const ledger = await newLedger()
  const desk = openDesk(ledger)
  await desk.accounts.add('ines', 'admin', PASSWORD)
  await desk.close()
  const { origin } = await serving(ledger, { origin: new URL('https://ledger.example') })
  const asker = new Asker(origin)
  const answer = await asker.send(
    'POST',
    '/api/session',
    { name: 'ines', password: PASSWORD },
    { origin: 'https://ledger.example', 'x-forwarded-for': '203.0.113.77' },
  )
  expect(answer.status).toBe(204)
  expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-.*; Secure/)
  expect(answer.headers.get('strict-transport-security')).toContain('max-age')
  expect((await raw(`${origin}/api/me`, { host: 'ledger.example' })).status).toBe(200)
  expect((await raw(`${origin}/api/me`, { host: 'evil.example' })).status).toBe(421)
})

import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { noPages } from './no-pages.ts'

const app = new Hono()
  .use('/api/*', noPages)
  .get('/api', (c) => c.html('<h1>How to ask</h1>'))
  .get('/api/as/:kind{.+}', (c) =>
    c.body('<script>alert(1)</script>', 200, { 'content-type': c.req.param('kind') }),
  )

test.each([
  'text/html',
  'text/html; charset=utf-8',
  'TEXT/HTML',
  'application/xhtml+xml',
  'image/svg+xml',
  'text/xml',
  'application/xml',
])('what is said to be %s is answered as plain text', async (kind) => {
  const answer = await app.request(`/api/as/${encodeURIComponent(kind)}`)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
})

test.each(['application/json', 'text/csv', 'application/octet-stream', 'text/event-stream'])(
  '%s stays what it is',
  async (kind) => {
    const answer = await app.request(`/api/as/${encodeURIComponent(kind)}`)
    expect(answer.headers.get('content-type')).toBe(kind)
  },
)

test('the description of the API is a page', async () => {
  expect((await app.request('/api')).headers.get('content-type')).toMatch(/^text\/html/)
})

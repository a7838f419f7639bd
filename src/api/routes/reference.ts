import { routePath } from 'hono/route'
import type { Parts } from '../parts.ts'
import { documentOf } from '../reference/document.ts'
import { pageOf } from '../reference/page.ts'
import { STYLE } from '../reference/style.ts'

/** The API told in its own words: as an OpenAPI document, and as a page to be read. To be added after all other routes. */
export const referenceRoutes = ({ server: { app }, version }: Parts): void => {
  const headers = { 'cache-control': 'no-cache' }
  let document: ReturnType<typeof documentOf> | undefined
  const known = () => {
    document ??= documentOf(app, version)
    return document
  }
  app.get('/openapi.json', (c) => c.json(known(), 200, headers))
  app.get('/reference.css', (c) =>
    c.body(STYLE, 200, { ...headers, 'content-type': 'text/css; charset=utf-8' }),
  )
  app.get('/', (c) => c.html(pageOf(known() as never, routePath(c).replace(/\/$/, '')), 200, headers))
}

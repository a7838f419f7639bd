import type { MiddlewareHandler } from 'hono'

/** Kinds of content in which a browser runs what stands in it. */
const RUNS = /^(?:text\/(?:html|xml|xsl)|application\/(?:xhtml\+xml|xml)|image\/svg\+xml)\b/i

/** The one page of the API: how it is to be used. */
const DESCRIPTION: ReadonlySet<string> = new Set(['/api', '/api/'])

/** What was captured elsewhere is never a page of ours: whatever the API answers is text to a browser, not a document that runs. */
export const noPages: MiddlewareHandler = async (c, next) => {
  await next()
  if (DESCRIPTION.has(c.req.path) || !RUNS.test(c.res.headers.get('content-type') ?? '')) return
  c.res.headers.set('content-type', 'text/plain; charset=utf-8')
}

import { type Context, Hono } from 'hono'
import type { WorkbenchFile } from './file.ts'
import { WorkbenchFiles } from './files.ts'

/** Vite names the files of this folder by their content: what has a name never changes. */
const ASSETS = '/assets/'

const A_YEAR = 'public, max-age=31536000, immutable'

/** The page and its files are asked for each time, and sent only where they have changed. */
const ASK_AGAIN = 'no-cache'

/**
 * Serves the workbench of a folder. Any address that is none of a file gives the page, which finds the view: addresses can
 * be shared and reloaded.
 */
export const serveWorkbench = (folder: string): Hono => {
  const files = new WorkbenchFiles(folder)
  return new Hono().on(['GET', 'HEAD'], '*', (c) => {
    const path = c.req.path
    const file = files.at(path)
    if (file) return send(c, file, path.startsWith(ASSETS) ? A_YEAR : ASK_AGAIN)
    if (path.startsWith(ASSETS) || !wantsPage(c)) return c.text(`There is no ${path} here.\n`, 404)
    const page = files.at('/index.html')
    return page ? send(c, page, ASK_AGAIN) : c.text(NOT_BUILT, 503)
  })
}

const NOT_BUILT =
  'The workbench has not been built: run npm run build, and load this page again. The API is at /api.\n'

/** A script, picture or style that is missing must not be answered with a page. */
const wantsPage = (c: Context): boolean => {
  const wanted = c.req.header('sec-fetch-dest')
  return wanted ? wanted === 'document' : /text\/html|^\*\/\*$|^$/.test(c.req.header('accept') ?? '')
}

const send = async (c: Context, file: WorkbenchFile, caching: string): Promise<Response> => {
  const { bytes, type, etag, packing } = await file.sent(c.req.header('accept-encoding'))
  const headers = { ETag: etag, 'Cache-Control': caching, Vary: 'Accept-Encoding' }
  if (isHeld(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers)
  const sent = {
    ...headers,
    'Content-Type': type,
    'Content-Length': `${bytes.length}`,
    ...(packing ? { 'Content-Encoding': packing } : {}),
  }
  return c.req.method === 'HEAD' ? c.body(null, 200, sent) : c.body(bytes, 200, sent)
}

const isHeld = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*')

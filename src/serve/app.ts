import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { ApiProblem, type Tiles } from '../api/index.ts'
import type { Desk } from '../desk/index.ts'
import { clientAddress } from './client-address.ts'
import type { ServeEnv } from './env.ts'
import { noForgery, notHandedOn, signedIn } from './guard.ts'
import { securityHeaders } from './headers.ts'
import { LOOPBACK_NAMES, onlyBy } from './host.ts'
import { identify } from './identify.ts'
import { noPages } from './no-pages.ts'
import { bounded } from './rate.ts'
import { serveWorkbench } from './workbench/serve-workbench.ts'

export interface AppOptions {
  /** The API, to be mounted at /api. */
  readonly api: Hono
  /** Says who asks. */
  readonly desk: Desk
  /** Folder of the built workbench. */
  readonly workbench: string
  /** Only this machine can reach it: then it answers only to its own names. */
  readonly loopback: boolean
  readonly tiles?: Tiles
  /** Address by which people reach the server, where a proxy stands before it. */
  readonly origin?: URL
  /** Told of what went wrong within. */
  readonly onError: (error: unknown) => void
}

/** All that the server answers: the API at /api, the workbench everywhere else, and the same headers on both. */
export const appOf = (options: AppOptions): Hono<ServeEnv> => {
  const { api, desk, workbench, loopback, tiles, origin, onError } = options
  const app = new Hono<ServeEnv>()
  const tilesFrom = tiles ? new URL(tiles.url).origin : undefined
  app.use(
    securityHeaders({ ...(tilesFrom ? { tiles: tilesFrom } : {}), secure: origin?.protocol === 'https:' }),
  )
  if (loopback) app.use(onlyBy(new Set([...LOOPBACK_NAMES, ...(origin ? [origin.hostname] : [])])))
  // a proxy packs for itself, and within one machine it costs more than it saves
  if (!loopback) app.use('/api/*', compress())
  app.use(
    '/api/*',
    noPages,
    clientAddress(origin !== undefined),
    identify(desk, tiles),
    bounded(),
    notHandedOn,
    signedIn,
    noForgery(origin),
  )
  app.route('/api', api as unknown as Hono<ServeEnv>)
  app.all('/api/*', (c) =>
    new ApiProblem(404, `there is no ${c.req.method} ${c.req.path}: see /api/openapi.json`).response(
      c.req.path,
    ),
  )
  app.route('/', serveWorkbench(workbench) as unknown as Hono<ServeEnv>)
  app.onError((error, c) => {
    onError(error)
    return new ApiProblem(500, 'what went wrong is in the log of the server').response(c.req.path)
  })
  return app
}

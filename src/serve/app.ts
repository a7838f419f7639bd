import { Hono } from 'hono'
import { securityHeaders } from './headers.ts'
import { LOOPBACK_NAMES, onlyBy } from './host.ts'
import { problem } from './problem.ts'
import { serveWorkbench } from './workbench/serve-workbench.ts'

export interface AppOptions {
  /** The API, to be mounted at /api. */
  readonly api: Hono
  /** Folder of the built workbench. */
  readonly workbench: string
  /** Only this machine can reach it: then it answers only to its own names. */
  readonly loopback: boolean
  /** Origin of a tile source. */
  readonly tiles?: string
  /** Address by which people reach the server, where that is another than the one it is bound to. */
  readonly origin?: URL
  /** Told of what went wrong within. */
  readonly onError: (error: unknown) => void
}

/** All that the server answers: the API at /api, the workbench everywhere else, and the same headers on both. */
export const appOf = ({ api, workbench, loopback, tiles, origin, onError }: AppOptions): Hono => {
  const app = new Hono()
  app.use(securityHeaders({ ...(tiles ? { tiles } : {}), secure: origin?.protocol === 'https:' }))
  if (loopback) app.use(onlyBy(new Set([...LOOPBACK_NAMES, ...(origin ? [origin.hostname] : [])])))
  app.route('/api', api)
  app.all('/api/*', (c) =>
    problem(404, 'not-found', 'No such address', `There is no ${c.req.path}: see /api/openapi.json.`),
  )
  app.route('/', serveWorkbench(workbench))
  app.onError((error) => {
    onError(error)
    return problem(500, 'fault', 'A fault of the server', 'What went wrong is in the log of the server.')
  })
  return app
}

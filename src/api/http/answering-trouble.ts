import type { Context, Hono } from 'hono'
import { routePath } from 'hono/route'
import type { ApiEnv } from '../env.ts'
import { ApiProblem } from './problem.ts'
import { problemOf } from './trouble.ts'

/** Makes the application answer with a problem whatever goes wrong. To be called when all routes are there. */
export const answeringTrouble = (app: Hono<ApiEnv>, onError: (error: unknown) => void): void => {
  const ways = waysOf(app)
  app.all('*', (c) => {
    throw unknownAddress(c, ways)
  })
  app.onError((error, c) => {
    const known = problemOf(error)
    if (!known || known.status === 500) onError(error)
    return (known ?? FAULT).response(c.req.path)
  })
}

const FAULT = new ApiProblem(
  500,
  'Muster has a fault here: the log of the server says more. Please report it with what you asked',
)

interface Way {
  readonly method: string
  readonly path: RegExp
}

const waysOf = (app: Hono<ApiEnv>): readonly Way[] =>
  app.routes
    .filter((r) => r.method !== 'ALL')
    .map(({ method, path }) => ({ method, path: new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}$`) }))

const unknownAddress = (c: Context, ways: readonly Way[]): ApiProblem => {
  const { path, method } = c.req
  const within = path.slice(routePath(c).length - '/*'.length)
  const taken = new Set(ways.filter((w) => w.path.test(within)).map((w) => w.method))
  if (!taken.size) return new ApiProblem(404, `there is no ${path}: /api/openapi.json lists what there is`)
  if (taken.has('GET')) taken.add('HEAD')
  const allow = [...taken].sort().join(', ')
  return new ApiProblem(405, `${method} is not taken at ${path}: use ${allow}`, { headers: { allow } })
}

import type { Hook } from '@hono/zod-openapi'
import type { ApiEnv } from '../env.ts'
import { ApiProblem } from './problem.ts'

const PARTS: Readonly<Record<string, string>> = {
  query: 'query',
  param: 'path',
  json: 'body',
  form: 'body',
  header: 'header',
  cookie: 'cookie',
}

/** Tells which part of a request does not fit its schema: 400 for its address, 422 for its body. */
export const notFit: Hook<unknown, ApiEnv, string, unknown> = (result) => {
  if (result.success) return
  const part = PARTS[result.target] ?? result.target
  const errors = result.error.issues.map((issue) => ({
    where: [part, ...issue.path.map(String)].join('.'),
    what: issue.message,
  }))
  const told = errors.map((e) => `${e.where}: ${e.what}`).join('; ')
  throw new ApiProblem(part === 'body' ? 422 : 400, `${told}. /api/openapi.json says what is taken here`, {
    errors,
  })
}

import type { Problem } from '../answers.ts'

/** Kinds of problem, by their status; the title says the kind, the detail what was wrong here. */
const TITLES = {
  400: 'The request is not understood',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not that way',
  409: 'In conflict with another change',
  413: 'Too large',
  415: 'Not that kind of content',
  421: 'Asked by a name that is not its own',
  422: 'Does not fit',
  429: 'Too many requests',
  500: 'A fault of Muster’s own',
  503: 'The ledger does not answer',
} as const

export type ProblemStatus = keyof typeof TITLES

/** Thrown by a route; the application answers with it. */
export class ApiProblem extends Error {
  readonly status: ProblemStatus
  /** For programs that have to tell one problem of a status from another. */
  readonly type: string
  readonly errors: Problem['errors']
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: ProblemStatus,
    detail: string,
    {
      type = 'about:blank',
      errors,
      headers = {},
    }: {
      readonly type?: string
      readonly errors?: Problem['errors']
      readonly headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(detail)
    this.name = 'ApiProblem'
    this.status = status
    this.type = type
    this.errors = errors
    this.headers = headers
  }

  /** What is answered (RFC 9457). */
  response(instance: string): Response {
    const problem: Problem = {
      type: this.type,
      title: TITLES[this.status],
      status: this.status,
      detail: this.message,
      instance,
      ...(this.errors?.length ? { errors: this.errors } : {}),
    }
    return new Response(JSON.stringify(problem), {
      status: this.status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        ...this.headers,
      },
    })
  }
}

/** What is not held. `way` says where its ids are found. */
export const notHeld = (what: string, id: string, way: string): ApiProblem =>
  new ApiProblem(404, `the ledger holds no ${what} ${id}: ${way}`)

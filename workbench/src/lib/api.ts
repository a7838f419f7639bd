import type { Me, Part, Problem } from '../../../src/api/answers.ts'

/** Values of a query. Undefined and empty ones are left out. */
export type Asked = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | null | undefined>
>

/** An answer that is no answer: what went wrong in words, and whether to ask again is worth it. */
export class ApiError extends Error {
  /** HTTP status; 0 where the server could not be reached. */
  readonly status: number
  readonly title: string
  readonly errors: NonNullable<Problem['errors']>

  constructor(problem: Pick<Problem, 'status' | 'title' | 'detail' | 'errors'>) {
    super(problem.detail)
    this.name = 'ApiError'
    this.status = problem.status
    this.title = problem.title
    this.errors = problem.errors ?? []
  }

  get mayPass(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

export interface AskOptions {
  readonly signal?: AbortSignal
}

/** The address of the API with a query. */
export const apiAddress = (path: string, asked: Asked = {}): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null && one !== '') query.append(name, `${one}`)
  const text = query.toString()
  return `/api${path}${text ? `?${text}` : ''}`
}

/** Answers that were given lately, with their tags: shown at once on the way back, and asked after all the same. */
const remembered = new Map<string, { readonly etag: string; readonly body: unknown }>()
const REMEMBERED = 120

export const rememberedAnswer = <T>(path: string, asked: Asked = {}): T | undefined =>
  remembered.get(apiAddress(path, asked))?.body as T | undefined

/** @throws ApiError; an AbortError where the signal says so */
export const get = async <T>(path: string, asked: Asked = {}, { signal }: AskOptions = {}): Promise<T> => {
  const address = apiAddress(path, asked)
  const known = remembered.get(address)
  const answer = await reach(address, {
    headers: { accept: 'application/json', ...(known ? { 'if-none-match': known.etag } : {}) },
    ...(signal ? { signal } : {}),
  })
  if (answer.status === 304 && known) return known.body as T
  const body = await bodyOf<T>(answer)
  const etag = answer.headers.get('etag')
  remembered.delete(address)
  if (etag) remembered.set(address, { etag, body })
  if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value ?? '')
  return body
}

/** Every part of a list, one after the other. Ends where the caller stops asking. */
export async function* parts<T>(
  path: string,
  asked: Asked = {},
  options: AskOptions = {},
): AsyncGenerator<T> {
  let after: string | undefined
  do {
    const part: Part<T> = await get<Part<T>>(path, { ...asked, after }, options)
    yield* part.items
    after = part.next
  } while (after !== undefined)
}

type Sent = FormData | Readonly<Record<string, unknown>> | readonly unknown[]

/** Sends something that changes the ledger or the desk, with the token that the server gave. @throws ApiError */
export const send = async <T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: Sent,
  { signal }: AskOptions = {},
): Promise<T> => {
  const form = body instanceof FormData
  const once = async (): Promise<Response> =>
    reach(apiAddress(path), {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
        ...(await tokenHeader()),
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
  const answer = await once()
  if (!(await isStale(answer))) return bodyOf<T>(answer)
  me = undefined
  return bodyOf<T>(await once())
}

/** Whether the token is of a server that was started anew since, or of a session that ended. */
const isStale = async (answer: Response): Promise<boolean> => {
  if (answer.status !== 403) return false
  const said: Partial<Problem> = await answer
    .clone()
    .json()
    .catch(() => ({}))
  return said.type === '/problems/csrf'
}

export const post = <T>(path: string, body?: Sent, options?: AskOptions): Promise<T> =>
  send<T>('POST', path, body, options)

let me: Promise<Me> | undefined

/** Who is signed in, asked once. */
export const whoAmI = (): Promise<Me> => {
  me ??= get<Me>('/me').catch((error: unknown) => {
    me = undefined
    throw error
  })
  return me
}

/** After signing in or out: what was known belongs to somebody else. */
export const forget = (): void => {
  me = undefined
  remembered.clear()
}

const tokenHeader = async (): Promise<Record<string, string>> => {
  const { csrf } = await whoAmI()
  return csrf ? { 'x-csrf-token': csrf } : {}
}

const reach = async (address: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(address, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError({
      status: 0,
      title: 'The server does not answer',
      detail: 'Is `muster serve` still running, and is this machine connected? Then try again.',
    })
  }
}

const bodyOf = async <T>(answer: Response): Promise<T> => {
  if (answer.status === 204) return undefined as T
  const type = answer.headers.get('content-type') ?? ''
  if (answer.ok && type.includes('json')) return (await answer.json()) as T
  if (answer.ok) return (await answer.text()) as T
  throw new ApiError(
    type.includes('json') ? problemOf(await answer.json().catch(() => ({})), answer) : plain(answer),
  )
}

const problemOf = (said: Partial<Problem>, answer: Response): Problem => ({
  ...plain(answer),
  ...(said.title ? { title: said.title } : {}),
  ...(said.detail ? { detail: said.detail } : {}),
  ...(said.errors ? { errors: said.errors } : {}),
})

const plain = ({ status, statusText }: Response): Problem => ({
  type: 'about:blank',
  status,
  title: status >= 500 ? 'The server failed' : statusText || `Error ${status}`,
  detail: `The server answered ${status}${statusText ? ` (${statusText})` : ''}.`,
})

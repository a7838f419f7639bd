import { type Agent, errors, request } from 'undici'
import { DocumentError } from '../../base/index.ts'
import { collect } from '../../capture/index.ts'
import { contentType, isNoText } from '../content-type.ts'
import type { TimeLimits } from '../options.ts'
import { size } from '../size.ts'
import { codingsOf, Unpackable, unpack } from '../unpack.ts'
import { userAgent } from './user-agent.ts'

export interface Answer {
  readonly status: number
  /** By their names in lower case. A Headers would refuse the values that careless servers send. */
  readonly headers: ReadonlyMap<string, string>
  /** Empty for an answer whose body is of no use: a picture, or any status but 200. */
  readonly bytes: Uint8Array
}

export interface RequestLimits {
  readonly maxBytes: number
  readonly times: TimeLimits
  readonly signal?: AbortSignal | undefined
}

const ACCEPT =
  'text/html, application/xhtml+xml, text/plain, application/pdf, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1'

/**
 * Sends one GET request, follows nothing, and gives the answer with its body unpacked. Throws a DocumentError: `timeout`,
 * `too-large`, `refused-address`, or `http` where the server cannot be reached or breaks off.
 */
export const ask = async (
  url: URL,
  headers: Readonly<Record<string, string>>,
  agent: Agent,
  limits: RequestLimits,
): Promise<Answer> => {
  const whole = new AbortController()
  const stop = () => whole.abort(limits.signal?.reason)
  const timer = setTimeout(() => whole.abort(new OutOfTime()), limits.times.whole)
  limits.signal?.addEventListener('abort', stop, { once: true })
  try {
    limits.signal?.throwIfAborted()
    return await answer(url, headers, agent, limits.maxBytes, whole.signal)
  } catch (error) {
    limits.signal?.throwIfAborted()
    throw failure(error, url, limits)
  } finally {
    clearTimeout(timer)
    limits.signal?.removeEventListener('abort', stop)
  }
}

class OutOfTime extends Error {}

const answer = async (
  url: URL,
  headers: Readonly<Record<string, string>>,
  agent: Agent,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Answer> => {
  const {
    statusCode,
    headers: got,
    body,
  } = await request(url, {
    dispatcher: agent,
    signal,
    headers: {
      'user-agent': userAgent(),
      accept: ACCEPT,
      'accept-language': 'en, *;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
      ...headers,
    },
  })
  const received = new Map(
    Object.entries(got).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  )
  // A body that is not wanted is not read either: the connection is closed instead. Its error is of no interest.
  body.on('error', () => {})
  if (statusCode !== 200 || isNoText(contentType(received.get('content-type')))) {
    body.destroy()
    return { status: statusCode, headers: received, bytes: new Uint8Array() }
  }
  const packed = Number(received.get('content-length')) > maxBytes ? null : await collect(body, maxBytes)
  if (!packed) {
    body.destroy()
    throw new Unpackable('too-large', '')
  }
  const bytes = await unpack(packed, codingsOf(received.get('content-encoding')), maxBytes)
  return { status: statusCode, headers: received, bytes }
}

const failure = (error: unknown, url: URL, { maxBytes, times }: RequestLimits): unknown => {
  const made = (code: 'timeout' | 'http' | 'too-large', message: string) =>
    new DocumentError(code, url.href, message, { cause: error })
  const seconds = (ms: number) => `${ms / 1000} s`
  if (error instanceof DocumentError) return new DocumentError(error.issue.code, url.href, error.message)
  if (error instanceof OutOfTime)
    return made('timeout', `was not received whole within ${seconds(times.whole)}: try again later`)
  if (error instanceof Unpackable)
    return error.reason === 'too-large'
      ? made(
          'too-large',
          `is longer than the ${size(maxBytes)} that one document may have: the rest was not read`,
        )
      : made('http', `${error.message}: the server sent a broken page, try again later`)
  if (error instanceof errors.ConnectTimeoutError)
    return made(
      'timeout',
      `${url.host} did not take the connection within ${seconds(times.connect)}: try again later`,
    )
  if (error instanceof errors.HeadersTimeoutError)
    return made('timeout', `${url.host} did not answer within ${seconds(times.headers)}: try again later`)
  if (error instanceof errors.BodyTimeoutError)
    return made('timeout', `${url.host} sent nothing more for ${seconds(times.idle)}: try again later`)
  const code = codeOf(error)
  if (!code) return error
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return made(
      'http',
      `${url.hostname} is a host that is not known (${code}): check its spelling and the network`,
    )
  return made('http', `${url.host} cannot be reached, or broke off (${code}): try again later`)
}

/** The code of an error of the network, also where it stands for several, one for each address tried. */
const codeOf = (error: unknown): string | undefined => {
  if (error instanceof AggregateError && error.errors.length) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

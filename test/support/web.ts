import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { Capture, Issue } from '../../src/base/index.ts'
import type { Lookup, SourceOptions, SourceResult } from '../../src/sources/index.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface Site {
  readonly port: number
  /** `http://news.example:1234`, whose name the options' `lookup` knows. */
  readonly origin: string
  /** Paths asked for, in their order, without robots.txt. */
  readonly asked: string[]
  readonly requests: IncomingMessage[]
}

/** A server on this machine that answers by path; what it has no handler for, robots.txt too, is not there (404). */
export const site = async (
  pages: Readonly<Record<string, Handler>>,
  name = 'news.example',
): Promise<Site> => {
  const asked: string[] = []
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push(request)
    if (path !== '/robots.txt') asked.push(path)
    const handler = pages[path] ?? pages['*']
    if (handler) handler(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { port, origin: `http://${name}:${port}`, asked, requests }
}

export const send =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }

export const redirect =
  (location: string, status = 302): Handler =>
  (_, response) => {
    response.writeHead(status, { location }).end()
  }

/** Every name of the reserved domain `.example` is this machine. */
export const lookup: Lookup = async (hostname) => {
  if (hostname.endsWith('.example')) return [{ address: '127.0.0.1', family: 4 }]
  throw Object.assign(new Error(hostname), { code: 'ENOTFOUND' })
}

/** Options for quick tests: `news.example` is allowed, and hosts need no rest between two requests. */
export const quick: SourceOptions = { allowHosts: ['news.example'], pace: 0, lookup }

export const all = async (results: AsyncIterable<SourceResult>): Promise<SourceResult[]> => {
  const out: SourceResult[] = []
  for await (const one of results) out.push(one)
  return out
}

/** One line for each result: `text/html http://…` or `robots http://…`. */
export const told = (results: readonly SourceResult[]): string[] =>
  results.map((one) =>
    'capture' in one
      ? `${one.capture.mediaType} ${one.capture.input}`
      : 'issue' in one
        ? `${one.issue.code} ${one.issue.input}`
        : `unchanged ${one.unchanged}`,
  )

export const captured = (result: SourceResult | undefined): Capture => {
  if (result && 'capture' in result) return result.capture
  throw new Error(`no capture: ${JSON.stringify(result)}`)
}

export const issue = (result: SourceResult | undefined): Issue => {
  if (result && 'issue' in result) return result.issue
  throw new Error(`no issue: ${JSON.stringify(result)}`)
}

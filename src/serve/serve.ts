import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { createApi } from '../api/index.ts'
import { packageFile } from '../base/index.ts'
import { openDesk } from '../desk/index.ts'
import { shownWhere } from '../ledger/index.ts'
import { appOf } from './app.ts'
import { bindsToLoopback } from './binding.ts'
import { ServeError } from './errors.ts'
import { getReady } from './ready.ts'

export interface ServeOptions {
  /** The ledger: a folder, or `postgres://…`. */
  readonly ledger: string
  /** Address to bind to; 127.0.0.1 unless given. */
  readonly host?: string
  /** 0 takes any that is free. */
  readonly port?: number
  /** Address by which people reach the server through a proxy, such as `https://ledger.example`. */
  readonly origin?: URL
  /** Template of a tile source for the map, such as `https://tiles.example/{z}/{x}/{y}.png`. */
  readonly tiles?: string
  /** Told of faults, one at a time. */
  readonly onError?: (error: unknown) => void
}

/** A server that runs. */
export interface Served {
  /** Address of the workbench. */
  readonly url: string
  readonly port: number
  /** Takes no more requests, lets those under way end (for some seconds), and closes the ledger. */
  stop(): Promise<void>
}

export const USUAL_HOST = '127.0.0.1'
export const USUAL_PORT = 4173

/**
 * Serves the API and the workbench of a ledger.
 * @throws ServeError where it cannot be bound so; what opening a ledger throws
 */
export const serve = async (options: ServeOptions): Promise<Served> => {
  const { ledger, host = USUAL_HOST, port = USUAL_PORT, origin, tiles, onError = () => {} } = options
  const loopback = await bindsToLoopback(host)
  // what a proxy hands on comes from elsewhere, whatever the server itself is bound to
  const closed = !loopback || (origin !== undefined && !(await bindsToLoopback(origin.hostname)))
  const desk = openDesk(ledger, { secure: origin?.protocol === 'https:', closed })
  const open: { close(): Promise<void> }[] = [desk]
  const close = async (): Promise<void> => {
    for (const each of open.splice(0)) await each.close()
  }
  try {
    const api = await createApi({ ledger, desk, onError })
    open.unshift(api)
    if (closed && !(await desk.accounts.any()))
      throw noAccounts(loopback && origin ? origin.origin : host, ledger)
    const app = appOf({
      api: api.app,
      desk,
      workbench: join(packageFile('package.json'), '..', 'dist', 'workbench'),
      loopback,
      onError,
      ...(origin ? { origin } : {}),
      ...(tiles ? { tiles: { url: tiles } } : {}),
    })
    const server = await listening(app.fetch, bare(host), port)
    const bound = (server.address() as AddressInfo).port
    const rest = getReady(api)
    return {
      url: `http://${shown(host)}:${bound}/`,
      port: bound,
      stop: async () => {
        await ended(server)
        await rest()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

const noAccounts = (host: string, ledger: string): ServeError =>
  new ServeError(
    'no-accounts',
    `others can reach ${host}, and there is no account yet: make one with \`muster account add NAME --role admin --ledger ${shownWhere(ledger)}\`, or leave --host and --origin out to be reached from this machine only`,
  )

/** Milliseconds within which the headers, and the whole of a request, have to have come. */
const TIMEOUTS = { headersTimeout: 15_000, requestTimeout: 600_000, keepAliveTimeout: 10_000 }

const listening = async (
  fetch: Parameters<typeof createAdaptorServer>[0]['fetch'],
  host: string,
  port: number,
): Promise<Server> => {
  const server = createAdaptorServer({ fetch, serverOptions: TIMEOUTS }) as Server
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw ServeError.ofListening(error, host, port)
  }
  return server
}

/** Milliseconds that requests under way are given when the server stops. */
const GRACE = 3_000

const ended = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), GRACE)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })

const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1')

const shown = (host: string): string => (bare(host).includes(':') ? `[${bare(host)}]` : host)

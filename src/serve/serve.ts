import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { createApi } from '../api/index.ts'
import { packageFile } from '../base/index.ts'
import { appOf } from './app.ts'
import { bindsToLoopback } from './binding.ts'
import { ServeError } from './errors.ts'

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
  const api = await createApi({ ledger, onError })
  const app = appOf({
    api: api.app,
    workbench: join(packageFile('package.json'), '..', 'dist', 'workbench'),
    loopback,
    onError,
    ...(origin ? { origin } : {}),
    ...(tiles ? { tiles: new URL(tiles).origin } : {}),
  })
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 10_000 },
  }) as Server
  try {
    await listening(server, bare(host), port)
  } catch (error) {
    await api.close()
    throw error
  }
  const bound = server.address() as AddressInfo
  return {
    url: `http://${shown(host)}:${bound.port}/`,
    port: bound.port,
    stop: async () => {
      await closed(server)
      await api.close()
    },
  }
}

const listening = async (server: Server, host: string, port: number): Promise<void> => {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw ServeError.ofListening(error, host, port)
  }
}

/** Milliseconds that requests under way are given when the server stops. */
const GRACE = 3_000

const closed = (server: Server): Promise<void> =>
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

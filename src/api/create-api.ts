import { readFileSync } from 'node:fs'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { ArchiveError } from '../archive/index.ts'
import { packageFile } from '../base/index.ts'
import { type Desk, openDesk } from '../desk/index.ts'
import { openLedger } from '../ledger/index.ts'
import { openReader } from '../reading/index.ts'
import { tallySources } from '../store/index.ts'
import type { Me } from './answers.ts'
import type { ApiEnv } from './env.ts'
import { Held } from './held.ts'
import { answeringTrouble } from './http/answering-trouble.ts'
import { etagOf } from './http/etag.ts'
import { notFit } from './http/not-fit.ts'
import { problemOf } from './http/trouble.ts'
import { localUser } from './local-user.ts'
import type { Parts } from './parts.ts'
import { actorRoutes } from './routes/actors.ts'
import { bookRoutes } from './routes/books.ts'
import { captureRoutes } from './routes/capture.ts'
import { claimRoutes } from './routes/claims.ts'
import { codingRoutes } from './routes/codings.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { deskRoutes } from './routes/desk/index.ts'
import { documentRoutes } from './routes/documents.ts'
import { eventRoutes } from './routes/events.ts'
import { exportRoutes } from './routes/exports.ts'
import { figureRoutes } from './routes/figures.ts'
import { overviewRoutes } from './routes/overview.ts'
import { readRoutes } from './routes/read.ts'
import { referenceRoutes } from './routes/reference.ts'
import { reviewRoutes } from './routes/review.ts'
import { runRoutes } from './routes/runs.ts'
import { serviceRoutes } from './routes/service.ts'
import { sourceRoutes } from './routes/sources.ts'
import { Runs } from './runs/runs.ts'
import { Writer } from './writer.ts'

export interface ApiOptions {
  /** The ledger: a folder, or `postgres://…`. */
  readonly ledger: string
  /** What persons keep beside it; where it is not given, the API opens it itself. */
  readonly desk?: Desk
  /** Told of faults of Muster's own, one at a time; whoever asked is told that there was one. */
  readonly onError?: (error: unknown) => void
}

/** The HTTP API of a ledger, to be mounted at /api. */
export interface Api {
  /** What is set as `me` before it is asked says who asks; otherwise it is the user of this machine, with all rights. */
  readonly app: Hono
  close(): Promise<void>
}

/** Opens a ledger to be asked over HTTP. Throws what `openLedger` throws. */
export const createApi = async ({
  ledger: where,
  desk = openDesk(where),
  onError = () => {},
}: ApiOptions): Promise<Api> => {
  const held = new Held(where)
  await held.ledger()
  await broughtUpToDate(where)
  const app = new OpenAPIHono<ApiEnv>({ defaultHook: notFit })
  const local = localUser()
  app.use(async (c, next) => {
    if (!(c.get('me') as Me | undefined)) c.set('me', local)
    await next()
  })
  const reader = openReader({ threads: 2, seconds: 30 })
  const writer = new Writer(where)
  const runs = new Runs(where)
  const parts: Parts = {
    server: { app, tag: etagOf(held) },
    held,
    desk,
    where,
    version: versionOf(),
    reader,
    writer,
    runs,
  }
  for (const routes of ROUTES) routes(parts)
  referenceRoutes(parts)
  answeringTrouble(app, onError)
  warm(parts)
  return {
    // what it carries of its own concerns nobody who mounts it
    app: app as unknown as Hono,
    close: async () => {
      await runs.close()
      await writer.close()
      await reader.close()
      await held.close()
      await desk.close()
    },
  }
}

/**
 * A ledger that an older Muster wrote to may want tables and indexes that this one asks, and one whose last add was cut
 * short wants its sources counted. Where it cannot be written now, because another process does or nobody may, it is asked
 * as it is.
 */
const broughtUpToDate = async (where: string): Promise<void> => {
  try {
    const ledger = await openLedger(where, { write: true, wait: 0 })
    try {
      await tallySources(ledger.store)
    } finally {
      await ledger.close()
    }
  } catch (error) {
    if (!(error instanceof ArchiveError) && !problemOf(error)) throw error
  }
}

const ROUTES = [
  serviceRoutes,
  readRoutes,
  documentRoutes,
  captureRoutes,
  claimRoutes,
  eventRoutes,
  overviewRoutes,
  figureRoutes,
  sourceRoutes,
  actorRoutes,
  reviewRoutes,
  decisionRoutes,
  deskRoutes,
  codingRoutes,
  runRoutes,
  exportRoutes,
  bookRoutes,
]

const versionOf = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))
  return String((manifest as { version?: unknown }).version)
}

/** Lets the thread that reads load what it needs, before anybody waits for it. */
const warm = ({ reader }: Parts): void => {
  const bytes = new TextEncoder().encode('Ten people were killed in Homs on Monday, the ministry said.')
  reader
    .read({
      sha256: '0'.repeat(64),
      bytes,
      mediaType: 'text/plain',
      retrievedAt: new Date(0).toISOString(),
      input: 'warm-up',
      context: {},
    })
    .catch(() => {})
}

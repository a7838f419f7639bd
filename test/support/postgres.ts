import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, test } from 'vitest'

/** A real PostgreSQL server. */
export interface Server {
  /** Makes a new, empty database, and gives its URL. */
  database(): Promise<string>
  /** False where the server was given to the tests: then they may not stop it. */
  readonly ours: boolean
  /** Stops it; `crash` lets it write nothing more. */
  stop(how?: 'fast' | 'crash'): Promise<void>
  start(): Promise<void>
  /** Stops it for good, or drops what was made in it. */
  close(): Promise<void>
}

/** Where a server was given to the tests. */
const given = process.env.MUSTER_TEST_POSTGRES

const newest = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(folder, version, 'bin'))
    : []

/** The folder of `initdb` and `postgres`: Debian's, which are not in the PATH, or the user's. */
const binaries = (): string | undefined =>
  [...newest('/usr/lib/postgresql'), ...(process.env.PATH ?? '').split(delimiter)].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )

const available = given !== undefined || binaries() !== undefined
const required = Boolean(process.env.CI) || process.env.MUSTER_REQUIRE_POSTGRES === '1'

/**
 * Tests that need PostgreSQL. Where there is none they are skipped and that is said, but they fail where `CI` or
 * `MUSTER_REQUIRE_POSTGRES=1` is set. The server is there from the first `beforeAll` of `tests` on.
 */
export const withPostgres = (name: string, tests: (server: () => Server) => void): void => {
  if (!available) {
    if (required)
      test(name, () => {
        throw new Error(
          'no PostgreSQL: install it (Debian: postgresql), or give the URL of a server in MUSTER_TEST_POSTGRES',
        )
      })
    else {
      process.stderr.write(`${name}: skipped: no PostgreSQL\n`)
      describe.skip(`${name} (skipped: no PostgreSQL)`, () => tests(() => unstarted()))
    }
    return
  }
  describe(name, () => {
    let server: Server | undefined
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server?.close())
    tests(() => server ?? unstarted())
  })
}

const unstarted = (): never => {
  throw new Error('the server is not started before the tests run')
}

/** Starts a server in a folder of its own, or takes the one that `MUSTER_TEST_POSTGRES` names. */
export const startPostgres = async (): Promise<Server> => (given ? theirs(given) : ours())

let databases = 0

const make = async (url: string): Promise<string> => {
  const name = `muster_test_${process.pid}_${++databases}`
  await ask(url, `CREATE DATABASE ${name}`)
  const made = new URL(url)
  made.pathname = `/${name}`
  return made.href
}

const ask = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const theirs = (url: string): Server => {
  const made: string[] = []
  const notOurs = async (): Promise<never> => {
    throw new Error('the server of MUSTER_TEST_POSTGRES is not ours to stop')
  }
  return {
    ours: false,
    database: async () => {
      const database = await make(url)
      made.push(database)
      return database
    },
    stop: notOurs,
    start: notOurs,
    close: async () => {
      for (const database of made)
        await ask(url, `DROP DATABASE ${new URL(database).pathname.slice(1)} WITH (FORCE)`)
    },
  }
}

const ours = async (): Promise<Server> => {
  const bin = binaries()!
  const folder = mkdtempSync(join(tmpdir(), 'muster-postgres-'))
  const user = unprivileged()
  if (user) chownSync(folder, user.uid, user.gid)
  const as = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } }
  const data = join(folder, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'muster', '--auth=trust', '--encoding=UTF8', '--no-sync'],
    { ...as, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
  const port = await freePort()
  const url = `postgres://muster@127.0.0.1:${port}/postgres`

  let running: ChildProcess | undefined
  const start = async (): Promise<void> => {
    const said: string[] = []
    const line = [
      ...untilWeEnd(),
      join(bin, 'postgres'),
      ...['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-c', 'shared_buffers=32MB'],
    ]
    const child = spawn(line[0]!, line.slice(1), { ...as, stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')))
    running = child
    for (const until = Date.now() + 30_000; ; await pause(50))
      try {
        return await ask(url, 'SELECT 1')
      } catch (error) {
        if (child.exitCode !== null || Date.now() > until)
          throw new Error(`postgres does not start: ${said.join('')}`, { cause: error })
      }
  }
  const stop = (how: 'fast' | 'crash' = 'fast'): Promise<void> =>
    new Promise((resolve) => {
      const child = running
      if (!child || child.exitCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
    })
  const abandon = () => running?.kill('SIGQUIT')
  process.once('exit', abandon)
  await start()
  return {
    ours: true,
    database: () => make(url),
    stop,
    start,
    close: async () => {
      await stop('crash')
      process.off('exit', abandon)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Lets the kernel stop the server where the tests are killed, if there is a command for that. */
const untilWeEnd = (): string[] =>
  spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0 ? ['setpriv', '--pdeathsig', 'INT'] : []

/** PostgreSQL does not run as root: the user that it runs as then. */
const unprivileged = (): { readonly uid: number; readonly gid: number } | undefined => {
  if (process.getuid?.() !== 0) return
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([n]) => n === 'nobody')!
  return { uid: Number(uid), gid: Number(gid) }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const listener = createServer()
    listener.once('error', reject)
    listener.listen(0, '127.0.0.1', () => {
      const address = listener.address()
      listener.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

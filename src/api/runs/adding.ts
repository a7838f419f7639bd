import { type ChildProcess, fork } from 'node:child_process'
import { packageFile } from '../../base/index.ts'
import type { Telling, Told } from './protocol.ts'

/** An entry of its own in the bundle; from the sources, a file that first teaches its process to read TypeScript. */
const CHILD = import.meta.url.endsWith('.ts') ? 'scripts/run.mjs' : 'dist/api/run.mjs'

/** Milliseconds that a process is given to end in order. */
const GRACE = 20_000

/** A process that adds. */
export interface Adding {
  /** Resolves when it has ended; with why, where it failed. */
  readonly ended: Promise<string | undefined>
  /** Lets it end in order. */
  stop(): void
}

/** Starts one. `folder` is where relative names of sources are looked for. */
export const adding = (
  told: Extract<Told, { what: 'add' }>,
  folder: string,
  tell: (telling: Telling) => void,
): Adding => {
  const child: ChildProcess = fork(packageFile(CHILD), [], {
    cwd: folder,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  let late: NodeJS.Timeout | undefined
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString('utf8')}`.slice(-2000)
  })
  const ended = new Promise<string | undefined>((resolve) => {
    let failed: string | undefined
    let done = false
    child.on('message', (telling: Telling) => {
      if (telling.what === 'failed') failed = telling.why
      if (telling.what === 'done') done = true
      tell(telling)
    })
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => {
      clearTimeout(late)
      // what is killed for being late was told to end, and whatever it left undone the next writer does
      if (done || (!failed && late && signal === 'SIGKILL')) resolve(undefined)
      else
        resolve(
          failed ?? `the process that adds ended (${signal ?? code}): ${said.trim() || 'it said nothing'}`,
        )
    })
  })
  child.send(told)
  return {
    ended,
    stop: () => {
      if (child.connected) child.send({ what: 'stop' } satisfies Told)
      late ??= setTimeout(() => child.kill('SIGKILL'), GRACE)
    },
  }
}

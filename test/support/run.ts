import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, onTestFinished } from 'vitest'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const bin = join(root, 'bin/muster.mjs')

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
}

/** Runs the built `muster` as a process of its own, away from any terminal. */
export const muster = (args: readonly string[], options: RunOptions = {}): Promise<Outcome> =>
  run(process.execPath, [bin, ...args], options)

/** Starts the built `muster` and leaves it running, to be talked to while it does. */
export const started = (args: readonly string[], { env, cwd = root }: RunOptions = {}): Running => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  const waiting = new Set<() => void>()
  for (const name of ['out', 'err'] as const)
    child[name === 'out' ? 'stdout' : 'stderr'].on('data', (b: Buffer) => {
      said[name] += b.toString('utf8')
      for (const look of waiting) look()
    })
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...said }))
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    until: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!words.test(said.out) && !words.test(said.err)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        void ended.then((run) => reject(new Error(`it ended before ${words}: ${JSON.stringify(run)}`)))
        look()
      }),
    url: async () => /http:\/\/\S+\//.exec(said.err)?.[0] ?? '',
  }
}

export interface Running {
  /** How it ended and all it said. */
  readonly ended: Promise<Outcome>
  kill(signal: NodeJS.Signals): void
  /** Resolves when it has said these words, on either stream. */
  until(words: RegExp): Promise<void>
  /** The first address that it has said on the error stream. */
  url(): Promise<string>
}

/** Runs a line of shell in which `$MUSTER` is the built command. */
export const shell = (line: string, options: RunOptions = {}): Promise<Outcome> =>
  run('bash', ['-c', `set -o pipefail; ${line}`], {
    ...options,
    env: { ...options.env, MUSTER: `${process.execPath} ${bin}` },
  })

const run = (
  command: string,
  args: readonly string[],
  { stdin, env, cwd = root }: RunOptions,
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
    const child = spawn(command, args, { cwd, env: { ...inherited, ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (b: Buffer) => out.push(b))
    child.stderr.on('data', (b: Buffer) => err.push(b))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(stdin ?? '')
  })

/** A folder for one test file; it goes when the file is done. Gives the path of every file that it is asked to hold. */
export const scratch = (): {
  readonly folder: string
  readonly file: (name: string, content: string | Uint8Array) => string
} => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
  }
}

export const jsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((l) => l)
    .map((l) => JSON.parse(l) as T)

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Added } from '../../src/ledger/index.ts'
import { root } from './run.ts'

/** How a command ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly err: string
  /** The most memory that it held at a time, in megabytes; 0 where the system does not tell. */
  readonly peak: number
}

/** A command that is under way. */
export interface Started {
  readonly child: ChildProcess
  /** The whole lines of its output so far. */
  readonly lines: readonly string[]
  /** What it said on the error stream so far. */
  readonly err: () => string
  /** Resolves when it has written so many lines, or has ended. */
  written(lines: number): Promise<void>
  readonly ended: Promise<Ended>
}

/** Starts the built `muster` as a process of its own. A last line that it did not finish is not counted as said. */
export const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Started => {
  const child = spawn(process.execPath, [join(root, 'bin/muster.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const err: string[] = []
  let unfinished = ''
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (unfinished + chunk.toString('latin1')).split('\n')
    unfinished = parts.pop()!
    lines.push(...parts.map((line) => Buffer.from(line, 'latin1').toString('utf8')))
    child.emit('lines')
  })
  createInterface({ input: child.stderr }).on('line', (line) => err.push(line))
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid))
  }, 50)
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    clearInterval(watch)
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, err: err.join('\n'), peak }
  })
  return {
    child,
    lines,
    err: () => err.join('\n'),
    written: async (count) => {
      const over = ended.then(() => true)
      while (lines.length < count) if ((await Promise.race([over, once(child, 'lines')])) === true) return
    },
    ended,
  }
}

/** The most resident memory of a process so far, in megabytes. */
const peakOf = (pid: number | undefined): number => {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}

/** What a run of `muster add --format jsonl` said. */
export const told = (lines: readonly string[]): Added[] => lines.map((line) => JSON.parse(line) as Added)

/** Documents that were said to be read, in the order in which that was said. */
export const addedIn = (lines: readonly string[]): string[] =>
  told(lines).flatMap(({ state, document }) => (state === 'added' && document ? [document] : []))

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../run.ts'
import type { Task } from './taker.ts'

const TAKER = join(root, 'test/support/archive/taker.ts')

export interface Taker {
  readonly child: ChildProcess
  /** What it has said so far. */
  readonly said: readonly string[]
  /** Resolves when it says something that starts so; fails where it ends before. */
  hear(start: string): Promise<void>
  /** Resolves when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>
}

/** Starts a process of its own that takes reports into an archive, and says what was acknowledged. */
export const startTaker = (task: Task, under: readonly string[] = []): Taker => {
  const line = [...under, process.execPath, '--import', 'tsx', TAKER, JSON.stringify(task)]
  const child = spawn(line[0]!, line.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  const err: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (text) => said.push(text))
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')]).then(() => ({
    code: child.exitCode,
    err: Buffer.concat(err).toString('utf8'),
  }))
  return {
    child,
    said,
    ended,
    hear: (start) =>
      new Promise((resolve, reject) => {
        const heard = (text: string) => text.startsWith(start)
        if (said.some(heard)) return resolve()
        lines.on('line', (text) => heard(text) && resolve())
        void ended.then(({ err }) => reject(new Error(`it ended before it said “${start}”: ${err}`)))
      }),
  }
}

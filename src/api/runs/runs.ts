import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { whereOf } from '../../ledger/index.ts'
import type { Run } from '../answers.ts'
import { ApiProblem, notHeld } from '../http/problem.ts'
import { type Adding, adding } from './adding.ts'
import type { Telling } from './protocol.ts'

/** What is to be added. */
export interface ToAdd {
  readonly sources: readonly string[]
  /** Where relative names are looked for. */
  readonly folder: string
  readonly published?: string
  readonly publisher?: string
  /** To be called when it is over, however it ended. */
  readonly after?: () => void
}

/** Documents of a run that are named: the latest. */
const LATEST = 50

/** Runs that are remembered when they are over, and that may wait. */
const REMEMBERED = 100
const WAITING = 20

/** One add after the other, each in a process of its own, and what becomes of them. */
export class Runs {
  readonly #where: string
  readonly #runs = new Map<string, Run>()
  readonly #watching = new Map<string, Set<(run: Run) => void>>()
  readonly #waiting: { readonly id: string; readonly wanted: ToAdd }[] = []
  #present: { readonly id: string; readonly adding: Adding } | undefined
  #closed = false

  constructor(where: string) {
    this.#where = whereOf(where).kind === 'folder' ? resolve(where) : where
  }

  /** Those of this server, the last first. */
  list(): readonly Run[] {
    return [...this.#runs.values()].reverse()
  }

  /** Those that wait or run. */
  active(): readonly Run[] {
    return this.list().filter(isActive)
  }

  /** @throws ApiProblem 404 */
  find(id: string): Run {
    const run = this.#runs.get(id)
    if (!run) throw notHeld('run', id, 'GET /api/runs lists those of this server')
    return run
  }

  /** Begins it, or lets it wait for those before. @throws ApiProblem 429 */
  begin(wanted: ToAdd): Run {
    if (this.#waiting.length >= WAITING)
      throw new ApiProblem(429, `${WAITING} adds wait already: begin this one when some of them are done`, {
        headers: { 'retry-after': '30' },
      })
    const id = `run-${randomBytes(6).toString('hex')}`
    const run: Run = {
      id,
      state: 'waiting',
      started: new Date().toISOString(),
      sources: wanted.sources,
      added: 0,
      known: 0,
      failed: 0,
      latest: [],
    }
    this.#runs.set(id, run)
    this.#forget()
    this.#waiting.push({ id, wanted })
    this.#next()
    return this.find(id)
  }

  /** Ends it in order: what is under way is finished, and what was added stays. The same add again goes on from there. */
  stop(id: string): Run {
    const run = this.find(id)
    const at = this.#waiting.findIndex((w) => w.id === id)
    if (at >= 0) {
      const [{ wanted } = { wanted: undefined }] = this.#waiting.splice(at, 1)
      this.#change(id, { state: 'stopped' })
      wanted?.after?.()
    } else if (this.#present?.id === id) {
      if (run.state !== 'stopping') this.#change(id, { state: 'stopping' })
      this.#present.adding.stop()
    }
    return this.find(id)
  }

  /** Tells of every change of a run from now on, until the function that is given back is called. */
  watch(id: string, tell: (run: Run) => void): () => void {
    const watching = this.#watching.get(id) ?? new Set()
    this.#watching.set(id, watching.add(tell))
    return () => {
      watching.delete(tell)
      if (!watching.size) this.#watching.delete(id)
    }
  }

  /** Ends what runs, in order. */
  async close(): Promise<void> {
    this.#closed = true
    for (const { id } of [...this.#waiting]) this.stop(id)
    const present = this.#present
    if (!present) return
    this.stop(present.id)
    await present.adding.ended
  }

  #next(): void {
    if (this.#present || this.#closed) return
    const next = this.#waiting.shift()
    if (!next) return
    const { id, wanted } = next
    const { published, publisher } = wanted
    const started = adding(
      {
        what: 'add',
        ledger: this.#where,
        sources: wanted.sources,
        options: {
          threads: Math.max(1, availableParallelism() - 1),
          ...(published === undefined ? {} : { published }),
          ...(publisher === undefined ? {} : { publisher }),
        },
      },
      wanted.folder,
      (telling) => this.#told(id, telling),
    )
    this.#present = { id, adding: started }
    void started.ended.then((why) => {
      this.#present = undefined
      const { state } = this.find(id)
      if (why !== undefined) this.#change(id, { state: 'failed', error: why })
      else this.#change(id, { state: state === 'stopping' ? 'stopped' : 'done' })
      wanted.after?.()
      this.#next()
    })
  }

  #told(id: string, telling: Telling): void {
    const run = this.find(id)
    if (telling.what === 'began' && run.state === 'waiting') this.#change(id, { state: 'running' })
    if (telling.what !== 'added') return
    const { input, document, state, claims, issue } = telling.added
    const outcome =
      state === 'added'
        ? `added with ${claims} ${claims === 1 ? 'claim' : 'claims'}`
        : state === 'failed'
          ? `failed: ${issue?.message ?? 'for no known reason'}`
          : state
    this.#change(id, {
      added: run.added + (state === 'added' ? 1 : 0),
      known: run.known + (state === 'held' || state === 'unchanged' ? 1 : 0),
      failed: run.failed + (state === 'failed' ? 1 : 0),
      latest: [{ input, ...(document === undefined ? {} : { document }), outcome }, ...run.latest].slice(
        0,
        LATEST,
      ),
    })
  }

  #change(id: string, change: Partial<Run>): void {
    const run = { ...this.find(id), ...change }
    this.#runs.set(id, run)
    for (const tell of this.#watching.get(id) ?? []) tell(run)
  }

  #forget(): void {
    for (const run of [...this.#runs.values()].filter((r) => !isActive(r)).slice(0, -REMEMBERED))
      this.#runs.delete(run.id)
  }
}

const ACTIVE: ReadonlySet<Run['state']> = new Set(['waiting', 'running', 'stopping'])

export const isActive = ({ state }: Run): boolean => ACTIVE.has(state)

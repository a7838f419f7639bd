import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Claim, LinkRecord } from '../../src/base/index.ts'
import { root } from '../build-if-stale.ts'
import { groupBy } from './group.ts'
import type { InputDocument, LinkedDocuments, ReadDocuments, Scores, Workbench } from './set.ts'

export const SHARED = join(root, '../shared')

export interface WorkbenchOptions {
  /** Run src through tsx, and not what was built. */
  readonly fromSource: boolean
  readonly misses: boolean
  readonly verbose: boolean
}

/** A run of Muster that takes longer has met a fault: the set fails, and the others are measured. */
const LONGEST_RUN = 15 * 60_000
const MOST_NAMED = 10

const BUILT = [join(root, 'bin/muster.mjs')]
const SOURCE = ['--import', 'tsx', fileURLToPath(new URL('from-source.ts', import.meta.url))]

/** A workbench in a folder of its own, which `close` takes away. */
export const openWorkbench = (options: WorkbenchOptions): Workbench & { readonly close: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-eval-'))
  const command = options.fromSource ? SOURCE : BUILT
  const scorerFlags = ['--json', ...(options.misses ? ['--misses'] : [])]
  let files = 0

  const file = (name: string, content: string): string => {
    const path = join(folder, `${files++}-${name}`)
    writeFileSync(path, content)
    return path
  }

  let unread = 0

  /** Runs Muster and counts the documents that it could not read; the first of them are named on our own error stream. */
  const run = (args: readonly string[]): { readonly out: string; readonly failed: number } => {
    const out = file('out.jsonl', '')
    const { status, signal, stderr } = spawnSync(process.execPath, [...command, ...args], {
      cwd: root,
      stdio: ['ignore', openSync(out, 'w'), 'pipe'],
      maxBuffer: 1 << 28,
      timeout: LONGEST_RUN,
    })
    const lines = stderr.toString().split('\n')
    if (status !== 0 && status !== 1) {
      console.error(lines.slice(0, MOST_NAMED).join('\n'))
      throw new Error(`muster ${args[0]} ended with ${status ?? signal}`)
    }
    const failures = lines.filter((l) => l.startsWith('muster: '))
    for (const line of failures.slice(0, MOST_NAMED)) console.error(line)
    if (failures.length > MOST_NAMED) console.error(`... and ${failures.length - MOST_NAMED} more`)
    unread += failures.length
    return { out, failed: failures.length }
  }

  const given = (documents: readonly InputDocument[]): string =>
    file('documents.jsonl', documents.map((d) => `${JSON.stringify(d)}\n`).join(''))

  const claims = (documents: readonly InputDocument[]): ReadDocuments => {
    const { out, failed } = run(['read', given(documents), '--format', 'jsonl'])
    return readDocuments(jsonl<Claim>(readFileSync(out, 'utf8')), failed)
  }

  const linked = (documents: readonly InputDocument[] | string): LinkedDocuments => {
    const path = typeof documents === 'string' ? documents : given(documents)
    const { out, failed } = run(['link', path, '--format', 'jsonl', '--claims'])
    const told = jsonl<LinkRecord | (Claim & { readonly kind: 'claim' })>(readFileSync(out, 'utf8'))
    const records = told.filter((r) => r.kind !== 'claim')
    return {
      ...readDocuments(
        told.filter((r) => r.kind === 'claim'),
        failed,
      ),
      records,
      events: records.filter((r) => r.kind === 'event'),
      given: path,
      printed: out,
    }
  }

  const shownBy = (script: string, ...args: readonly string[]): string => {
    const path = join(SHARED, 'tools', script)
    const { status, stdout } = spawnSync(process.execPath, [path, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 1 << 28,
    })
    if (status !== 0) throw new Error(`${script} ended with ${status}`)
    return stdout.toString()
  }

  return {
    shared: (path) => join(SHARED, path),
    gold: (path) => jsonl(unpacked(join(SHARED, path))),
    text: (path) => unpacked(join(SHARED, path)),
    file,
    json: (script, ...args) =>
      JSON.parse(
        execFileSync(process.execPath, ['--import', 'tsx', join(root, script), ...args], {
          cwd: root,
          stdio: ['ignore', 'pipe', 'inherit'],
        }).toString(),
      ),
    muster: (...args) => run(args).out,
    layer: (given, layer) => jsonl(readFileSync(run(['analyse', given, '--layer', layer]).out, 'utf8')),
    claims,
    linked,
    score: (scorer, ...args) => scoresOf(JSON.parse(shownBy(scorer, ...args, ...scorerFlags))),
    tool: (script, ...args) => shownBy(script, ...args, ...(options.misses ? ['--misses'] : [])),
    takeUnread: () => {
      const n = unread
      unread = 0
      return n
    },
    miss: (line) => options.misses && console.error(line),
    detail: (line) => options.verbose && console.error(line),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const readDocuments = (claims: readonly Claim[], failed: number): ReadDocuments => {
  const byInput = groupBy(claims, (c) => c.input)
  return { claims, of: (id) => byInput.get(id) ?? [], failed }
}

const unpacked = (path: string): string => {
  const bytes = readFileSync(path)
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}

const jsonl = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l) as T)

const scoresOf = (json: unknown): Scores => {
  const at = (path: string): unknown =>
    path.split('.').reduce<unknown>((o, key) => (o as Record<string, unknown> | undefined)?.[key], json)
  return {
    number: (path) => {
      const value = at(path)
      if (typeof value !== 'number') throw new Error(`the scorer gave no ${path}`)
      return value
    },
    part: (path) => {
      const [right, of] = String(at(path) ?? '').split('/')
      return right && of ? [Number(right), Number(of)] : undefined
    },
  }
}

import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Heads } from '../archive.ts'
import { type Audited, audit, type Held } from '../audit.ts'
import type { Finding } from '../finding.ts'
import { unpack } from '../pack.ts'
import type { Row } from '../row.ts'
import type { CaptureFiles } from './captures.ts'
import type { Layout } from './layout.ts'
import { reading } from './lines.ts'
import { rowsOf } from './read-journal.ts'
import { endsWhole } from './tail.ts'

/** Captures that are checked at a time. */
const AT_ONCE = 8

export async function* auditFolder(
  { journals }: Layout,
  captures: CaptureFiles,
  known?: Heads,
): AsyncGenerator<Finding> {
  const store: Audited = {
    names: journals,
    rows: (journal, after) => rowsAfter(journals[journal], after),
    captures: () => checked(captures),
  }
  for (const path of Object.values(journals)) if (!existsSync(path)) yield gone(path)
  yield* audit(store, known)
  for (const path of Object.values(journals)) if (await isTorn(path)) yield torn(path)
}

async function* rowsAfter(path: string, after = 0): AsyncGenerator<Row> {
  if (!existsSync(path)) return
  for await (const row of reading(path, (handle) => rowsOf(handle, path)))
    if (!row.entry || row.entry.seq > after) yield row
}

async function* checked(captures: CaptureFiles): AsyncGenerator<Held> {
  let batch: Promise<Held>[] = []
  for await (const file of captures.files()) {
    batch.push(check(captures, file))
    if (batch.length < AT_ONCE) continue
    yield* await Promise.all(batch)
    batch = []
  }
  yield* await Promise.all(batch)
}

const check = async (
  captures: CaptureFiles,
  { path: where, digest }: { readonly path: string; readonly digest: string | undefined },
): Promise<Held> => {
  if (!digest) return { where, digest, flaw: undefined }
  const packed = await captures.packed(digest)
  const bytes = packed ? await unpack(packed, digest) : 'it went away while it was read'
  return { where, digest, flaw: typeof bytes === 'string' ? bytes : undefined }
}

/** Whether the last line stays unfinished: that of a writer at work is whole a moment later. */
const isTorn = async (path: string): Promise<boolean> => {
  for (let tries = 5; tries; tries--) {
    if (await endsWhole(path)) return false
    await pause(50)
  }
  return true
}

const gone = (path: string): Finding => ({
  code: 'lost-tail',
  where: path,
  message: 'the journal is gone. Put it back from a backup',
  damage: true,
})

const torn = (path: string): Finding => ({
  code: 'torn-line',
  where: path,
  message: `the last line was not written to its end: a run was interrupted before it was acknowledged, unless someone cut it. The next run moves it to ${path}.torn`,
  damage: false,
})

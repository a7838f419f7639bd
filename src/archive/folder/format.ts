import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { ArchiveError } from '../errors.ts'
import { codeOf, diskError, namesIn, placeFile, syncFolder } from './disk.ts'
import type { Layout } from './layout.ts'

/** Raised when an older Muster could misread a ledger, not for every addition. */
const VERSION = 1
const FORMAT = 'muster-ledger'

/** Whether there is a ledger in the folder. Throws where there is something else, or a ledger that is too new. */
export const isLedger = async (layout: Layout): Promise<boolean> => {
  const text = await textOf(layout)
  if (text === undefined) return false
  const { format, version } = parsed(text)
  if (format !== FORMAT || typeof version !== 'number')
    throw new ArchiveError(
      'not-a-ledger',
      `${layout.format} does not say that this is a ledger: name another folder, or put the file back from a backup`,
    )
  if (version > VERSION)
    throw new ArchiveError(
      'newer-format',
      `${layout.root} was made by a newer Muster (format ${version}; this one knows ${VERSION}): bring this one up to date`,
    )
  return true
}

/** Makes the folder where it is missing. Throws where it holds other things and is no ledger. */
export const makeRoom = async (layout: Layout): Promise<void> => {
  try {
    const made = resolve((await mkdir(layout.root, { recursive: true })) ?? layout.root)
    for (let folder = resolve(layout.root); ; folder = dirname(folder)) {
      await syncFolder(dirname(folder))
      if (folder === made) break
    }
    const others = await strangers(layout)
    // Another writer may have made it in the meantime.
    if (!others.length || (await isLedger(layout))) return
    throw new ArchiveError(
      'not-a-ledger',
      `${layout.root} is no ledger and holds other things (${others.slice(0, 3).join(', ')}${others.length > 3 ? ' …' : ''}): name an empty or a new folder, or put ledger.json back if it was one`,
    )
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOTDIR') throw notAFolder(layout)
    throw diskError(error, layout.root)
  }
}

/** What is in a folder, but for what the making of a ledger leaves there when it is interrupted. */
const strangers = async (layout: Layout): Promise<string[]> => {
  const ours = new Set([
    ...[layout.lock, layout.run, layout.wanted].flatMap((lock) => [lock, `${lock}-journal`]),
    layout.holder,
    layout.captures,
    incoming(layout),
    draftOf(layout),
    ...Object.values(layout.journals),
  ])
  // A folder that is none of ours may be very large: the first strange thing is enough.
  for (const folder of [layout.root, layout.captures, incoming(layout)]) {
    const strange: string[] = []
    for (const name of await namesIn(folder)) {
      const path = join(folder, name)
      if (!ours.has(path) || (name.endsWith('.jsonl') && (await stat(path)).size))
        strange.push(relative(layout.root, path))
    }
    if (strange.length) return strange
  }
  return []
}

const incoming = ({ captures }: Layout): string => join(captures, 'incoming')
const draftOf = (layout: Layout): string => join(incoming(layout), 'ledger.json')

/** Makes an empty ledger. That it is one is said last, when all else is on disk. */
export const makeLedger = async (layout: Layout): Promise<void> => {
  for (const journal of Object.values(layout.journals)) {
    const handle = await open(journal, 'a')
    await handle.sync()
    await handle.close()
  }
  await syncFolder(layout.root)
  const text = `${JSON.stringify({ format: FORMAT, version: VERSION })}\n`
  await placeFile(draftOf(layout), layout.format, text)
  await syncFolder(layout.root)
}

const textOf = async (layout: Layout): Promise<string | undefined> => {
  try {
    return await readFile(layout.format, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    if (codeOf(error) === 'ENOTDIR') throw notAFolder(layout)
    throw unreadable(error, layout)
  }
}

const parsed = (text: string): { readonly format?: unknown; readonly version?: unknown } => {
  try {
    return (JSON.parse(text) ?? {}) as object
  } catch {
    return {}
  }
}

const notAFolder = ({ root }: Layout): ArchiveError =>
  new ArchiveError('not-a-ledger', `${root} is a file, and a ledger is a folder: name another`)

const unreadable = (error: unknown, { root }: Layout): unknown =>
  codeOf(error) === 'EACCES'
    ? new ArchiveError(
        'read-only',
        `${root} may not be read (EACCES): give the user of this process the right to, or name another ledger`,
        {
          cause: error,
        },
      )
    : diskError(error, root)

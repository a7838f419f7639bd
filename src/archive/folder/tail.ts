import { appendFile, type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Head } from '../archive.ts'
import { BrokenChain } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { EMPTY, hashOf, RESTORE } from '../seal.ts'
import { codeOf, readAt, syncFolder } from './disk.ts'
import { entryOf } from './line.ts'

export interface Tail {
  readonly head: Head
  /** Number of bytes. */
  readonly size: number
}

/** The error of a ledger that has lost a journal: none is begun anew in its place. */
export const gone = (path: string): BrokenChain => new BrokenChain(path, `the journal is gone: ${RESTORE}`)

/** Length of the part of a file that ends with a line feed. */
const wholeLength = async (handle: FileHandle, size: number): Promise<number> => {
  const chunk = Buffer.allocUnsafe(1 << 16)
  for (let end = size; end > 0; ) {
    const begin = Math.max(0, end - chunk.length)
    const feed = (await readAt(handle, chunk.subarray(0, end - begin), begin)).lastIndexOf(0x0a)
    if (feed >= 0) return begin + feed + 1
    end = begin
  }
  return 0
}

/** What a file system puts where power failed before it wrote; one NUL alone may be a flipped bit. */
const UNWRITTEN = Buffer.alloc(16)

/** The same, without lines in which something was not written. */
const soundLength = async (handle: FileHandle, size: number): Promise<number> => {
  for (let end = await wholeLength(handle, size); ; ) {
    const begin = end && (await wholeLength(handle, end - 1))
    if (!end || !(await slice(handle, begin, end)).includes(UNWRITTEN)) return end
    end = begin
  }
}

const slice = (handle: FileHandle, begin: number, end: number): Promise<Buffer> =>
  readAt(handle, Buffer.alloc(end - begin), begin)

/** Whether a file ends with a line feed, or is empty or missing. */
export const endsWhole = async (path: string): Promise<boolean> => {
  try {
    const handle = await open(path, 'r')
    try {
      const { size } = await handle.stat()
      return !size || (await slice(handle, size - 1, size))[0] === 0x0a
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    throw error
  }
}

/** The last entry of a journal, as its last whole line gives it. */
export const tailOf = async (handle: FileHandle, path: string): Promise<Tail> => {
  const { size } = await handle.stat()
  const end = await wholeLength(handle, size)
  if (!end) return { head: EMPTY, size: 0 }
  const begin = await wholeLength(handle, end - 1)
  const entry = entryOf(await slice(handle, begin, end - 1))
  if (!entry || hashOf(entry.seq, entry.prev, entry.text) !== entry.hash)
    throw new BrokenChain(path, `the last line was changed: ${RESTORE}`)
  return { head: entry, size: end }
}

/**
 * Makes a journal end with a whole line. Where a process or the machine stopped in the middle of a line, nothing of it
 * was acknowledged: it is moved to a file beside the journal (`….torn`), so that a person can look at it. A whole entry
 * that lacks only its line feed, as some editors leave it, gets it back.
 */
export const mendTail = async (path: string): Promise<Finding | undefined> => {
  const handle = await open(path, 'r+').catch((error: unknown) => {
    throw codeOf(error) === 'ENOENT' ? gone(path) : error
  })
  try {
    const { size } = await handle.stat()
    const end = await soundLength(handle, size)
    if (end === size) return
    const torn = await slice(handle, end, size)
    const entry = entryOf(torn)
    if (entry && hashOf(entry.seq, entry.prev, entry.text) === entry.hash) {
      await handle.write('\n', size)
      await handle.sync()
      return
    }
    const aside = `${path}.torn`
    await appendFile(aside, Buffer.concat([torn, Buffer.from('\n')]), { flush: true })
    await syncFolder(dirname(path))
    await handle.truncate(end)
    await handle.sync()
    return {
      code: 'torn-line',
      where: path,
      message: `the last line was not written to its end, and nothing in it was acknowledged: it was moved to ${aside}`,
      damage: false,
    }
  } finally {
    await handle.close()
  }
}

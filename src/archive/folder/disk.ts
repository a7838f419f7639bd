import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises'
import { ArchiveError } from '../errors.ts'

/** Makes the names in a folder last: a file that was created or renamed there is found after a power loss. */
export const syncFolder = async (folder: string): Promise<void> => {
  // Windows has no such thing: its file system writes names down by itself.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Puts a whole file in its place, or none: it is written as `draft`, synced, and renamed. The caller syncs the folder.
 */
export const placeFile = async (draft: string, path: string, bytes: Uint8Array | string): Promise<void> => {
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw error
  }
}

/** Reads until the buffer is full or the file ends; gives the part that was filled. */
export const readAt = async (handle: FileHandle, buffer: Buffer, position: number): Promise<Buffer> => {
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, position + filled)
    if (!bytesRead) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

const isErrno = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

export const codeOf = (error: unknown): string | undefined => (isErrno(error) ? error.code : undefined)

/** An error of the file system, in words that name the path and the way out. Others are given back as they are. */
export const diskError = (error: unknown, path: string): unknown => {
  if (error instanceof ArchiveError || !isErrno(error)) return error
  const cause = { cause: error }
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new ArchiveError(
        'no-space',
        `${path}: the disk is full. What was acknowledged is safe: make room, and run this again`,
        cause,
      )
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new ArchiveError(
        'read-only',
        `${path} may not be written (${error.code}): give the user of this process the right to, or name another ledger`,
        cause,
      )
    default:
      return new ArchiveError('io', `${path}: ${error.message}`, cause)
  }
}

/** The names in a folder, in order; none where it is gone. */
export const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw diskError(error, folder)
  }
}

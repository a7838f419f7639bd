import type { Issue } from '../base/index.ts'

export const tooLarge = (input: string, maxBytes: number): Issue => ({
  code: 'too-large',
  input,
  message: `is longer than the ${Math.floor(maxBytes / 1024 / 1024)} MiB that one document may have: split it, or give one document a line`,
})

/** What an error of the file system or of unpacking means to a reader. Throws any other error on. */
export const issueOf = (error: unknown, input: string): Issue => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { code: 'missing', input, message: 'no such file or folder' }
  if (code === 'EACCES' || code === 'EPERM')
    return { code: 'unreadable', input, message: 'may not be read: permission denied' }
  if (code.startsWith('Z_')) return { code: 'unreadable', input, message: 'is not whole gzip data' }
  if (/^E[A-Z0-9]+$/.test(code)) return { code: 'unreadable', input, message: `cannot be read (${code})` }
  throw error
}

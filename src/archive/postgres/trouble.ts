import { ArchiveError } from '../errors.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Errors of the network, and of a server that stops, starts, gave us up, or has no connection left. */
const LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '25P03',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

/** Two transactions were in each other's way. */
const CROSSED = new Set(['40001', '40P01'])

/** What `pg` says, without a code, where the connection ends under it. */
const ENDED = /connection terminated|connection ended|timeout exceeded when trying to connect|not queryable/i

/** Whether the same may succeed a little later, and nothing of it can have been done by halves. */
export const mayPass = (error: unknown): boolean =>
  LOST.has(codeOf(error)) ||
  CROSSED.has(codeOf(error)) ||
  (error instanceof Error && ENDED.test(error.message))

/** An error of PostgreSQL in words that name the server and the way out. Others are given back as they are. */
export const serverError = (error: unknown, where: string): unknown => {
  const code = codeOf(error)
  if (error instanceof ArchiveError || !(error instanceof Error)) return error
  const told = (kind: ArchiveError['code'], words: string) =>
    new ArchiveError(kind, `${where}: ${words}`, { cause: error })
  switch (code) {
    case '53100':
      return told(
        'no-space',
        'the disk of the server is full. What was acknowledged is safe: make room, and run this again',
      )
    case '25006':
    case '42501':
      return told(
        'read-only',
        `${error.message}: give the user of this connection the right to, or name another server (one that is not a stand-by)`,
      )
    case '3D000':
      return told('missing', `${error.message}: create it (\`createdb\`), or name another`)
    case '28000':
    case '28P01':
      return told('unreachable', `${error.message}: check the user and the password`)
    case 'ENOTFOUND':
      return told('unreachable', 'there is no such host: check the name')
    default:
      return code ? told('io', `${error.message} (${code})`) : error
  }
}

export const unreachable = (where: string, seconds: number, cause: unknown): ArchiveError =>
  new ArchiveError(
    'unreachable',
    `${where} cannot be reached for ${Math.round(seconds)} s now (${cause instanceof Error && cause.message ? cause.message : codeOf(cause)}). What was acknowledged is safe: check its name, see to the server, and run this again`,
    { cause },
  )

import { ArchiveError, mayPass, serverError } from '../archive/index.ts'
import { INDEX, shownWhere } from '../ledger/index.ts'
import { NewerStore } from '../store/index.ts'

/** What is wrong with a ledger, in words that name it and the way out, and the exit code of the run. */
export interface Trouble {
  readonly words: string
  readonly code: 1 | 2
}

/** Undefined where the error is none of a ledger's. */
export const ledgerTrouble = (error: unknown, ledger: string): Trouble | undefined => {
  if (error instanceof ArchiveError)
    return { words: error.message, code: WRONG_PLACE.has(error.code) ? 2 : 1 }
  if (error instanceof NewerStore) return { words: error.message, code: 1 }
  if (!(error instanceof Error)) return undefined
  const where = shownWhere(ledger)
  const words = ofSqlite(error, `${where}/${INDEX}`) ?? ofPostgres(error, where)
  return words === undefined ? undefined : { words, code: 1 }
}

/** The place that was named holds no ledger: that is wrong use. */
const WRONG_PLACE: ReadonlySet<string> = new Set(['missing', 'not-a-ledger'])

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '')

const ofSqlite = (error: Error, index: string): string | undefined => {
  const code = codeOf(error)
  if (!code.startsWith('SQLITE_')) return undefined
  const told = SQLITE.find(([begin]) => code.startsWith(begin))?.[1]
  // what no row of the table tells of is a fault of Muster's own
  if (told) return `${index}: ${told}`
  return /no such (?:table|column)/.test(error.message)
    ? `${index}: the index is incomplete, or of another Muster (${error.message}): ${ANEW}`
    : undefined
}

const ANEW = 'make it again with `muster rebuild`; captures and decisions are not touched by that'

const FULL = 'the disk is full. What was acknowledged is safe: make room, and run this again'

/** What SQLite says in codes. */
const SQLITE: readonly (readonly [string, string])[] = [
  ['SQLITE_FULL', FULL],
  ['SQLITE_IOERR_SHMSIZE', FULL],
  ['SQLITE_CORRUPT', `the index is damaged: ${ANEW}`],
  ['SQLITE_NOTADB', `this is no index of a ledger: ${ANEW}`],
  ['SQLITE_BUSY', 'another process is writing to it: run this again when that has ended'],
  ['SQLITE_LOCKED', 'another process is writing to it: run this again when that has ended'],
  [
    'SQLITE_READONLY',
    'it may not be written: give the user of this process the right to, or name another ledger',
  ],
  ['SQLITE_PERM', 'it may not be opened: give the user of this process the right to, or name another ledger'],
  [
    'SQLITE_CANTOPEN',
    'it cannot be opened: give the user of this process the right to read and write the folder, or copy the ledger to where it may be written',
  ],
  [
    'SQLITE_IOERR',
    'the disk does not answer. What was acknowledged is safe: see to the disk, and run this again',
  ],
]

const ofPostgres = (error: Error, where: string): string | undefined => {
  if (mayPass(error))
    return `${where} cannot be reached (${error.message || codeOf(error)}). What was acknowledged is safe: see to the server, and run this again`
  if (!OF_SERVER.test(codeOf(error))) return undefined
  const told = serverError(error, where)
  return told instanceof ArchiveError && told !== error ? told.message : undefined
}

/** SQLSTATE: five signs, one of them a number at least; or no such host. */
const OF_SERVER = /^(?=.*\d)[0-9A-Z]{5}$|^ENOTFOUND$/

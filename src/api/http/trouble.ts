import { HTTPException } from 'hono/http-exception'
import { ArchiveError, DamagedCapture, LedgerBusy, mayPass } from '../../archive/index.ts'
import { DeskError, type DeskErrorCode } from '../../desk/index.ts'
import { DecisionError } from '../../ledger/index.ts'
import { BadCursor, NewerStore } from '../../store/index.ts'
import { ApiProblem, type ProblemStatus } from './problem.ts'

/** An error as a problem to be told; undefined where it is a fault of ours. */
export const problemOf = (error: unknown): ApiProblem | undefined => {
  if (error instanceof ApiProblem) return error
  if (error instanceof BadCursor) return new ApiProblem(400, error.message)
  if (error instanceof DecisionError) return new ApiProblem(422, error.message)
  if (error instanceof DeskError) return new ApiProblem(OF_DESK[error.code], error.message)
  if (error instanceof LedgerBusy)
    return new ApiProblem(409, error.message, { headers: { 'retry-after': '5' } })
  if (error instanceof DamagedCapture) return new ApiProblem(503, error.message)
  if (error instanceof ArchiveError || error instanceof NewerStore) return new ApiProblem(503, error.message)
  if (error instanceof HTTPException) return ofHttp(error)
  if (!(error instanceof Error)) return undefined
  if ('code' in error && error.code === NO_TEXT)
    return new ApiProblem(422, 'text with the character U+0000 is held nowhere: leave it out')
  if (mayPass(error) || isBusy(error))
    return new ApiProblem(
      503,
      'the ledger does not answer: another process may be writing to it, or its server is away. Ask again in a moment',
      { headers: { 'retry-after': '2' } },
    )
  return undefined
}

/** What PostgreSQL says of text that it cannot hold. */
const NO_TEXT = '22021'

const OF_DESK: Readonly<Record<DeskErrorCode, ProblemStatus>> = {
  'bad-name': 422,
  'weak-password': 422,
  'bad-address': 422,
  'name-taken': 409,
  'last-admin': 409,
  'not-open': 409,
  'not-yours': 403,
  'no-account': 404,
  'not-held': 404,
  'read-only': 503,
  'newer-desk': 503,
}

const isBusy = (error: Error): boolean =>
  'code' in error && /^SQLITE_(?:BUSY|LOCKED|IOERR|CANTOPEN|FULL)/.test(String(error.code))

const KNOWN: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 409, 413, 415, 422, 429])

const ofHttp = ({ status, message }: HTTPException): ApiProblem =>
  new ApiProblem(
    (KNOWN.has(status) ? status : 400) as ProblemStatus,
    message || 'the request is not understood',
  )

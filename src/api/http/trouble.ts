import { HTTPException } from 'hono/http-exception'
import { ArchiveError, DamagedCapture, LedgerBusy, mayPass } from '../../archive/index.ts'
import { DecisionError } from '../../ledger/index.ts'
import { BadCursor, NewerStore } from '../../store/index.ts'
import { ApiProblem, type ProblemStatus } from './problem.ts'

/** An error as a problem to be told; undefined where it is a fault of ours. */
export const problemOf = (error: unknown): ApiProblem | undefined => {
  if (error instanceof ApiProblem) return error
  if (error instanceof BadCursor) return new ApiProblem(400, error.message)
  if (error instanceof DecisionError) return new ApiProblem(422, error.message)
  if (error instanceof LedgerBusy)
    return new ApiProblem(409, error.message, { headers: { 'retry-after': '5' } })
  if (error instanceof DamagedCapture) return new ApiProblem(503, error.message)
  if (error instanceof ArchiveError || error instanceof NewerStore) return new ApiProblem(503, error.message)
  if (error instanceof HTTPException) return ofHttp(error)
  if (!(error instanceof Error)) return undefined
  if (mayPass(error) || isBusy(error))
    return new ApiProblem(
      503,
      'the ledger does not answer: another process may be writing to it, or its server is away. Ask again in a moment',
      { headers: { 'retry-after': '2' } },
    )
  return undefined
}

const isBusy = (error: Error): boolean =>
  'code' in error && /^SQLITE_(?:BUSY|LOCKED|IOERR|CANTOPEN|FULL)/.test(String(error.code))

const KNOWN: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 409, 413, 415, 422, 429])

const ofHttp = ({ status, message }: HTTPException): ApiProblem =>
  new ApiProblem(
    (KNOWN.has(status) ? status : 400) as ProblemStatus,
    message || 'the request is not understood',
  )

import { sql } from 'kysely'
import type { Access } from '../database.ts'
import { everyPart, keyAt, type Page, type Paged, paged, USUAL_LIMIT } from './page.ts'

/** Something that was asked for and is not in the ledger. */
export interface Failure {
  /** `read`: its bytes are kept, but could not be read; `capture`: there are no bytes. */
  readonly stage: 'read' | 'capture'
  readonly source: string
  readonly input: string
  /** Id of the document whose bytes are kept. */
  readonly document?: string
  readonly code: string
  readonly message: string
}

interface Row {
  readonly seq: number
  readonly id: string | null
  readonly source: string
  readonly input: string
  readonly code: string
  readonly message: string
}

const ORDER = 'failures'

/** What failed, in the order in which it came. */
export const failures = async ({ db }: Access, page: Page = {}): Promise<Paged<Failure>> => {
  const { limit = USUAL_LIMIT } = page
  const [after] = keyAt(ORDER, page.after, [0]) ?? [0]
  const { rows } = await sql<Row>`
    select * from (select seq, id, source, input, code, message from document
      where status = 'failed' and seq > ${after} order by seq limit ${limit + 1}) as read
    union all
    select * from (select seq, null as id, source, input, code, message from refusal
      where settled = 0 and seq > ${after} order by seq limit ${limit + 1}) as captured
    order by seq limit ${limit + 1}`.execute(db)
  return paged(
    rows,
    limit,
    ORDER,
    (r) => [r.seq],
    ({ id, source, input, code, message }): Failure => ({
      stage: id === null ? 'capture' : 'read',
      source,
      input,
      ...(id === null ? {} : { document: id }),
      code,
      message,
    }),
  )
}

/** All of them, one after the other. */
export const everyFailure = (at: Access): AsyncGenerator<Failure> => everyPart((page) => failures(at, page))

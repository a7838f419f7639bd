import { sql } from 'kysely'
import type { Decision } from '../../base/index.ts'
import type { Access } from '../database.ts'
import type { StoredDecision } from '../decisions/index.ts'
import { type Condition, equal, everyOf, oneOf } from './conditions.ts'
import { keyAt, type Page, type Paged, paged, USUAL_LIMIT } from './page.ts'

/** Which decisions are asked for: all that is given must hold. */
export interface DecisionFilter {
  readonly act?: readonly Decision['act'][]
  readonly by?: string
  /** It is not undone. */
  readonly standing?: boolean
  /** It cannot be carried out: its words are not found any more. */
  readonly orphaned?: boolean
}

interface Row {
  readonly seq: number
  readonly body: string
  readonly undone_by: string | null
  readonly orphaned: string | null
  readonly found: string | null
}

const ORDER = 'decisions'

/** Decisions, the last first. */
export const decisions = async (
  { db }: Access,
  filter: DecisionFilter,
  page: Page = {},
): Promise<Paged<StoredDecision>> => {
  const { limit = USUAL_LIMIT } = page
  const [before] = keyAt(ORDER, page.after, [0]) ?? [undefined]
  const conditions = [...conditionsOf(filter), ...(before === undefined ? [] : [sql`seq < ${before}`])]
  const { rows } = await sql<Row>`select seq, body, undone_by, orphaned, found from decision
    where ${everyOf(conditions)} order by seq desc limit ${limit + 1}`.execute(db)
  return paged(
    rows,
    limit,
    ORDER,
    (r) => [r.seq],
    ({ seq, body, undone_by, orphaned, found }): StoredDecision => ({
      seq,
      decision: JSON.parse(body) as Decision,
      ...(undone_by === null ? {} : { undoneBy: undone_by }),
      ...(orphaned === null ? {} : { orphaned }),
      ...(found === null ? {} : { found: JSON.parse(found) as string[] }),
    }),
  )
}

const conditionsOf = ({ act, by, standing, orphaned }: DecisionFilter): Condition[] => [
  ...oneOf('act', act),
  ...equal('who', by),
  ...(standing === undefined ? [] : [standing ? sql`undone_by is null` : sql`undone_by is not null`]),
  ...(orphaned === undefined ? [] : [orphaned ? sql`orphaned is not null` : sql`orphaned is null`]),
]

import { sql } from 'kysely'
import type { Reliability, Status } from '../../base/index.ts'
import { type Access, among } from '../database.ts'
import { originKey } from '../documents/index.ts'
import { SOURCE_ROLES, type SourceRole, type SourceRow } from '../tallies/index.ts'
import { wordsOf } from '../words/index.ts'
import { type Condition, equal, everyOf } from './conditions.ts'
import { inOrder, isAfter, type Keyset } from './keyset.ts'
import { keyAt, type Page, type Paged, paged, USUAL_LIMIT } from './page.ts'
import { reliabilities } from './reliability.ts'
import { sourceRows } from './source-rows.ts'

/** A source, and how often what it told held. */
export interface SourceTally {
  readonly role: SourceRole
  /** The name in small letters without article or marks: by which it is counted as one. */
  readonly key: string
  readonly name: string
  readonly documents: number
  /** Claims that nobody has rejected. */
  readonly claims: number
  readonly events: number
  /** How many of its claims have which status. */
  readonly statuses: Readonly<Record<Status, number>>
  /** As a person graded it last. */
  readonly reliability?: Reliability
}

export interface SourceFilter {
  readonly role?: SourceRole
  /** Words in the name. */
  readonly name?: string
  readonly minimumDocuments?: number
  /** Keys of their names. */
  readonly keys?: readonly string[]
}

const BY_DOCUMENTS: Keyset = {
  name: 'sources',
  value: sql.ref('documents'),
  id: sql.ref('id'),
  descending: true,
}

/** Sources, those of the most documents first. What was not tallied since it changed is counted on the spot. */
export const sources = async (
  at: Access,
  filter: SourceFilter,
  page: Page = {},
): Promise<Paged<SourceTally>> => {
  const { limit = USUAL_LIMIT } = page
  const after = keyAt(BY_DOCUMENTS.name, page.after, [0, ''])
  const { rows } = await sql<SourceRow>`select * from ${await sourceRows(at, filter)} as source
    where ${everyOf([...conditionsOf(filter, at), ...(after ? [isAfter(BY_DOCUMENTS, after)] : [])])}
    order by ${inOrder(BY_DOCUMENTS)} limit ${limit + 1}`.execute(at.db)
  const grades = await reliabilities(at)
  return paged(
    rows,
    limit,
    BY_DOCUMENTS.name,
    (r) => [r.documents, r.id],
    (r) => tallyOf(r, grades.get(originKey(r.name))),
  )
}

const conditionsOf = (
  { role, name, minimumDocuments, keys }: SourceFilter,
  { dialect }: Access,
): Condition[] => [
  ...(keys
    ? [
        sql`id in ${among(
          dialect,
          keys.flatMap((key) => SOURCE_ROLES.map((r) => `${r} ${key}`)),
        )}`,
      ]
    : []),
  ...equal('role', role),
  ...wordsOf(name ?? '').map((word) => sql`key like ${`%${word}%`}`),
  ...(minimumDocuments === undefined ? [] : [sql`documents >= ${minimumDocuments}`]),
]

export const tallyOf = (row: SourceRow, reliability: Reliability | undefined): SourceTally => {
  const { role, key, name, documents, claims, events } = row
  const { reported, corroborated, disputed, denied, confirmed, corrected, retracted } = row
  return {
    role,
    key,
    name,
    documents,
    claims,
    events,
    statuses: { reported, corroborated, disputed, denied, confirmed, corrected, retracted },
    ...(reliability ? { reliability } : {}),
  }
}

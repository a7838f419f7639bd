import { type RawBuilder, sql } from 'kysely'
import { CREDIBILITIES, STATUSES } from '../../base/index.ts'
import type { Access } from '../database.ts'

/** `outlet`: who publishes; `origin`: on whose word claims rest in the end. */
export const SOURCE_ROLES = ['outlet', 'origin'] as const
export type SourceRole = (typeof SOURCE_ROLES)[number]

/** A source as it is counted. */
export interface SourceRow {
  readonly role: SourceRole
  readonly key: string
  /** Role and key. */
  readonly id: string
  readonly name: string
  readonly documents: number
  readonly claims: number
  readonly events: number
  readonly reported: number
  readonly corroborated: number
  readonly disputed: number
  readonly denied: number
  readonly confirmed: number
  readonly corrected: number
  readonly retracted: number
  /** Events that it tells of, by their credibility. */
  readonly credibility_1: number
  readonly credibility_2: number
  readonly credibility_3: number
  readonly credibility_4: number
  readonly credibility_5: number
  readonly credibility_6: number
  /** Events that it tells of and that no second independent origin vouches for. */
  readonly alone: number
}

type Sql = RawBuilder<unknown>

/** Which keys of a role are counted: what follows the column in a condition, as `in (…)`; all where it is not given. */
export type Narrowed = (role: SourceRole) => Sql

const ofEachStatus = sql.join(
  STATUSES.map((s) => sql`count(*) filter (where c.status = ${sql.lit(s)}) as ${sql.ref(s)}`),
)

const ofEachCredibility = sql.join(
  CREDIBILITIES.map(
    (c) => sql`count(*) filter (where e.credibility = ${sql.lit(c)}) as ${sql.ref(`credibility_${c}`)}`,
  ),
)

const COUNTED = ['key', 'name', 'documents', 'claims', 'events', ...STATUSES]
const STANDING = [...CREDIBILITIES.map((c) => `credibility_${c}`), 'alone']

/** The columns of the table `source`, in the order in which `sourcesNow` gives them. */
export const SOURCE_COLUMNS: Sql = sql.join(['role', 'id', ...COUNTED, ...STANDING].map((c) => sql.ref(c)))

/** Which sources are counted; all that is given must hold. */
export interface Counted {
  readonly role?: SourceRole | undefined
  readonly narrowed?: Narrowed | undefined
}

/** Counts sources, and how often what they told held: who publishes, and on whose word claims rest. */
export const sourcesNow = (at: Access, { role, narrowed }: Counted = {}): Sql => {
  const rows: Readonly<Record<SourceRole, () => Sql>> = {
    outlet: () => rowsOf(at, 'outlet', outlets(at, narrowed), documentsOfOutlets(narrowed)),
    origin: () => rowsOf(at, 'origin', origins(at, narrowed), eventsOfOrigins(narrowed)),
  }
  const roles = role === undefined ? SOURCE_ROLES : [role]
  return sql.join(
    roles.map((r) => rows[r]()),
    sql` union all `,
  )
}

const rowsOf = ({ dialect }: Access, role: SourceRole, counted: Sql, told: Sql): Sql => {
  const event = dialect === 'sqlite' ? sql`event e indexed by event_standing` : sql`event e`
  const columns = [
    ...COUNTED.map((c) => sql.ref(`counted.${c}`)),
    ...STANDING.map((c) => sql`coalesce(${sql.ref(`standing.${c}`)}, 0) as ${sql.ref(c)}`),
  ]
  return sql`select ${sql.lit(role)} as role, ${sql.lit(`${role} `)} || counted.key as id, ${sql.join(columns)}
    from (${counted}) as counted left join (
      select told.key as key, ${ofEachCredibility}, count(*) filter (where e.origins <= 1) as alone
      from (${told}) as told cross join ${event} where e.id = told.event group by told.key
    ) as standing on standing.key = counted.key`
}

const within = (narrowed: Narrowed | undefined, role: SourceRole, column: string): Sql =>
  narrowed ? sql`${sql.ref(column)} ${narrowed(role)}` : sql`${sql.ref(column)} is not null`

const outlets = ({ dialect }: Access, narrowed?: Narrowed): Sql => sql`
  select d.publisher_key as key, min(d.publisher) as name,
    count(distinct d.seq) as documents, count(c.seq) as claims, count(distinct c.event) as events, ${ofEachStatus}
  from document d left join claim c on ${
    dialect === 'sqlite'
      ? sql`c.seq >= d.seq * 1048576 and c.seq < (d.seq + 1) * 1048576`
      : sql`c.document = d.seq`
  } and coalesce(c.review, '') <> 'rejected'
  where d.status = 'read' and ${within(narrowed, 'outlet', 'd.publisher_key')}
  group by d.publisher_key`

const documentsOfOutlets = (narrowed?: Narrowed): Sql => sql`
  select distinct d.publisher_key as key, x.event
  from document d join event_document x on x.document = d.seq
  where ${within(narrowed, 'outlet', 'd.publisher_key')}`

/** All claims are read as they stand: by way of an index each row would be looked up by itself. */
const origins = ({ dialect }: Access, narrowed?: Narrowed): Sql => sql`
  select c.origin_key as key, min(c.origin) as name,
    count(distinct c.document) as documents, count(*) as claims, count(distinct c.event) as events, ${ofEachStatus}
  from claim c ${dialect === 'sqlite' && !narrowed ? sql`not indexed` : sql``}
  where ${within(narrowed, 'origin', 'c.origin_key')} and coalesce(c.review, '') <> 'rejected'
  group by c.origin_key`

const eventsOfOrigins = (narrowed?: Narrowed): Sql => sql`
  select distinct c.origin_key as key, c.event from claim c
  where c.event is not null and ${within(narrowed, 'origin', 'c.origin_key')}`

/** Counts who has something from whom, in how many documents: all, or what some outlets have. */
export const citationsNow = (narrowed?: Narrowed): Sql => sql`
  select d.publisher_key as outlet_key, d.publisher_key || ' < ' || c.source_key as id, min(d.publisher) as outlet,
    min(c.source) as source, c.source_key as source_key, count(*) as documents
  from ${narrowed ? sql`document d join citation c on c.document = d.seq` : sql`citation c join document d on d.seq = c.document`}
  where ${within(narrowed, 'outlet', 'd.publisher_key')}
  group by d.publisher_key, c.source_key`

import { sql } from 'kysely'
import type { Credibility } from '../../base/index.ts'
import type { Access } from '../database.ts'
import type { SourceRole } from './sources.ts'

/** How the events stand that a source tells of. */
export interface StandingOfSource {
  /** How many of them have which credibility. */
  readonly credibilities: Readonly<Record<Credibility, number>>
  /** How many of them no second independent origin vouches for. */
  readonly alone: number
}

/** `key` is that of its name, as `sources` gives it. */
export const standingOfSource = async (
  { db, dialect }: Access,
  role: SourceRole,
  key: string,
): Promise<StandingOfSource> => {
  const told =
    role === 'origin'
      ? sql`select distinct event from claim where origin_key = ${key} and event is not null`
      : sql`select distinct event_document.event from document join event_document on event_document.document = document.seq
          where document.publisher_key = ${key}`
  const event = dialect === 'sqlite' ? sql`event indexed by event_standing` : sql`event`
  const { rows } = await sql<{ credibility: Credibility; events: number; alone: number }>`
    select event.credibility as credibility, count(*) as events,
      sum(case when event.origins <= 1 then 1 else 0 end) as alone
    from (${told}) as told cross join ${event} where event.id = told.event group by event.credibility`.execute(
    db,
  )
  const of = (wanted: Credibility): number => Number(rows.find((r) => r.credibility === wanted)?.events ?? 0)
  return {
    credibilities: { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5), 6: of(6) },
    alone: rows.reduce((sum, r) => sum + Number(r.alone), 0),
  }
}

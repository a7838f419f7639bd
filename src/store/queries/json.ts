import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Condition } from './conditions.ts'

/** Parts of an event's record that have an index but no column; written as the migration of the queries has them. */
export const provinceOf = (dialect: Database['dialect']): Condition =>
  dialect === 'sqlite'
    ? sql`json_extract(event.body, '$.place.admin1')`
    : sql`(event.body::json #>> '{place,admin1}')`

/** Day of the latest change of status; empty where it is not known. */
export const changedOf = (dialect: Database['dialect']): Condition =>
  dialect === 'sqlite'
    ? sql`coalesce(json_extract(event.body, '$.status_history[#-1].as_of'), '')`
    : sql`coalesce(event.body::json #>> '{status_history,-1,as_of}', '')`

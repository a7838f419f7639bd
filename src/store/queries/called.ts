import { sql } from 'kysely'
import type { Access } from '../database.ts'

export type CalledKind = 'claim' | 'event' | 'figure' | 'actor' | 'document'

/** Something that the ledger holds, by its id. */
export interface Called {
  readonly kind: CalledKind
  readonly id: string
}

const KINDS: readonly CalledKind[] = ['claim', 'event', 'figure', 'actor', 'document']

/** After every sign that an id can have. */
const END = '~'

/** What has this id, or where nothing has, what has an id that begins so: `most` at most. */
export const called = async ({ db }: Access, id: string, most = 7): Promise<readonly Called[]> => {
  if (!id) return []
  for (const last of [id, `${id}${END}`]) {
    const parts = KINDS.map(
      (kind) =>
        sql`select * from (select ${sql.lit(kind)} as kind, id from ${sql.table(kind)}
          where id >= ${id} and id <= ${last} order by id limit ${most}) as found_in`,
    )
    const { rows } = await sql<Called>`${sql.join(parts, sql` union all `)} limit ${most}`.execute(db)
    if (rows.length) return rows.map(({ kind, id: found }) => ({ kind, id: found }))
  }
  return []
}

/** Numbers and ids of the documents of this id, or whose id begins so, or that came by this name: `most` at most. */
export const documentsCalled = async (
  { db }: Access,
  name: string,
  most = 7,
): Promise<readonly { readonly seq: number; readonly id: string; readonly input: string }[]> => {
  const select = () => db.selectFrom('document').select(['seq', 'id', 'input']).orderBy('seq').limit(most)
  const byId = name.startsWith('sha256:')
    ? await select().where('id', '>=', name).where('id', '<=', `${name}${END}`).execute()
    : []
  return byId.length ? byId : select().where('input', '=', name).execute()
}

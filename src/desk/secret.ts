import { randomBytes } from 'node:crypto'
import type { DeskDatabase } from './database.ts'

const SESSIONS = 'sessions'

/** The key of the desk's sessions: made once, by whoever asks first. */
export const secretOf = async ({ db }: DeskDatabase): Promise<string> => {
  const held = await read(db)
  if (held !== undefined) return held
  await db
    .insertInto('secret')
    .values({ name: SESSIONS, value: randomBytes(48).toString('base64url') })
    .onConflict((c) => c.column('name').doNothing())
    .execute()
  return (await read(db))!
}

const read = async (db: DeskDatabase['db']): Promise<string | undefined> =>
  (await db.selectFrom('secret').select('value').where('name', '=', SESSIONS).executeTakeFirst())?.value

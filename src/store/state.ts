import type { Connection } from './database.ts'

/** A note that the store keeps about itself. */
export const readState = async (connection: Connection, key: string): Promise<string | undefined> =>
  (await connection.selectFrom('state').select('value').where('key', '=', key).executeTakeFirst())?.value

export const writeState = async (connection: Connection, key: string, value: string): Promise<void> => {
  await connection
    .insertInto('state')
    .values({ key, value })
    .onConflict((c) => c.column('key').doUpdateSet({ value }))
    .execute()
}

export const dropState = async (connection: Connection, key: string): Promise<void> => {
  await connection.deleteFrom('state').where('key', '=', key).execute()
}

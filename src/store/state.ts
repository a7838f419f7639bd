import type { Access } from './database.ts'

/** A note that the store keeps about itself. */
export const readState = async ({ db }: Access, key: string): Promise<string | undefined> =>
  (await db.selectFrom('state').select('value').where('key', '=', key).executeTakeFirst())?.value

export const writeState = async ({ db }: Access, key: string, value: string): Promise<void> => {
  await db
    .insertInto('state')
    .values({ key, value })
    .onConflict((c) => c.column('key').doUpdateSet({ value }))
    .execute()
}

export const dropState = async ({ db }: Access, key: string): Promise<void> => {
  await db.deleteFrom('state').where('key', '=', key).execute()
}

import type { Connection } from './database.ts'
import { readState, writeState } from './state.ts'

type Journal = 'receipts' | 'decisions'

interface Head {
  readonly seq: number
  readonly hash: string
}

const keyOf = (journal: Journal): string => `head of ${journal}`

/** Notes the last entry of a journal that the store has taken over: an audit then finds what was cut off behind it. */
export const noteHead = (connection: Connection, journal: Journal, { seq, hash }: Head): Promise<void> =>
  writeState(connection, keyOf(journal), JSON.stringify({ seq, hash }))

/** The last entry of a journal that the store has taken over; undefined where there is none. */
export const notedHead = async (connection: Connection, journal: Journal): Promise<Head | undefined> => {
  const value = await readState(connection, keyOf(journal))
  return value === undefined ? undefined : (JSON.parse(value) as Head)
}

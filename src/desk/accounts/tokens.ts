import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { DeskError } from '../errors.ts'
import type { Tables } from '../tables.ts'
import { type Account, accountOf } from './account.ts'

/** What a script holds in place of a password. The token itself was shown once, and is not kept. */
export interface Token {
  readonly id: string
  readonly label: string
  /** ISO dates and times; `used` is exact to the hour. */
  readonly made: string
  readonly used?: string
}

/** Lets a token be known where it is found in a file or a log. */
const BEGIN = 'muster_'

const HOUR = 60 * 60 * 1000

/** The tokens of a desk. Each has the rights of its account. */
export class Tokens {
  readonly #tables: Tables

  constructor(tables: Tables) {
    this.#tables = tables
  }

  /** Gives the token itself, which nobody can be shown again. */
  async make(account: Account, label: string): Promise<{ readonly token: Token; readonly secret: string }> {
    const secret = BEGIN + randomBytes(32).toString('base64url')
    const token = { id: randomUUID().slice(0, 8), label, made: new Date().toISOString() }
    const { db } = await this.#tables.made()
    await db
      .insertInto('token')
      .values({ ...token, person: account.id, hash: digest(secret), used: null })
      .execute()
    return { token, secret }
  }

  /** The newest first. */
  async list(account: Account): Promise<readonly Token[]> {
    const held = await this.#tables.held()
    const rows = await held?.db
      .selectFrom('token')
      .selectAll()
      .where('person', '=', account.id)
      .orderBy('made', 'desc')
      .orderBy('id')
      .execute()
    return rows?.map(({ id, label, made, used }) => ({ id, label, made, ...(used ? { used } : {}) })) ?? []
  }

  /** @throws DeskError where the account has none like it */
  async revoke(account: Account, id: string): Promise<void> {
    const held = await this.#tables.held()
    const done = await held?.db
      .deleteFrom('token')
      .where('person', '=', account.id)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!done?.numDeletedRows)
      throw new DeskError('not-held', `${account.name} has no token ${id}: see the list of them`)
  }

  /** Whose token it is. */
  async accountOf(secret: string): Promise<Account | undefined> {
    if (!secret.startsWith(BEGIN)) return undefined
    const held = await this.#tables.held()
    const row = await held?.db
      .selectFrom('token')
      .innerJoin('person', 'person.id', 'token.person')
      .select(['token.id as token', 'used', 'person.id', 'display_username', 'role', 'created_at'])
      .where('hash', '=', digest(secret))
      .executeTakeFirst()
    if (!held || !row) return undefined
    await noteUse(held.db, row.token, row.used)
    return accountOf(row)
  }
}

const noteUse = async (
  db: NonNullable<Awaited<ReturnType<Tables['held']>>>['db'],
  id: string,
  before: string | null,
): Promise<void> => {
  const now = Date.now()
  if (before && now - Date.parse(before) < HOUR) return
  await db
    .updateTable('token')
    .set({ used: new Date(now).toISOString() })
    .where('id', '=', id)
    .execute()
    // a desk that can only be read does not keep when it was asked
    .catch(() => {})
}

/** 256 random bits need no salt. */
const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex')

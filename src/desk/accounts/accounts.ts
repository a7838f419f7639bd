import { randomUUID } from 'node:crypto'
import type { DeskDatabase } from '../database.ts'
import { DeskError } from '../errors.ts'
import type { AccountRole } from '../roles.ts'
import type { Tables } from '../tables.ts'
import { type Account, accountOf } from './account.ts'
import type { LazyAuth } from './lazy-auth.ts'
import { accountName, foldedName } from './name.ts'
import { checkPassword } from './password.ts'

/** better-auth's name for accounts with a password. */
const CREDENTIAL = 'credential'

/** The accounts of a desk. */
export class Accounts {
  readonly #tables: Tables
  readonly #auth: LazyAuth

  constructor(tables: Tables, auth: LazyAuth) {
    this.#tables = tables
    this.#auth = auth
  }

  /** Whether there is one: then everybody has to sign in. */
  async any(): Promise<boolean> {
    const held = await this.#tables.held()
    return Boolean(held && (await held.db.selectFrom('person').select('id').limit(1).executeTakeFirst()))
  }

  /** By their names. */
  async list(): Promise<readonly Account[]> {
    const held = await this.#tables.held()
    const rows = await held?.db.selectFrom('person').selectAll().orderBy('username').execute()
    return rows?.map(accountOf) ?? []
  }

  /** @throws DeskError where there is none */
  async find(name: string): Promise<Account> {
    const held = await this.#tables.held()
    const row = await held?.db
      .selectFrom('person')
      .selectAll()
      .where('username', '=', foldedName(name))
      .executeTakeFirst()
    if (!row) throw new DeskError('no-account', `there is no account ${name}: see the list of them`)
    return accountOf(row)
  }

  /** @throws DeskError where the name is taken or none, or the password too short */
  async add(given: string, role: AccountRole, password: string): Promise<Account> {
    const name = accountName(given)
    checkPassword(password)
    const taken = await this.find(name).catch(() => undefined)
    if (taken)
      throw new DeskError('name-taken', `there is an account ${taken.name} already: take another name`)
    const { internalAdapter, password: passwords } = await this.#auth.context()
    const user = await internalAdapter.createUser(
      {
        name,
        // better-auth wants an address; nothing is ever sent to this one
        email: `${randomUUID()}@muster.invalid`,
        emailVerified: true,
        username: foldedName(name),
        displayUsername: name,
        role,
      },
      { method: 'admin' },
    )
    await internalAdapter.linkAccount({
      userId: user.id,
      accountId: user.id,
      providerId: CREDENTIAL,
      password: await passwords.hash(password),
    })
    return this.find(name)
  }

  /** Its rights are others from the next request on. @throws DeskError where it is the last admin */
  async setRole(name: string, role: AccountRole): Promise<Account> {
    const account = await this.find(name)
    const { db } = await this.#tables.made()
    if (role !== 'admin') await this.#keepAnAdmin(account, db, 'others')
    await db.updateTable('person').set({ role }).where('id', '=', account.id).execute()
    return this.find(name)
  }

  /** Ends all its sessions; its tokens stay. @throws DeskError where it is too short */
  async setPassword(name: string, password: string): Promise<void> {
    checkPassword(password)
    const { id } = await this.find(name)
    const { internalAdapter, password: passwords } = await this.#auth.context()
    await internalAdapter.updatePassword(id, await passwords.hash(password))
    await this.#endSessions(id)
  }

  /** Ends its sessions and tokens. What it decided stays. @throws DeskError where others stay and none is an admin */
  async remove(name: string): Promise<void> {
    const account = await this.find(name)
    const { db } = await this.#tables.made()
    await this.#keepAnAdmin(account, db, 'nobody')
    await db.deleteFrom('person').where('id', '=', account.id).execute()
  }

  async #endSessions(id: string): Promise<void> {
    const { db } = await this.#tables.made()
    await db.deleteFrom('session').where('user_id', '=', id).execute()
  }

  /** There is an admin as long as there are accounts; `unless` nobody is left, or the one itself stays as something else. */
  async #keepAnAdmin(account: Account, db: DeskDatabase['db'], unless: 'nobody' | 'others'): Promise<void> {
    if (account.role !== 'admin') return
    const rest = await db.selectFrom('person').select('role').where('id', '!=', account.id).execute()
    if (rest.some(({ role }) => role === 'admin') || (unless === 'nobody' && !rest.length)) return
    throw new DeskError(
      'last-admin',
      `${account.name} is the only admin: make another account an admin first`,
    )
  }
}

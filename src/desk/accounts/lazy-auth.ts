import { secretOf } from '../secret.ts'
import type { Tables } from '../tables.ts'
import type { Auth, AuthOptions } from './auth.ts'

/** better-auth, loaded when somebody signs in or an account is made. */
export class LazyAuth {
  readonly #tables: Tables
  readonly #options: AuthOptions
  #auth: Promise<Auth> | undefined

  constructor(tables: Tables, options: AuthOptions) {
    this.#tables = tables
    this.#options = options
  }

  get(): Promise<Auth> {
    this.#auth ??= this.#open().catch((error: unknown) => {
      this.#auth = undefined
      throw error
    })
    return this.#auth
  }

  async context(): Promise<Auth['$context'] extends Promise<infer C> ? C : never> {
    return (await this.get()).$context
  }

  async #open(): Promise<Auth> {
    const database = await this.#tables.made()
    const { openAuth } = await import('./auth.ts')
    return openAuth(database, await secretOf(database), this.#options)
  }
}

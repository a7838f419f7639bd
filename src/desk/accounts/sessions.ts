import type { AccountRole } from '../roles.ts'
import type { Account } from './account.ts'
import { ADDRESS_HEADER } from './address.ts'
import { Attempts } from './attempts.ts'
import { BASE } from './auth.ts'
import type { LazyAuth } from './lazy-auth.ts'
import { foldedName } from './name.ts'

/** Somebody who is signed in. */
export interface Session {
  readonly id: string
  readonly account: Account
  /** `Set-Cookie` headers to be sent, where its use made it longer. */
  readonly cookies: readonly string[]
}

/** What came of an attempt to sign in. */
export type SignIn =
  | { readonly outcome: 'in'; readonly cookies: readonly string[] }
  /** The name or the password is wrong: which of them is not told. */
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'too-often'; readonly seconds: number }

export interface Attempt {
  readonly name: string
  readonly password: string
  /** IP address of the one who asks. */
  readonly address: string
}

const ORIGIN = 'http://muster.invalid'

/** Who is signed in, by the cookies of better-auth. */
export class Sessions {
  readonly #auth: LazyAuth
  /** better-auth counts by address; a name that many addresses try is counted here. */
  readonly #byName = new Attempts()

  constructor(auth: LazyAuth) {
    this.#auth = auth
  }

  async signIn({ name, password, address }: Attempt): Promise<SignIn> {
    const who = foldedName(name)
    const wait = this.#byName.wait(who)
    if (wait) return { outcome: 'too-often', seconds: wait }
    const { handler } = await this.#auth.get()
    const answer = await handler(
      new Request(`${ORIGIN}${BASE}/sign-in/username`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [ADDRESS_HEADER]: address },
        body: JSON.stringify({ username: who, password }),
      }),
    )
    if (answer.status === 429)
      return { outcome: 'too-often', seconds: Number(answer.headers.get('x-retry-after') ?? 60) }
    if (answer.ok) {
      this.#byName.forget(who)
      return { outcome: 'in', cookies: answer.headers.getSetCookie() }
    }
    if (answer.status >= 500) throw new Error('the sign-in failed: the tables of the accounts do not answer')
    this.#byName.note(who)
    return { outcome: 'refused' }
  }

  /** Ends the session of these cookies; gives the `Set-Cookie` headers that take them back. */
  async signOut(headers: Headers): Promise<readonly string[]> {
    const { handler } = await this.#auth.get()
    const answer = await handler(
      new Request(`${ORIGIN}${BASE}/sign-out`, {
        method: 'POST',
        headers: { cookie: headers.get('cookie') ?? '', 'content-type': 'application/json' },
        body: '{}',
      }),
    )
    return answer.headers.getSetCookie()
  }

  /** Whose session these cookies are. */
  async find(headers: Headers): Promise<Session | undefined> {
    const cookie = headers.get('cookie')
    if (!cookie?.includes('muster-')) return undefined
    const { api } = await this.#auth.get()
    const found = await api.getSession({ headers: new Headers({ cookie }), returnHeaders: true })
    if (!found.response) return undefined
    const { session, user } = found.response
    return {
      id: session.id,
      account: {
        id: user.id,
        name: user.displayUsername ?? user.name,
        role: user.role as AccountRole,
        created: user.createdAt.toISOString(),
      },
      cookies: found.headers.getSetCookie(),
    }
  }
}

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Account } from './accounts/account.ts'
import type { Accounts } from './accounts/accounts.ts'
import type { Sessions } from './accounts/sessions.ts'
import type { Tokens } from './accounts/tokens.ts'

/** Who makes a request, and by what that is known. */
export interface Visit {
  /** `machine`: there are no accounts, and whoever asks is the user of this machine. */
  readonly by: 'machine' | 'session' | 'token' | 'nobody'
  readonly account?: Pick<Account, 'name' | 'role'>
  /** To come back with whatever changes something; a token of a script needs none. */
  readonly csrf: string
  /** `Set-Cookie` headers to be sent. */
  readonly cookies: readonly string[]
}

interface Parts {
  readonly accounts: Accounts
  readonly sessions: Sessions
  readonly tokens: Tokens
  /** Nobody gets in without an account, not even where there are none. */
  readonly closed: boolean
}

/** Tells who asks. */
export class Visits {
  readonly #parts: Parts
  /** Of this process: who is not signed in gets another token after a restart, and so does the workbench by asking again. */
  readonly #key = randomBytes(32)

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async of(headers: Headers): Promise<Visit> {
    const { accounts, sessions, tokens, closed } = this.#parts
    if (!closed && !(await accounts.any()))
      return { by: 'machine', account: machine(), csrf: this.#csrf('machine'), cookies: [] }
    const bearer = bearerOf(headers)
    if (bearer !== undefined) {
      const account = await tokens.accountOf(bearer)
      return { by: account ? 'token' : 'nobody', ...(account ? { account } : {}), csrf: '', cookies: [] }
    }
    const session = await sessions.find(headers)
    if (!session) return { by: 'nobody', csrf: this.#csrf('nobody'), cookies: [] }
    const { id, account, cookies } = session
    return { by: 'session', account, csrf: this.#csrf(`session ${id}`), cookies }
  }

  #csrf(of: string): string {
    return createHmac('sha256', this.#key).update(of).digest('base64url')
  }
}

/** Whether a token that was sent is the one that was given, without telling by the time how much of it is right. */
export const sameToken = (sent: string | null, given: string): boolean => {
  const [a, b] = [Buffer.from(sent ?? ''), Buffer.from(given)]
  return given !== '' && a.length === b.length && timingSafeEqual(a, b)
}

const bearerOf = (headers: Headers): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1]

const machine = (): Pick<Account, 'name' | 'role'> => ({ name: nameOfUser(), role: 'admin' })

const nameOfUser = (): string => {
  try {
    return userInfo().username
  } catch {
    // a container may run under a number that no user has
    return 'local'
  }
}

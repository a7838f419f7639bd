import { afterAll } from 'vitest'
import { type AddOptions, add, openLedger } from '../../src/ledger/index.ts'
import { type Served, type ServeOptions, serve } from '../../src/serve/index.ts'
import { scratch } from './run.ts'

export interface Serving extends Served {
  readonly ledger: string
  /** What it told of faults. */
  readonly faults: unknown[]
  /** `http://127.0.0.1:PORT`, whatever it is bound to. */
  readonly origin: string
}

/** A ledger of these sources, made anew in a folder that goes with the tests of the file. */
export const newLedger = async (
  sources: readonly string[] = [],
  about: Partial<AddOptions> = {},
): Promise<string> => {
  const { folder } = scratch()
  const ledger = await openLedger(`${folder}/ledger`, { write: true })
  try {
    if (sources.length) await add(ledger, sources, { ...about, threads: 1 }, () => {})
  } finally {
    await ledger.close()
  }
  return `${folder}/ledger`
}

/** Serves a ledger until the tests of the file are over. */
export const serving = async (ledger: string, options: Partial<ServeOptions> = {}): Promise<Serving> => {
  const faults: unknown[] = []
  const served = await serve({ ledger, port: 0, onError: (error) => faults.push(error), ...options })
  afterAll(() => served.stop())
  return { ...served, ledger, faults, origin: `http://127.0.0.1:${served.port}` }
}

/** Somebody who asks a server, with the cookies that it gave, as a browser does. */
export class Asker {
  readonly #origin: string
  readonly #cookies = new Map<string, string>()

  constructor(origin: string) {
    this.#origin = origin
  }

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.#cookies.size)
      headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await fetch(this.#origin + path, { ...init, headers })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      if (value) this.#cookies.set(name!, value)
      else this.#cookies.delete(name!)
    }
    return answer
  }

  /** Changes something, as the workbench does: with the token that it was given. */
  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const { csrf = '' } = (await (await this.ask('/api/me')).json()) as { csrf?: string }
    return this.ask(path, {
      method,
      headers: {
        'x-csrf-token': csrf,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }

  signIn(name: string, password: string): Promise<Response> {
    return this.send('POST', '/api/session', { name, password })
  }
}

export type ServeErrorCode = 'port-in-use' | 'no-permission' | 'no-such-address' | 'no-accounts'

/** Why a ledger cannot be served so, and the way out. */
export class ServeError extends Error {
  readonly code: ServeErrorCode

  constructor(code: ServeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ServeError'
    this.code = code
  }

  /** What a failed `listen` says; an error of another kind is given back as it is. */
  static ofListening(error: unknown, host: string, port: number): unknown {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const told = LISTENING[code]?.(host, port)
    return told ? new ServeError(told.code, told.message, { cause: error }) : error
  }
}

type Told = { readonly code: ServeErrorCode; readonly message: string }

const LISTENING: Readonly<Record<string, (host: string, port: number) => Told>> = {
  EADDRINUSE: (host, port) => ({
    code: 'port-in-use',
    message: `port ${port} of ${host} is in use: stop what uses it, name another with --port, or take a free one with --port 0`,
  }),
  EACCES: (_, port) => ({
    code: 'no-permission',
    message: `this user may not bind to port ${port}: name one above 1023 with --port`,
  }),
  EADDRNOTAVAIL: (host) => ({
    code: 'no-such-address',
    message: `${host} is no address of this machine: leave --host out to be reached from this machine only`,
  }),
  ENOTFOUND: (host) => ({ code: 'no-such-address', message: `there is no host ${host}: see --host` }),
}

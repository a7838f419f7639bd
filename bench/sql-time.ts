import Sqlite from 'libsql'

/** Milliseconds within calls to SQLite: what writes, and what looks something up. */
export const sqlTime = { saving: 0, finding: 0 }

type Call = (...parameters: unknown[]) => unknown

/** From now on the calls of this process are timed. They are synchronous: nothing else runs meanwhile. */
export const timeSql = (): void => {
  const prototype = Sqlite.prototype as unknown as { prepare: (text: string) => Record<string, Call> }
  const prepare = prototype.prepare
  prototype.prepare = function (this: unknown, text: string) {
    const kind = /^\s*(?:select|with|pragma)/i.test(text) ? 'finding' : 'saving'
    const timed =
      (call: Call): Call =>
      (...parameters) => {
        const start = performance.now()
        try {
          return call(...parameters)
        } finally {
          sqlTime[kind] += performance.now() - start
        }
      }
    const statement = timed(prepare.bind(this as never) as Call)(text) as Record<string, Call>
    for (const name of ['run', 'all']) statement[name] = timed(statement[name]!.bind(statement))
    return statement
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Served {
  /** Without a slash at its end. */
  readonly url: string
  get<T>(path: string): Promise<T>
  end(): Promise<void>
}

/** The built workbench over a ledger, in a process of its own. */
export const serve = async (ledger: string): Promise<Served> => {
  const child = spawn(process.execPath, ['bin/muster.mjs', 'serve', '--ledger', ledger, '--port', '0'], {
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  let url = ''
  const said: string[] = []
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line)
    url = /(http:\/\/\S+?)\/?(?:\s|$)/.exec(line)?.[1] ?? ''
    if (url) break
  }
  if (!url) throw new Error(`muster serve did not begin: ${said.join('\n')}`)
  return {
    url,
    get: async <T>(path: string) => (await (await fetch(url + path)).json()) as T,
    end: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

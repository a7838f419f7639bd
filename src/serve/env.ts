import type { HttpBindings } from '@hono/node-server'
import type { ApiEnv } from '../api/index.ts'
import type { Visit } from '../desk/index.ts'

/** What a request carries within the server. */
export interface ServeEnv {
  Bindings: Partial<HttpBindings>
  Variables: ApiEnv['Variables'] & {
    readonly visit: Visit
    /** IP address of the one who asks. */
    readonly address: string
  }
}

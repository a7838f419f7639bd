import type { Me } from './answers.ts'

/** What a request carries besides itself. Whoever mounts the API may set it; otherwise there are no accounts. */
export interface ApiEnv {
  Variables: {
    me: Me
    /** IP address of the one who asks, as far as it is known. */
    address?: string
  }
}

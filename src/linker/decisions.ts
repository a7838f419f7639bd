import type { ActorDecisions, Node } from '../linking/index.ts'
import type { Settings } from '../reconciliation/index.ts'

/** What a person has decided, and what an analyst sets. */
export interface LinkOptions {
  /** Claims that a person says are of different happenings, whatever the words say. */
  readonly apart?: readonly (readonly [string, string])[]
  /** Claims that a person says are of one happening. */
  readonly together?: readonly (readonly [string, string])[]
  /** The same of parties, by the keys of `namesInDocument`. */
  readonly actors?: ActorDecisions
  readonly settings?: Partial<Settings>
}

/** What a person has decided of two episodes, by the claims that they hold. */
export const decisionsOf =
  ({ apart = [], together = [] }: LinkOptions) =>
  (a: Node, b: Node): 'apart' | 'together' | undefined => {
    if (!apart.length && !together.length) return undefined
    const has = (n: Node, claim: string): boolean => n.episode.claims.some((c) => c.id === claim)
    const joins = ([x, y]: readonly [string, string]): boolean =>
      (has(a, x) && has(b, y)) || (has(a, y) && has(b, x))
    return apart.some(joins) ? 'apart' : together.some(joins) ? 'together' : undefined
  }

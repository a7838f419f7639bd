import type { Role, Stance } from '../../base/index.ts'
import type { ClaimType } from '../types.ts'
import type { RoleSpec } from './role.ts'
import type { Scene } from './scene.ts'
import type { Met, Trigger } from './trigger.ts'

/**
 * A declaration of how a claim of one type is said. Examples mark the trigger and the roles inside the sentence, as
 * `[patient Two people] were [trigger killed]`; near-misses are sentences in which the rule must not fire.
 */
export interface Rule {
  readonly id: string
  readonly trigger: Trigger
  readonly roles: Readonly<Partial<Record<Role, RoleSpec>>>
  readonly yields: ClaimType
  /** The role whose number is the claim's quantity; none where the claim counts nobody. */
  readonly counts?: Role
  /** At least one of these must be filled; for rules all of whose roles are optional by themselves. */
  readonly needsOneOf?: readonly Role[]
  /** The act is itself an act of speech: who does it is the origin, where nobody else is. */
  readonly speech?: boolean
  readonly stance?: Stance
  /** Quantity is a stock: what a place holds at a time. */
  readonly stock?: boolean
  /** A further condition, said in a word. */
  readonly when?: { readonly describe: string; readonly test: (scene: Scene, met: Met) => boolean }
  readonly examples: readonly string[]
  readonly nearMisses: readonly string[]
}

/** Checks nothing at run time: it is here so that the compiler does. */
export const rule = (declaration: Rule): Rule => Object.freeze(declaration)

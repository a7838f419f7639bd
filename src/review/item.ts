import type { Part } from './part.ts'
import type { SuggestedReasons } from './reasons.ts'

/** Two sides of a question, each by the claim or the party that a decision would name. */
export type Sides = readonly [string, string]

/** What a person is asked to look at. It names what it is about by ids alone. */
export type QueueItem = {
  /** The same for the same question, whatever else changes. */
  readonly key: string
  /** Larger is sooner. */
  readonly weight: number
  /** What the weight is made of, the heaviest first. */
  readonly parts: readonly Part[]
  readonly reasons: SuggestedReasons
} & (
  | { readonly about: 'claim'; readonly claim: { readonly seq: number; readonly id: string } }
  /** `claims`: one of each side. Where they are taken for one, both sides are of one event. */
  | { readonly about: 'events'; readonly events: Sides; readonly claims: Sides; readonly apart: boolean }
  /** `parties`: keys of one party of each side. Where they are taken for one, both sides are of one actor. */
  | {
      readonly about: 'actors'
      readonly actors: Sides
      readonly parties: Sides
      readonly names: Sides
      readonly apart: boolean
    }
)

/** The heavier first; of the same weight in the order of their keys. */
export const byWeight = (
  a: Pick<QueueItem, 'weight' | 'key'>,
  b: Pick<QueueItem, 'weight' | 'key'>,
): number => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

export const byPoints = (a: Part, b: Part): number => b.points - a.points || (a.why < b.why ? -1 : 1)

import type { Claim } from '../../base/index.ts'
import type { Origin } from '../types.ts'

/** What a claim or a notice does to what is told. In this order where they are of one day. */
export const ACTS = ['tells', 'disputes', 'denies', 'confirms', 'reserves', 'corrects', 'retracts'] as const
export type Act = (typeof ACTS)[number]

export interface Moment {
  readonly act: Act
  readonly as_of?: string
  readonly claim?: Claim
  readonly origin?: Origin
  /** It tells on what another origin of the happening says, and is no second origin. */
  readonly leans?: true
  /** Ids of the claims that it bears on; absent where it bears on the whole happening. */
  readonly on?: ReadonlySet<string>
  /** The words, and whose they are. */
  readonly words: string
}

/** Ids of the claims whose report was taken back. */
export const takenBack = (moments: readonly Moment[]): ReadonlySet<string> =>
  new Set(moments.filter((m) => m.act === 'retracts').flatMap((m) => [...(m.on ?? [])]))

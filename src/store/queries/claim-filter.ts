import type { Claim, SourceKind, Status } from '../../base/index.ts'
import type { Review } from '../documents/index.ts'
import type { Days } from './conditions.ts'

/** Which claims are asked for: all that is given must hold. */
export interface ClaimFilter extends Days {
  /** With `to`: days that the claim's time shares with. */
  readonly from?: string
  readonly type?: readonly string[]
  /** Name of a place of the claim, of its province or of its country (ISO 3166-1 alpha-3). */
  readonly place?: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** Words of the name of one who acts, suffers or speaks in the claim; or the id of an actor (`actor:…`). */
  readonly actor?: string
  /** On whose word it rests: the end of its chain of sources, or the publisher. */
  readonly origin?: string
  /** Who published the document. */
  readonly publisher?: string
  readonly originKind?: readonly SourceKind[]
  readonly status?: readonly Status[]
  /** `none`: nobody has decided of it. */
  readonly review?: readonly (Review | 'none')[]
  /** Id of an event. */
  readonly event?: string
  /** Number or id (`sha256:…`) of a document. */
  readonly document?: number | string
  /** To be looked for among the words of the claim; see `parseQuery`. */
  readonly words?: string
  /** To be looked for in the whole article. */
  readonly articleWords?: string
  readonly polarity?: readonly Claim['polarity'][]
  readonly modality?: readonly Claim['modality'][]
  readonly stance?: readonly Claim['stance'][]
  /** The number told (the best value, else the lowest, else the highest) is no less, and no more, than this. */
  readonly minimum?: number
  readonly maximum?: number
}

import type { Credibility, Status } from '../../base/index.ts'
import type { Days } from './conditions.ts'

/** Part of the world between two meridians and two parallels, in degrees; one over the antimeridian has its west east of its east. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Which events are asked for: all that is given must hold. */
export interface EventFilter extends Days {
  /** With `to`: days that the event shares with. */
  readonly from?: string
  readonly type?: readonly string[]
  /** Name of the event's place, of its province or of its country (ISO 3166-1 alpha-3). */
  readonly place?: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** Its place, or the middle of it where that is an area, stands in here. */
  readonly box?: Box
  /** Id (`actor:…`) or name of an actor. */
  readonly actor?: string
  /** Who vouches for it: id or name of an actor, or the words by which a source is called. */
  readonly origin?: string
  readonly status?: readonly Status[]
  readonly credibility?: readonly Credibility[]
  /** Independent origins, and documents, at least. */
  readonly origins?: number
  readonly documents?: number
  /** No second independent origin vouches for it. */
  readonly alone?: boolean
  /** Some of its counts exclude each other, or it is denied. */
  readonly contested?: boolean
  /** Number of a document that tells of it. */
  readonly document?: number
  /** To be looked for among the words of its claims; see `parseQuery`. */
  readonly words?: string
}

/** In the order of time, by most documents, or by the latest change of status. */
export type EventOrder = 'time' | 'documents' | 'changed'

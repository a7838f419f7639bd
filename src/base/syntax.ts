import type { Span } from './span.ts'

/**
 * A syntactic word in the sense of Universal Dependencies. Words of one written token ("don't") have neighbouring
 * spans that do not overlap. Offsets are code points.
 */
export interface Word extends Span {
  /** As written. */
  readonly form: string
  readonly lemma: string
  readonly upos: string
  /** Penn Treebank tag. */
  readonly xpos: string
  /** UD features, `Number=Sing|Person=3`, or `_`. */
  readonly feats: string
  /** Index of the head within the sentence, -1 for the root. */
  readonly head: number
  readonly deprel: string
  /** False where the next word follows without white space. */
  readonly spaceAfter: boolean
}

/** Types of noun phrase, as GUM's entity annotation has them. */
export type EntityType =
  | 'person'
  | 'organization'
  | 'place'
  | 'time'
  | 'event'
  | 'object'
  | 'abstract'
  | 'substance'
  | 'animal'
  | 'plant'

/** A typed noun phrase: `first` to `last` are word indices of its sentence, both included; `head` is its head word. */
export interface EntityMention {
  readonly type: EntityType
  readonly first: number
  readonly last: number
  readonly head: number
}

export interface Sentence extends Span {
  readonly words: readonly Word[]
  readonly entities: readonly EntityMention[]
}

import type { Report, SourceKind, Span } from '../../base/index.ts'
import type { Kinship } from '../lineage/index.ts'

/**
 * How an origin is known. `named`: by a name. `office`: by what it is, of which there is one ("the army", "state
 * television"). `described`: by words that fit many ("a medical source", "residents", "local authorities").
 */
export type Known = 'named' | 'office' | 'described'

/** The end of the chain behind one claim. */
export interface Origin {
  /** Claims with the same key rest on the same word: an actor's id, else made of the name or the words. */
  readonly key: string
  readonly name: string
  readonly known: Known
  readonly kind?: SourceKind
  /** `own`: the text says so in its own voice, on nobody else's word. */
  readonly voice: 'own' | 'attributed'
  /** Keys of the named relays of the chain, from the one nearest the reader. */
  readonly relays: readonly string[]
  /** Of a described one: the name of the agency or outlet that hands its word on, and that tells it from its like. */
  readonly via?: string
  /** Key of the outlet or agency whose text it is. */
  readonly teller: string
  readonly claim: string
  readonly document: string
  readonly why: string
}

/** An actor, as far as origins need to know it. */
export interface Named {
  readonly id: string
  readonly name: string
  /** The body that a person heads or speaks for: the body's word and the person's are one origin. */
  readonly speaksFor?: Named
}

/** What linking knows beside the claim's own report. */
export interface OriginContext {
  readonly reportOf: (document: string) => Report | undefined
  /** The kinships that a document is part of. */
  readonly kinshipsOf: (document: string) => readonly Kinship[]
  /** The actor that stands at a span of a document, or that a name means there. */
  readonly actorOf?: (document: string, source: Span | string) => Named | undefined
}

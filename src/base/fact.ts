import type { CaptureContext } from './capture.ts'
import type { Claim } from './claim.ts'
import type { IssueCode } from './issue.ts'

/** That a capture was taken in: what is known of it beside its bytes. Kept forever. */
export interface Receipt {
  readonly kind: 'capture'
  /** `sha256:` and the hex digest of the bytes. */
  readonly document: string
  /** What a person asked for: a file, a folder, a URL, a feed, `-`. */
  readonly source: string
  /** The name that the document came by. */
  readonly input: string
  /** ISO date and time. */
  readonly retrievedAt: string
  /** Number of bytes. */
  readonly length: number
  readonly mediaType: string
  readonly charset?: string
  readonly url?: string
  readonly context: CaptureContext
}

/** That something asked for could not be taken in: there are no bytes to keep. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly source: string
  readonly input: string
  /** ISO date and time. */
  readonly at: string
  readonly code: IssueCode
  readonly message: string
}

/** Words of a document, by which a claim is found again whatever rules find it (W3C Web Annotation selectors). */
export interface Anchor {
  readonly document: string
  /** Code points of the article's text, half-open. */
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Up to 32 code points before and after. */
  readonly prefix: string
  readonly suffix: string
  /** Type that the claim had, and its id, when the decision was made. */
  readonly type: string
  readonly claim: string
}

/** A party of one report, by the words of a mention. */
export interface PartyAnchor {
  readonly document: string
  readonly start: number
  readonly name: string
  /** Key of the party in its report when the decision was made. */
  readonly key: string
}

/** Source reliability of the Admiralty code (NATO AJP-2.1): A completely reliable … E unreliable, F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

/** What a person can change of a claim. Null takes a slot away. */
export interface ClaimEdit {
  readonly type?: string
  readonly polarity?: Claim['polarity']
  readonly modality?: Claim['modality']
  readonly stance?: Claim['stance']
  readonly quantity?: Claim['quantity'] | null
  readonly time?: Claim['time'] | null
  readonly places?: Claim['places']
  readonly participants?: Claim['participants']
  readonly attribution?: Claim['attribution']
  /** Other words of the same document. */
  readonly span?: { readonly start: number; readonly end: number }
}

interface Decided {
  readonly kind: 'decision'
  /** Given to it when it is made; a later decision can undo it. */
  readonly id: string
  /** ISO date and time. */
  readonly at: string
  /** Who decided. */
  readonly by: string
  readonly why: string
}

/** What a person said about a claim, an event, an actor or a source. Never rewritten; a later one may undo it. */
export type Decision = Decided &
  (
    | { readonly act: 'accept' | 'reject'; readonly claim: Anchor }
    | { readonly act: 'edit'; readonly claim: Anchor; readonly change: ClaimEdit }
    /** `merge`: claims of two events are of one happening; `split`: they are of two. */
    | { readonly act: 'merge' | 'split'; readonly of: 'event'; readonly claims: readonly [Anchor, Anchor] }
    | {
        readonly act: 'merge' | 'split'
        readonly of: 'actor'
        readonly parties: readonly [PartyAnchor, PartyAnchor]
      }
    /** How far a source is to be relied on, whatever it says. */
    | { readonly act: 'grade'; readonly source: string; readonly reliability: Reliability }
    | { readonly act: 'undo'; readonly decision: string }
  )

export type Fact = Receipt | Refusal | Decision

/** A fact in its journal: each entry holds the hash of the one before it, so that none can be changed or left out unseen. */
export interface Sealed<F extends Fact = Fact> {
  /** From 1, without gaps. */
  readonly seq: number
  /** Hash of the entry before; 64 zeros for the first. */
  readonly prev: string
  /** SHA-256, in hex, of `seq`, `prev` and the fact, as the journal writes them. */
  readonly hash: string
  readonly fact: F
}

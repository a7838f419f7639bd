import type { PlaceMention, TimeMention } from './analysis.ts'
import type { BlockKind, Published } from './article.ts'
import type { Claim } from './claim.ts'
import type { Span } from './span.ts'
import type { EntityType } from './syntax.ts'

/** A sentence of a report, or a whole block of a kind that gives no claims. Offsets are code points of the article. */
export interface Passage extends Span {
  readonly text: string
  readonly block: BlockKind
}

/** What a report says beside a name: "Ola Berg, *the governor of Drenova*", "*Colonel* Ola Berg". */
export interface NameRole extends Span {
  readonly text: string
  /** The words say that it no longer holds: "former", "ex-", "late". */
  readonly former?: true
}

/** A name as it stands in a report. */
export interface NameMention extends Span {
  readonly text: string
  readonly type: EntityType
  /** ISO 3166-1 alpha-3 where the name is that of a state, of its government or forces, or of its people. */
  readonly country?: string
  /** Index into the report's passages. */
  readonly passage: number
  readonly roles: readonly NameRole[]
  /** The same party under another name, said so beside it: "the Free Harbour Union (FHU)". */
  readonly aliases: readonly (Span & { readonly text: string })[]
}

/**
 * What linking needs of one document: a plain record that can be kept as JSON. Everything that compares documents works
 * on these alone.
 */
export interface Report {
  /** `sha256:` and the hex digest of the capture. */
  readonly document: string
  readonly input: string
  readonly url?: string
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly published?: Published
  readonly datelinePlace?: string
  /** In the order of the text. */
  readonly passages: readonly Passage[]
  readonly names: readonly NameMention[]
  readonly places: readonly PlaceMention[]
  readonly times: readonly TimeMention[]
  readonly claims: readonly Claim[]
}

import type { Article, Report } from '../../base/index.ts'
import type { Alone } from '../../linking/index.ts'
import type { Review } from './claim-row.ts'

/** A document that was read, with its records also as they are kept: JSON (the article's text a string), deflated raw. */
export interface StoredReading {
  readonly article: Article
  readonly report: Report
  readonly articleBody: Uint8Array
  readonly reportBody: Uint8Array
  /** What linking finds in the report as it was read, where that is known already. */
  readonly alone?: Alone
}

export interface ReadingContext {
  /** Versions of the rules and of the language engine that made it. */
  readonly ruleSet: string
  readonly model: string
  /** What persons decided of its claims, by claim id. */
  readonly reviews?: ReadonlyMap<string, Review>
}

/** A reading, and the number of its document. */
export interface Numbered {
  readonly seq: number
  readonly reading: StoredReading
}

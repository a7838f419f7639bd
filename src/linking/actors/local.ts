import type { ActorType, NameRole, Span, Why } from '../../base/index.ts'
import type { FoldedName } from './fold.ts'

/** One party of one report: all its mentions there, and what the report says of it. A plain record. */
export interface LocalActor {
  /** `document#start` of its first mention; `document#publisher` or the like where it only stands above it. A person's decisions name it. */
  readonly key: string
  readonly document: string
  /** ISO day of the report; absent where unknown. */
  readonly day?: string
  /** The fullest name in the report. */
  readonly name: string
  /** Every way the report writes it, the name included. */
  readonly forms: readonly string[]
  readonly type: ActorType
  readonly country?: string
  readonly fold: FoldedName
  /** What it is known by wherever it is met: two with one identity are compared no further, unless names are common. */
  readonly identity: string
  /** Blocking keys: only parties that share one are ever compared. */
  readonly keys: readonly string[]
  readonly roles: readonly NameRole[]
  /** Years of age that the report gives. */
  readonly ages: readonly number[]
  /** Power is exercised in its name: "the Berg government", "Berg's forces". */
  readonly rules: boolean
  /** Abbreviations that the report itself explains by the name. */
  readonly letters: readonly string[]
  /** Other names and towns of the report, folded: who else is around. */
  readonly company: readonly string[]
  readonly mentions: readonly Span[]
  /** Why the mentions of the report are one party. */
  readonly why: Why
}

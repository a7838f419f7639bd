import type { Decision } from '../../base/index.ts'
import type { LinkingOptions, StoredDecision } from '../../store/index.ts'
import { linkingBy } from './linking.ts'

/** The decisions that hold now, ready to be carried out. */
export interface Decisions {
  /** Number of the last one that was made, whether it holds or not. */
  readonly upTo: number
  /** Those that hold, in the order in which they were made. */
  readonly holding: readonly StoredDecision[]
  /** Those that hold, by the documents that they are about. */
  readonly about: ReadonlyMap<string, readonly StoredDecision[]>
  /** What they mean for linking. */
  readonly linking: LinkingOptions
}

/** What decisions, in the order in which they were made, come to. */
export const decisionsOf = (all: readonly StoredDecision[]): Decisions => {
  const holding = all.filter((d) => d.undoneBy === undefined && d.decision.act !== 'undo')
  const about = new Map<string, StoredDecision[]>()
  for (const each of holding)
    for (const document of documentsOf(each.decision)) {
      const known = about.get(document)
      if (known) known.push(each)
      else about.set(document, [each])
    }
  return { upTo: all.at(-1)?.seq ?? 0, holding, about, linking: linkingBy(holding) }
}

/** The documents whose words a decision names, each once. */
export const documentsOf = (decision: Decision): readonly string[] => {
  if ('claim' in decision) return [decision.claim.document]
  if ('claims' in decision) return [...new Set(decision.claims.map((c) => c.document))]
  if ('parties' in decision) return [...new Set(decision.parties.map((p) => p.document))]
  return []
}

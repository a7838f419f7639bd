import type { Analysis, Claim } from '../../base/index.ts'
import { extractClaims } from '../extract.ts'
import type { Find } from '../match/index.ts'
import { claimWords } from '../record/span.ts'
import { type Filler, type Phrase, phraseAt } from './phrase.ts'
import { fillersOf } from './tries.ts'

/** A place where a rule fired: the claim that came of it, or why none did. */
export interface Hit extends Phrase {
  readonly rule: string
  /** Index of the sentence in the analysis. */
  readonly sentence: number
  /** The word that set the rule off. */
  readonly trigger: Phrase
  readonly fillers: readonly Filler[]
  readonly claim?: Claim
  readonly dropped?: string
}

/** Everything that fired in a report, in the order of the text; its claims with their links. */
export const hitsOf = (analysis: Analysis): Hit[] => {
  const ids = new Map<Find, string>()
  const dropped = new Map<Find, string>()
  const all: Find[] = []
  const claims = extractClaims(analysis, {
    chosen: (find) => all.push(find),
    dropped: (find, why) => dropped.set(find, why),
    claimed: (find, claim) => ids.set(find, claim.id),
  })
  const byId = new Map(claims.map((c) => [c.id, c]))
  return all
    .map((find) => hitOf(find, byId.get(ids.get(find) ?? ''), dropped.get(find)))
    .sort((a, b) => a.trigger.start - b.trigger.start)
}

const hitOf = (find: Find, claim: Claim | undefined, why: string | undefined): Hit => {
  const { tree, analysis, attributions } = find.scene
  const at = claim ? claim.target.selector[0] : tree.spanOf(claimWords(find, attributions))
  return {
    rule: find.rule.id,
    sentence: tree.index,
    ...phraseAt(analysis, at),
    trigger: phraseAt(analysis, tree.word(find.met.head)),
    fillers: fillersOf(find),
    ...(claim ? { claim } : { dropped: why ?? 'a later step left it out' }),
  }
}

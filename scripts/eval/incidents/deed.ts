import { coordinated } from '../../../src/analysis/index.ts'
import type { Claim, Role } from '../../../src/base/index.ts'
import { participants, spanOf } from '../claim-types.ts'
import { type DeedKind, kindOf } from './kind.ts'
import { TARGETS } from './lexicon/targets.ts'
import type { Pages } from './pages.ts'
import { headsOf, type Phrase, phraseAt, phrasesOf } from './phrase.ts'

/** One claim as a piece of an incident. */
export interface Deed {
  readonly claim: Claim
  readonly kind: DeedKind
  readonly sentence: number
  readonly agents: readonly Phrase[]
  /** Whom and what it met. */
  readonly patients: readonly Phrase[]
}

/** No single incident harms so many: such numbers sum up a war, which the task calls generic (task description, 1.0). */
const SUMMED = 300

const isSummary = ({ quantity }: Claim): boolean =>
  (quantity?.best ?? quantity?.low ?? 0) >= SUMMED || quantity?.measure === 'total'

/** A bomb "at the offices of a bank" is meant for them. */
const hitAt = (places: readonly Phrase[], kind: DeedKind): Phrase[] =>
  kind === 'BOMBING' ? places.filter((p) => TARGETS.has(p.lemma)) : []

/** Code points behind a claim's own words in which its target may still stand. */
const REACH = 60

/** Whom or what an attack is "against". */
const hitAgainst = (pages: Pages, claim: Claim, kind: DeedKind): Phrase[] => {
  if (kind === 'HARM') return []
  const { start, end } = spanOf(claim)
  const sentence = pages.sentenceAt(start)
  const tree = pages.trees[sentence]!
  return headsOf(tree)
    .filter((h) => tree.word(h).start >= start && tree.word(h).start < end + REACH)
    .filter((h) => tree.preposition(h) === 'against')
    .flatMap((h) => coordinated(tree, h).map((c) => phraseAt(pages, sentence, c)))
}

const deedOf = (pages: Pages, claim: Claim): Deed | undefined => {
  const phrases = (...roles: Role[]): Phrase[] =>
    participants(claim, ...roles).flatMap((p) => phrasesOf(pages, p))
  const agents = phrases('agent', 'instrument')
  const kind = kindOf(claim, agents)
  if (!kind) return undefined
  const patients = [
    ...phrases('patient'),
    ...hitAt(phrases('place'), kind),
    ...hitAgainst(pages, claim, kind),
  ]
  return { claim, kind, sentence: pages.sentenceAt(spanOf(claim).start), agents, patients }
}

/** What a message tells as having happened that can be a piece of an incident, in the order of the text. */
export const deedsOf = (pages: Pages): Deed[] =>
  pages.claims
    .filter((c) => c.polarity === 'affirmed' && c.modality === 'factual' && !isSummary(c))
    .toSorted((a, b) => spanOf(a).start - spanOf(b).start)
    .flatMap((claim) => deedOf(pages, claim) ?? [])

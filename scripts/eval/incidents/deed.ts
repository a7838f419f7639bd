import type { Claim } from '../../../src/base/index.ts'
import { quoteOf, spanOf } from '../claim-types.ts'
import type { IncidentType } from './incident.ts'
import { FIGHTERS } from './lexicon/people.ts'
import type { Pages } from './pages.ts'
import { headsOf, type Phrase, phraseAt, phrasesOf } from './phrase.ts'
import { coordinated } from '../../../src/analysis/index.ts'
import { TARGETS } from './lexicon/targets.ts'

/** HARM is what befell people: it belongs to an attack, a bombing or a kidnapping, or is an attack of its own. */
export type DeedKind = IncidentType | 'HARM'

/** One claim as a piece of an incident. */
export interface Deed {
  readonly claim: Claim
  readonly kind: DeedKind
  readonly sentence: number
  readonly agents: readonly Phrase[]
  readonly patients: readonly Phrase[]
}

const HARM = new Set(['kill', 'injure', 'execute', 'find-remains', 'torture'])
const FORCE = new Set(['attack', 'shoot', 'shoot-down', 'clash', 'shell', 'air-strike', 'destroy', 'crackdown'])

/** What is dropped or fired from afar is an attack, by the task's own rule (task description, section 7.8). */
const FROM_AFAR = new Set(['air-strike', 'shell'])

const EXPLOSIVE = /\b(?:car-?bomb|bomb|explo[ds]|explosi|dynamit|blast|detonat|bl[eo]w\w* up|booby-?trap)/i
const BURNT = /\b(?:burn|torch|set (?:fire|ablaze)|on fire|arson|set afire|incendiar)/i
const ROBBED = /\b(?:rob|robb\w+|stole|stolen|loot\w*|ransack\w*|plunder\w*)\b/i
const HOSTAGE = /\b(?:hostage|kidnap|abduct|captive|seques)/i

const kindOf = (claim: Claim, agents: readonly Phrase[]): DeedKind | undefined => {
  const words = quoteOf(claim)
  if (FROM_AFAR.has(claim.type)) return 'ATTACK'
  if (claim.type === 'bomb') return 'BOMBING'
  if (claim.type === 'abduct') return 'KIDNAPPING'
  if (claim.type === 'disappear') return 'KIDNAPPING'
  if (claim.type === 'detain' || claim.type === 'capture')
    return HOSTAGE.test(words) || agents.some((a) => FIGHTERS.has(a.lemma)) ? 'KIDNAPPING' : undefined
  if (HARM.has(claim.type)) return EXPLOSIVE.test(words) ? 'BOMBING' : 'HARM'
  if (!FORCE.has(claim.type)) return undefined
  if (EXPLOSIVE.test(words)) return 'BOMBING'
  if (claim.type === 'destroy' && BURNT.test(words)) return 'ARSON'
  if (claim.type === 'destroy' && ROBBED.test(words)) return 'ROBBERY'
  return 'ATTACK'
}

/** No single incident harms so many: such numbers sum up a war. */
const SUMMED = 300
const isSummary = ({ quantity }: Claim): boolean =>
  (quantity?.best ?? quantity?.low ?? 0) >= SUMMED || quantity?.measure === 'total'

/** A bomb "at the offices of a bank" is meant for them. */
const hitAt = (places: readonly Phrase[], kind: DeedKind): Phrase[] =>
  kind === 'BOMBING' ? places.filter((p) => TARGETS.has(p.lemma)) : []

/** An attack "against" somebody or something. */
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
/** Code points behind a claim's own words in which its target may still stand. */
const REACH = 60

/** The claims of a message that can be pieces of an incident, in the order of the text. */
export const deedsOf = (pages: Pages): Deed[] =>
  pages.claims
    .filter((c) => c.polarity === 'affirmed' && c.modality === 'factual' && !isSummary(c))
    .toSorted((a, b) => spanOf(a).start - spanOf(b).start)
    .flatMap((claim) => {
      const phrases = (...roles: string[]): Phrase[] =>
        claim.participants.filter((p) => roles.includes(p.role)).flatMap((p) => phrasesOf(pages, p))
      const agents = phrases('agent', 'instrument')
      const kind = kindOf(claim, agents)
      return kind
        ? [
            {
              claim,
              kind,
              sentence: pages.sentenceAt(spanOf(claim).start),
              agents,
              patients: [...phrases('patient'), ...hitAt(phrases('place'), kind), ...hitAgainst(pages, claim, kind)],
            },
          ]
        : []
    })

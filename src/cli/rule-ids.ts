import { type RuleCard, ruleCards } from '../claims/index.ts'
import { didYouMean } from './nearest.ts'
import { UsageError } from './usage.ts'

/** The rules with these ids, in the order asked for; all where none is asked for. Throws a UsageError for an unknown one. */
export const rulesNamed = (ids: readonly string[]): RuleCard[] => {
  const cards = ruleCards()
  if (!ids.length) return cards
  return [...new Set(ids)].map((id) => {
    const card = cards.find((c) => c.id === id)
    if (card) return card
    const names = cards.map((c) => c.id)
    throw new UsageError(
      `there is no rule ${id}. ${didYouMean(id, names, 'See muster rule list for the ids.')}`,
      'muster rule list',
    )
  })
}

import type { Role } from '../../base/index.ts'
import type { Rule } from '../match/index.ts'
import { RULE_FILES } from '../rules/index.ts'

/** What a person looks up of a rule: its words and roles, what it yields, and in which list it stands. */
export interface RuleCard {
  readonly rule: Rule
  readonly id: string
  readonly type: string
  /** The list of `src/claims/rules` that holds it: `harm`, `movement`. */
  readonly group: string
  /** What it looks for, in one line. */
  readonly gloss: string
  /** The entries of its trigger's lexicon; a verb stands before its companions, a noun behind them. */
  readonly words: readonly string[]
}

/** Words of a trigger that a gloss names. */
const NAMED = 4

/** All rules in their stated order. */
export const ruleCards = (): RuleCard[] =>
  Object.entries(RULE_FILES).flatMap(([group, rules]) => rules.map((rule) => cardOf(rule, group)))

const cardOf = (rule: Rule, group: string): RuleCard => {
  const words = rule.trigger.lexicon.words()
  return {
    rule,
    id: rule.id,
    type: rule.yields,
    group,
    gloss: `${triggerInWords(rule, words)} + ${rolesInWords(rule)}`,
    words,
  }
}

const triggerInWords = (rule: Rule, words: readonly string[]): string => {
  const named = words.slice(0, NAMED).join(', ')
  const [kind] = rule.trigger.describe.split(' ')
  if (kind !== 'verb' && kind !== 'noun') return rule.trigger.describe
  const voice = /\((active|passive)\)$/.exec(rule.trigger.describe)?.[1]
  return `${voice ? `${voice} ` : ''}${kind} ${named}${words.length > NAMED ? ' …' : ''}`
}

const rolesInWords = (rule: Rule): string => {
  const names = Object.entries(rule.roles) as [Role, { readonly optional: boolean }][]
  return names.map(([name, { optional }]) => `${name}${optional ? '?' : ''}`).join(', ')
}

export {
  type Account,
  checkRule,
  explain,
  type Filler,
  type Hit,
  hitsOf,
  type Phrase,
  type RuleCard,
  type RuleCheck,
  ruleCards,
  type Try,
} from './catalogue/index.ts'
export { extractClaims } from './extract.ts'
export { CLAIM_TYPES, type ClaimType } from './types.ts'
export { RULE_SET } from './version.ts'

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
export { type AcledCode, type Codes, type PloverCode, TYPE_CODES } from './code-table.ts'
export { type Codable, codesOf } from './codes.ts'
export { extractClaims } from './extract.ts'
export { CLAIM_TYPES, type ClaimType } from './types.ts'
export { RULE_SET } from './version.ts'

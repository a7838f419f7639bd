export { extractClaims } from './extract.ts'
export { CLAIM_TYPES, type ClaimType } from './types.ts'
export { RULE_SET } from './version.ts'

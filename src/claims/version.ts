/** Version of the rule set. Claim ids hold it, so that a claim of one version is never taken for one of another. */
export const RULE_SET = '3'

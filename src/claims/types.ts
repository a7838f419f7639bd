/** The claim types of the contract's vocabulary. PLOVER 2.0 and ACLED give the codes that exports use. */
export const CLAIM_TYPES = [
  'kill', 'injure', 'execute', 'torture', 'abduct', 'disappear', 'detain', 'release', 'find-remains', 'bury',
  'attack', 'shell', 'air-strike', 'bomb', 'chemical-attack', 'shoot', 'shoot-down', 'clash', 'destroy', 'crackdown',
  'besiege', 'capture', 'withdraw', 'deploy', 'defect', 'surrender', 'join', 'pledge', 'resign', 'flee', 'displace',
  'return', 'arrive', 'travel', 'transfer', 'shelter', 'evacuate', 'protest', 'sanction', 'demand', 'accuse',
  'condemn', 'praise', 'reject', 'threaten', 'agree', 'meet', 'cooperate', 'aid', 'restrict', 'investigate',
  'convict', 'composition', 'assess', 'confirm', 'deny', 'unverified', 'withhold', 'correct',
] as const

export type ClaimType = (typeof CLAIM_TYPES)[number]

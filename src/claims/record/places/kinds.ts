export const AT = new Set([
  'in',
  'at',
  'near',
  'across',
  'outside',
  'around',
  'inside',
  'throughout',
  'on',
  'over',
  'within',
  'along',
  'off',
])

export const FROM = new Set(['from', 'out of'])

export const TO = new Set(['to', 'into', 'toward', 'towards', 'for'])

export const DIRECTED: ReadonlySet<string> = new Set([
  'flee',
  'arrive',
  'transfer',
  'defect',
  'return',
  'travel',
  'displace',
  'evacuate',
  'deploy',
  'withdraw',
  // "The men who fled to Chad include two officers."
  'composition',
])

/** Those of whom is told where they come from: "the camp houses families from the south". */
export const COMING: ReadonlySet<string> = new Set([...DIRECTED, 'shelter', 'displace'])

/** What is done to a place is done there: "shelled Douma". */
export const STRUCK: ReadonlySet<string> = new Set([
  'attack',
  'shell',
  'air-strike',
  'bomb',
  'chemical-attack',
  'clash',
  'besiege',
  'capture',
  'destroy',
  'evacuate',
  'restrict',
])

/** What is done to a place when people are taken out of it. */
export const LEFT: ReadonlySet<string> = new Set(['evacuate', 'withdraw'])

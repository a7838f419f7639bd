import { nouns, verbs } from '../match/lexicon.ts'

export const ACCUSE = verbs('ACCUSE', 'accuse, blame, hold responsible, denounce as')
export const CONDEMN = verbs('CONDEMN', 'condemn, denounce, deplore, decry, slam, criticise, criticize')
export const DEMAND = verbs(
  'DEMAND',
  'call for, call on, urge, demand, appeal for, plead for, press for, ask for, request, insist on, call upon',
)
export const PRAISE = verbs('PRAISE', 'praise, welcome, hail, applaud, commend, laud')
export const SANCTION = verbs('SANCTION', 'sanction, blacklist, embargo, expel, suspend, freeze')
export const SANCTIONS = nouns('SANCTIONS', 'sanction, embargo, asset freeze, travel ban')
export const RESTRICT = verbs(
  'RESTRICT',
  'restrict, limit, bar, ban, block, curb, deny access, prevent, cut off, prohibit',
)
export const ACCESS = new Set(
  'access movement entry journalist reporter media observer monitor passage travel delivery aid convoy worker agency press internet traffic monitor inspector'.split(
    ' ',
  ),
)
export const CONFIRM = verbs('CONFIRM', 'confirm, verify, corroborate, authenticate')
export const DENY = verbs('DENY', 'deny, dismiss, refute, disavow, rebut')
export const WITHHOLD = verbs(
  'WITHHOLD',
  'give, say, disclose, comment, reveal, provide, release, name, elaborate, specify, discuss, divulge, identify, tell, confirm',
)
export const DECLINE = new Set(['refuse', 'decline'])
export const COOPERATE = verbs('COOPERATE', 'cooperate, co-operate, collaborate, work with')
export const INCLUDE = verbs('INCLUDE', 'include, comprise, consist of, contain, number')
export const DESCRIBE = verbs(
  'DESCRIBE',
  'describe, label, brand, call, denounce, characterise, characterize, portray, decry',
)
export const CRIMES = new Set(
  'massacre crime genocide atrocity terrorism terrorist aggression slaughter violation barbarism aggressor criminal murderer provocation'.split(
    ' ',
  ),
)
export const OUTRAGE = nouns('OUTRAGE', 'condemnation, outrage, indignation, denunciation')
export const CALLS = nouns('CALLS', 'call, demand, appeal, plea')
export const BLAME_ON = verbs('BLAME_ON', 'blame, pin')

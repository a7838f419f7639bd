import { nouns, verbs } from '../match/lexicon.ts'

export const ACCUSE = verbs(
  'ACCUSE',
  'accuse, blame, hold responsible, hold accountable, denounce as, implicate, fault, incriminate',
)
export const BLAME_ON = verbs('BLAME_ON', 'blame, pin')
export const ACCUSATIONS = nouns('ACCUSATIONS', 'accusation, allegation, complaint, charge')
export const AMOUNT = verbs('AMOUNT', 'amount to, constitute, be tantamount to, amount')
export const CRIMES = new Set(
  'massacre crime genocide atrocity terrorism terrorist aggression slaughter violation barbarism aggressor criminal murderer provocation cleansing breach'.split(
    ' ',
  ),
)
export const VIOLATE = verbs('VIOLATE', 'violate, breach, breake, flout')
export const RULES_OF_WAR: ReadonlySet<string> = new Set(
  'ceasefire cease-fire truce agreement law airspace resolution treaty accord sovereignty convention deal right'.split(
    ' ',
  ),
)
export const CONDEMN = verbs(
  'CONDEMN',
  `condemn, denounce, deplore, decry, slam, criticise, criticize, lambast, lambaste, rebuke, castigate, deride, assail, censure,
  lament, protest against, express concern, chide, reproach, disapprove of, ridicule`,
)
export const OUTRAGE = nouns(
  'OUTRAGE',
  'condemnation, outrage, indignation, denunciation, concern, alarm, dismay, anger, criticism, disapproval, shock, disappointment',
)
export const PRAISE = verbs(
  'PRAISE',
  `praise, welcome, hail, applaud, commend, laud, congratulate, salute, endorse, thank, pay tribute, tout, back, defend, support,
  express support, voice support`,
)
/** Verbs that have material uses beside the spoken one: only of plans, deals, statements and the like. */
export const PRAISE_WORDS: ReadonlySet<string> = new Set(['back', 'defend', 'support', 'endorse', 'welcome'])
export const SUPPORT = nouns(
  'SUPPORT',
  'support, backing, solidarity, approval, praise, gratitude, confidence',
)
export const EXPRESS: ReadonlySet<string> = new Set(
  'express voice issue repeat reiterate declare pledge offer convey announce draw spark affirm reaffirm'.split(
    ' ',
  ),
)
export const IDEAS: ReadonlySet<string> = new Set(
  `proposal demand offer call plan request deal truce talk ceasefire cease-fire resolution idea initiative decision move
  statement agreement appeal invitation bid mediation suggestion treaty ultimatum condition term draft accord measure
  amendment petition candidacy intervention step result deployment defection withdrawal announcement role pact policy
  extension effort solution reform constitution election vote verdict ruling`.split(/\s+/),
)
export const REJECT = verbs(
  'REJECT',
  'reject, rebuff, spurn, refuse, turn down, rule out, veto, oppose, decline, boycott, disregard, renege on, defy, ignore, scorn, snub, dismiss',
)
/** Verbs that refuse where they are negated: "will not accept any more refugees". */
export const TOLERATE = verbs(
  'TOLERATE',
  'accept, tolerate, permit, recognise, recognize, back down, negotiate, bow',
)
export const REFUSE = verbs('REFUSE', 'refuse, decline')
export const THREATEN = verbs('THREATEN', 'threaten, vow, swear, warn')
export const GO = verbs('GO', 'go, remain, pass, be')
export const UNPUNISHED: ReadonlySet<string> = new Set(['unpunished', 'unanswered', 'unavenged'])
export const RETALIATE = verbs(
  'RETALIATE',
  'retaliate, respond, avenge, pay price, punish, face consequence, hit back, strike back, take revenge, exact revenge, regret, not tolerate',
)
/** Blame in set phrases. */
export const POINT_FINGER = verbs('POINT_FINGER', 'point finger')
export const LAY_BLAME = verbs('LAY_BLAME', 'lay blame, put blame, place blame, pin blame, cast blame')
export const HOLD_RESPONSIBLE = verbs('HOLD_RESPONSIBLE', 'hold, find, deem, consider')
export const STRIKE = verbs('STRIKE', 'target, strike, attack, hit, shell, bomb, bombard, storm')
export const REVENGE: ReadonlySet<string> = new Set([
  'retaliation',
  'revenge',
  'reprisal',
  'response',
  'retribution',
])
export const ULTIMATUM = nouns('ULTIMATUM', 'ultimatum, threat, warning')
export const DENY = verbs(
  'DENY',
  'deny, dismiss, refute, disavow, rebut, reject, repudiate, disclaim, debunk, brush off, contradict',
)
/** Verbs that deny only what was claimed. */
export const DENY_CLAIMS: ReadonlySet<string> = new Set([
  'dismiss',
  'reject',
  'brush',
  'disclaim',
  'debunk',
  'contradict',
])
export const CLAIMS: ReadonlySet<string> = new Set(
  `claim accusation allegation report charge rumor rumour suggestion assertion story account statement speculation
  criticism complaint insinuation theory version remark`.split(/\s+/),
)

import { nouns, verbs } from '../match/lexicon.ts'

export const CONFIRM = verbs(
  'CONFIRM',
  'confirm, verify, corroborate, authenticate, vouch for, substantiate, independently verify',
)
export const WITHHOLD = verbs(
  'WITHHOLD',
  'give, say, disclose, comment, reveal, provide, release, name, elaborate, specify, discuss, divulge, identify, tell, confirm, answer, explain, publish, share, detail',
)
/** Of these, what only tells: "could not discuss the plan". */
export const TELL_DETAILS: ReadonlySet<string> = new Set(
  'disclose comment reveal elaborate specify discuss divulge detail name identify'.split(' '),
)
export const COMMENT = nouns('COMMENT', 'comment, detail, explanation, response, reaction, information')
export const INCLUDE = verbs(
  'INCLUDE',
  'include, comprise, consist of, contain, number, be made up of, feature',
)
export const SHARES = nouns(
  'SHARES',
  'half, most, majority, third, quarter, many, some, all, number, part, percent, dozen',
)
export const WHOLES = nouns(
  'WHOLES',
  'dead, victim, casualty, killed, wounded, injured, displaced, missing, detainee, refugee, group, defector, evacuee, fatality, hostage, prisoner, arrested, martyr, deserter, survivor, kill, wound, injure, displace, arrest, detain',
)
export const REPORTS = nouns(
  'REPORTS',
  'report, claim, account, footage, video, image, photograph, figure, toll, allegation, information, news, picture, statement, rumour, rumor',
)
export const UNVERIFIED: ReadonlySet<string> = new Set([
  'unverified',
  'unconfirmed',
  'uncorroborated',
  'unsubstantiated',
])
export const CORRECT = verbs(
  'CORRECT',
  'correct, retract, revise, amend, misstate, misidentify, misreport, backtrack on, rescind, withdraw, clarify, walk back, take back, misquote',
)
/** Of these, what says by itself that an earlier report was wrong. */
export const MISTOLD: ReadonlySet<string> = new Set([
  'misstate',
  'misidentify',
  'misreport',
  'misquote',
  'retract',
])
export const TOLD: ReadonlySet<string> = new Set(
  `report claim account figure toll allegation statement number article story version estimate announcement remark comment
  accusation count date name headline`.split(/\s+/),
)
export const CORRECTIONS = nouns('CORRECTIONS', 'correction, retraction, clarification')
export const SITUATION = nouns(
  'SITUATION',
  'situation, condition, crisis, conflict, shortage, humanitarian situation, security situation, tension, violence, plight, circumstance',
)
export const SITUATION_LEMMAS: ReadonlySet<string> = new Set([
  'situation',
  'condition',
  'conditions',
  'crisis',
  'conflict',
  'shortage',
  'tension',
  'plight',
])
export const CHANGE = verbs(
  'CHANGE',
  'deteriorate, worsen, improve, escalate, spiral, persist, intensify, degenerate, ease, drag on, spill over, grow',
)
export const TOLLS = nouns('TOLLS', 'toll, death toll, number, casualty figure')
export const RISE: ReadonlySet<string> = new Set(['rise', 'increase', 'grow', 'climb', 'go', 'be', 'reach'])
export const EXPECT: ReadonlySet<string> = new Set([
  'likely',
  'expect',
  'fear',
  'bound',
  'set',
  'could',
  'may',
  'might',
  'will',
])
export const FACILITIES = nouns(
  'FACILITIES',
  'hospital, clinic, doctor, food, water, electricity, medicine, fuel, school, supplies, bakery, ambulance, power, bread, service, facility',
)

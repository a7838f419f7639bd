import { nouns, verbs } from '../match/lexicon.ts'

export const INVESTIGATE = verbs(
  'INVESTIGATE',
  'investigate, probe, look into, inquire into, enquire into, scrutinise, scrutinize, inspect, interrogate, examine, audit',
)
/** Verbs that look into matters of other kinds too: they need an office that does it. */
export const INVESTIGATE_OFFICE: ReadonlySet<string> = new Set([
  'examine',
  'inspect',
  'scrutinise',
  'scrutinize',
  'audit',
])
export const OFFICES: ReadonlySet<string> = new Set(
  `court prosecutor police judge tribunal commission inspector investigator authority panel committee team ministry magistrate
  parliament expert official detective opcw un agency rapporteur mission association`.split(/\s+/),
)
export const INQUIRY = nouns(
  'INQUIRY',
  'investigation, inquiry, enquiry, probe, inquest, hearing, fact-finding, autopsy, inspection',
)
export const REFER = verbs('REFER', 'refer, submit, bring, take')
export const COURTS: ReadonlySet<string> = new Set([
  'court',
  'tribunal',
  'icc',
  'prosecutor',
  'council',
  'commission',
])
export const CONVICT = verbs(
  'CONVICT',
  `convict, sentence, find guilty, try, put on trial, indict, charge, prosecute, bring to justice, stand trial, go on trial, acquit,
  condemn to, arraign, plead guilty, court-martial, fine`,
)
/** Of these, what the tried one does himself. */
export const TRIED: ReadonlySet<string> = new Set(['stand', 'go', 'plead'])
/** Verbs with other uses: "tried", "charged" ask for a court, a crime or a passive. */
export const LOOSE: ReadonlySet<string> = new Set(['try', 'charge', 'fine', 'bring', 'condemn'])
export const TRIALS = nouns('TRIALS', 'conviction, trial, prosecution, indictment, sentencing, court-martial')

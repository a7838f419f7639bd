import { nouns, verbs } from '../match/lexicon.ts'

export const AGREE = verbs('AGREE', 'agree, sign, broker')
export const ACCORDS = nouns(
  'ACCORDS',
  'agreement, truce, ceasefire, cease-fire, deal, accord, pact, treaty, settlement',
)
export const MAKE_ACCORD = verbs(
  'MAKE_ACCORD',
  'reach, sign, broker, strike, conclude, announce, declare, agree, hold',
)
export const MEET = verbs('MEET', 'meet, hold talk, visit, confer')
export const TALKS = nouns('TALKS', 'talk, meeting, summit, negotiation, consultation')
export const AID = verbs('AID', 'aid, assist, donate, supply, fund, arm')
export const AIDS = nouns('AIDS', 'aid, assistance, relief, funding')
export const THREATEN = verbs('THREATEN', 'threaten, vow')
export const REJECT = verbs('REJECT', 'reject, rebuff, spurn, refuse')
export const PROPOSALS = new Set(
  'proposal demand offer call plan claim accusation allegation charge request deal truce talk ceasefire resolution idea report initiative'.split(
    ' ',
  ),
)
export const RESIGN = verbs('RESIGN', 'resign, step down, quit')
export const PROTEST = verbs('PROTEST', 'protest, demonstrate, rally, march, riot')
export const PROTESTS = nouns('PROTESTS', 'protest, demonstration, rally, riot, march, strike')
export const INVESTIGATE = verbs('INVESTIGATE', 'investigate, probe')
export const INQUIRY = nouns('INQUIRY', 'investigation, inquiry, probe')
export const CONVICT = verbs('CONVICT', 'convict, sentence')
export const CRACKDOWN = nouns('CRACKDOWN', 'crackdown, repression, suppression')

import { nouns, verbs } from '../match/lexicon.ts'

export const DEMAND = verbs(
  'DEMAND',
  `call for, call on, urge, demand, appeal for, appeal to, plead for, plead with, press for, ask for, request, insist on,
  call upon, push for, exhort, implore, beg for, petition, press, lobby, entreat, appeal, call`,
)
/** With these an infinitive, or the phrase that names what is asked, must follow. */
export const ASK = verbs(
  'ASK',
  'ask, order, instruct, command, beg, tell, call, invite, direct, press, appeal, plead',
)
export const INSIST = verbs('INSIST', 'insist, demand, urge, stipulate, recommend')
export const SEEK = verbs('SEEK', 'seek, solicit, request, apply for')
export const SOUGHT: ReadonlySet<string> = new Set(
  `asylum help aid assistance support protection mediation meeting talk extradition apology compensation backing
  permission loan sanction clarification explanation arrest approval guarantee visa`.split(/\s+/),
)
export const CALLS = nouns('CALLS', 'call, demand, appeal, plea, request, ultimatum, petition')
export const CALL_LIGHT: ReadonlySet<string> = new Set(
  'reiterate repeat renew issue make back voice join echo send launch address present press submit'.split(
    ' ',
  ),
)
/** Verbs of saying under which "must" demands. */
export const STRESS = verbs(
  'STRESS',
  'say, stress, reiterate, insist, announce, declare, conclude, tell, add, warn, emphasise, emphasize, underline',
)

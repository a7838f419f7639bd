import { nouns, verbs } from '../match/lexicon.ts'

export const SANCTION = verbs(
  'SANCTION',
  `sanction, blacklist, embargo, expel, suspend, freeze, boycott, sever, cut, cut off, break off, break, halt, recall, reduce,
  downgrade, revoke, stop, withhold, cancel, close`,
)
/** Of these, the ones that say it whoever it is done to. */
export const SANCTION_PLAINLY: ReadonlySet<string> = new Set(['sanction', 'blacklist', 'embargo', 'boycott'])
/** Those that states and unions are thrown out by. */
export const SANCTION_MEMBER: ReadonlySet<string> = new Set(['expel', 'suspend'])
export const DEALINGS: ReadonlySet<string> = new Set(
  `aid assistance tie relation relations asset membership visa trade contact export import account shipment supply support
  diplomat ambassador envoy attache embassy consulate loan funding flight cooperation sale accreditation mission delegation
  ties talk negotiation staff election`.split(/\s+/),
)
export const SANCTIONS = nouns(
  'SANCTIONS',
  'sanction, embargo, asset freeze, travel ban, boycott, arms ban, visa ban, trade ban, oil ban, no-fly zone',
)
export const SANCTIONING = nouns(
  'SANCTIONING',
  'expulsion, suspension, severance, freezing, recall, withdrawal',
)
export const LIFT: ReadonlySet<string> = new Set(
  'lift ease remove end relax scrap waive drop suspend'.split(' '),
)

export const RESTRICT = verbs(
  'RESTRICT',
  `restrict, limit, bar, ban, block, curb, deny access, prevent, cut off, prohibit, forbid, obstruct, hamper, hinder, deny, impede,
  outlaw, censor, halt, stop`,
)
export const ACCESS = new Set(
  `access movement entry journalist reporter media observer monitor passage travel delivery aid convoy worker agency press
  internet traffic inspector visa organisation organization ngo website newspaper channel broadcast assembly correspondent
  candidate party supply visit humanitarian communication network team`.split(/\s+/),
)
export const CLOSE = verbs('CLOSE', 'close, shut, seal, seal off, close down, shut down, close off, padlock')
export const CLOSED: ReadonlySet<string> = new Set(
  'border frontier crossing airport airspace road highway port bridge route newspaper station office school university strait checkpoint gate'.split(
    ' ',
  ),
)
export const CURBS = nouns(
  'CURBS',
  `curfew, media embargo, media blackout, news blackout, information blackout, news embargo, martial law, media ban,
  restriction, travel restriction, internet blackout, internet shutdown, lockdown, state of emergency, emergency law, gag order,
  reporting restriction, blackout`,
)

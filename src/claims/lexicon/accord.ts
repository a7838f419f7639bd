import { nouns, verbs } from '../match/lexicon.ts'

export const ACCORDS = nouns(
  'ACCORDS',
  'agreement, truce, ceasefire, cease-fire, deal, accord, pact, treaty, settlement, armistice, consensus, reconciliation, understanding, cessation, prisoner swap, prisoner exchange, compromise, memorandum, protocol, communique',
)
export const ACCORD_LEMMAS: ReadonlySet<string> = new Set(
  'agreement truce ceasefire cease-fire deal accord pact treaty settlement armistice consensus reconciliation understanding cessation compromise memorandum protocol communique'.split(
    ' ',
  ),
)
export const MAKE_ACCORD = verbs(
  'MAKE_ACCORD',
  'reach, sign, broker, strike, conclude, announce, declare, agree, hold, negotiate, finalise, finalize, ratify, initial, mediate, forge, seal, hammer out, accept, approve, endorse, adopt, secure, clinch, propose, extend, renew, observe',
)
export const BROKER = verbs('BROKER', 'broker, mediate, negotiate, guarantee')
export const BROKERED: ReadonlySet<string> = new Set(
  'evacuation exchange swap release halt pause withdrawal handover surrender arrangement transfer talk end initiative'.split(
    ' ',
  ),
)
export const AGREE = verbs('AGREE', 'agree, consent, pledge, undertake, promise, commit, agree to, accede to')
export const ACCEPT = verbs('ACCEPT', 'accept, approve, ratify, endorse, adopt, back')
export const ACCEPTED: ReadonlySet<string> = new Set(
  'proposal demand offer plan condition resolution mediation term invitation request draft accord agreement truce'.split(
    ' ',
  ),
)
export const TAKE_EFFECT = verbs(
  'TAKE_EFFECT',
  'take effect, hold, begin, come into effect, come into force, collapse, enter, enter into force, break down, expire, start, take hold, end, fall apart, unravel, crumble, go into effect',
)
export const GRANT = verbs('GRANT', 'grant, guarantee, offer, promise, allow, give')
export const GRANTED: ReadonlySet<string> = new Set([
  'passage',
  'amnesty',
  'autonomy',
  'ceasefire',
  'pardon',
  'immunity',
])
export const MEET = verbs(
  'MEET',
  `meet, visit, confer, hold talk, telephone, phone, consult, speak with, negotiate, host, talk to, talk with, hold meeting,
  call, receive, mediate, sit down, tour`,
)
/** Verbs that meet only persons of rank or states. */
export const MEET_RANK: ReadonlySet<string> = new Set([
  'host',
  'call',
  'receive',
  'phone',
  'telephone',
  'visit',
  'tour',
])
export const RANK: ReadonlySet<string> = new Set(
  `president minister premier king prince queen envoy ambassador leader chief secretary chancellor delegation counterpart official
  diplomat emir sultan negotiator mediator head general commander governor mayor patriarch pope chairman chairwoman speaker
  representative lawmaker senator delegate foreign government party monarch`.split(/\s+/),
)
export const TALKS = nouns(
  'TALKS',
  'talk, meeting, summit, negotiation, consultation, visit, conference, telephone call, phone call, mediation, dialogue, discussion, parley, session, round, telephone conversation, phone conversation, talks',
)
/** Of these, the ones that tell of a meeting whoever is named beside them. */
export const HOLD: ReadonlySet<string> = new Set(
  'hold host attend begin start resume convene conduct open lead join make pay have take chair schedule undertake conclude end launch'.split(
    ' ',
  ),
)
export const COOPERATE = verbs(
  'COOPERATE',
  'cooperate, co-operate, collaborate, work with, coordinate, co-ordinate, liaise',
)
export const SHARE = verbs('SHARE', 'share, exchange, pool, swap, trade')
export const SHARED: ReadonlySet<string> = new Set(
  'intelligence information expertise evidence data knowledge experience technology file prisoner'.split(' '),
)
export const JOINT = nouns(
  'JOINT',
  'joint exercise, joint drill, war game, joint patrol, joint manoeuvre, joint maneuver, joint operation, military exercise, joint training, joint military exercise, naval exercise, joint force, cooperation, co-operation, collaboration, coordination',
)
export const AID = verbs(
  'AID',
  'aid, assist, donate, supply, fund, arm, train, equip, finance, feed, subsidise, subsidize, sponsor, bankroll',
)
export const AIDS = nouns(
  'AIDS',
  `aid, assistance, relief, funding, food, medicine, supplies, supply, grant, loan, blanket, tent, vaccine, shelter, goods,
  donation, ration, parcel, asylum, flour, funds, credit, weapon, arms, ammunition, refuge`,
)
export const GIVE_AID = verbs(
  'GIVE_AID',
  `provide, send, deliver, give, supply, pledge, offer, distribute, donate, ship, airdrop, drop, airlift, fly, bring, grant, extend,
  allocate, truck, dispatch, contribute, hand out, earmark, approve`,
)
export const AID_CONVOY: ReadonlySet<string> = new Set([
  'aid',
  'relief',
  'humanitarian',
  'food',
  'medical',
  'supply',
])
export const CARRIERS = nouns(
  'CARRIERS',
  'convoy, shipment, delivery, truck, airlift, airdrop, aid, supplies, cargo',
)
export const GET_THROUGH = verbs('GET_THROUGH', 'reach, enter, arrive, deliver, cross, get through, land')

import { nouns, verbs } from '../match/lexicon.ts'

export const DEFECT = verbs('DEFECT', 'defect, desert, switch side, change side, break away, break rank')
export const DEFECTION = nouns('DEFECTION', 'defection, desertion')
export const DEFECTORS = new Set(['defector', 'deserter', 'turncoat', 'ex-troop'])
export const FLEE = verbs('FLEE', 'flee, escape')
export const LEAVE = verbs('LEAVE', 'leave, depart')
export const CROSS = verbs(
  'CROSS',
  'cross, enter, slip into, slip across, pour into, stream into, pour across, stream across',
)
export const BORDERS = new Set(['border', 'frontier', 'boundary'])
export const ARRIVE = verbs('ARRIVE', 'arrive, reach')
export const RECEIVE = verbs('RECEIVE', 'receive, see, meet')
export const TRANSFER = verbs(
  'TRANSFER',
  'take, send, transfer, transport, move, bring, carry, escort, bus, fly, drive, rush',
)
export const SHELTER = verbs('SHELTER', 'house, shelter, host, accommodate, hold, harbor, harbour, lodge')
export const CONTAINERS = new Set([
  'camp',
  'centre',
  'center',
  'shelter',
  'country',
  'town',
  'city',
  'village',
  'school',
  'tent',
  'facility',
  'building',
  'site',
  'barracks',
  'dormitory',
  'settlement',
  'mosque',
  'church',
  'hospital',
  'hotel',
])
export const FORCE_FROM = verbs('FORCE_FROM', 'force, drive, chase, push, flush, uproot, expel, evict')
export const HOMES = new Set([
  'home',
  'house',
  'village',
  'town',
  'neighborhood',
  'neighbourhood',
  'land',
  'camp',
  'dwelling',
  'farm',
])
export const DISPLACEMENT = nouns('DISPLACEMENT', 'displacement, uprooting')
export const DISPLACE = verbs('DISPLACE', 'displace, uproot, drive out, force out')
export const RETURN = verbs('RETURN', 'return, go back, come back')
export const JOIN = verbs('JOIN', 'join')
export const PLEDGE = verbs(
  'PLEDGE',
  'pledge allegiance, declare allegiance, swear allegiance, announce allegiance, declare loyalty, pledge loyalty, swear loyalty',
)
export const GROUPS = new Set([
  'army',
  'rank',
  'rebel',
  'rebellion',
  'uprising',
  'revolution',
  'opposition',
  'group',
  'force',
  'fighter',
  'movement',
  'militia',
  'insurgency',
  'side',
  'troop',
  'ex-troop',
  'fight',
  'brigade',
  'battalion',
  'faction',
  'alliance',
  'coalition',
  'party',
  'front',
  'jihad',
  'revolt',
  'resistance',
  'fsa',
  'defector',
])

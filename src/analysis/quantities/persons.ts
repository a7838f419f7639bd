/** Singular nouns that denote one person each, so that their indefinite article counts one. */
const NOUNS = `
  activist adviser advisor aide aggressor agent aid-worker ambassador analyst archbishop aristocrat assailant assassin
  assistant associate athlete attacker attorney author baby baker banker bishop blogger bodyguard bomber boy brigadier
  brother builder bystander cameraman candidate captain captive captor casualty caretaker chairman chairwoman chef
  chieftain child citizen civilian clergyman cleric clerk coach colleague collaborator colonel columnist combatant
  commando commander commissioner commuter companion conscript consul contractor convict cook corporal correspondent
  councillor councilman cousin criminal customer dad daughter dealer defector defendant delegate demonstrator dentist
  deputy deserter detainee deportee detective dictator diplomat director dissident doctor driver economist editor
  educator elder electrician emir employee employer engineer envoy escapee evacuee ex-soldier expatriate expert
  extremist farmer father fighter firefighter fireman fisherman foreigner fugitive gangster gendarme general girl
  girlfriend boyfriend governor grandfather grandmother grandson granddaughter guard guardsman guerrilla guide gunman
  hacker headmaster helper hero hijacker historian hostage housewife human-rights-worker hunter husband imam infant
  informant informer inhabitant inmate inspector insider insurgent intellectual interpreter intruder investigator
  islamist jihadi jihadist journalist judge juror kid kidnapper killer king laborer labourer lawmaker lawyer lad lady
  leader lecturer lieutenant lorry-driver loyalist major man manager marine marshal martyr masseur mayor mechanic
  mediator medic medic member mercenary merchant messenger migrant militant militiaman miner minister minor
  missionary monk mother motorist motorcyclist muezzin mukhtar musician nanny neighbor neighbour negotiator nephew
  newborn niece novelist nun nurse observer occupant officer official onlooker operative opponent orphan outsider owner
  painter paramedic paratrooper parent parliamentarian partner passenger passer-by passerby patient peacekeeper
  pedestrian pensioner person photographer photojournalist physician pilgrim pilot pirate player poet policeman
  policewoman politician practitioner preacher premier president priest prince princess prisoner producer professor
  prosecutor protester protestor psychologist pupil queen rabbi radical ranger rebel recruit refugee reporter
  representative rescuer researcher resident returnee rider rioter robber ruler sailor salesman schoolboy schoolgirl
  schoolteacher scientist secretary separatist sergeant serviceman servant settler shepherd sheikh shooter shopkeeper
  singer sister smuggler sniper soldier son specialist spokesman spokesperson spokeswoman spy statesman stranger
  student suicide-bomber supporter surgeon survivor suspect swimmer sympathizer tailor taxi-driver teacher technician
  teen teenager terrorist thief toddler tourist trader traitor translator traveler traveller trooper truck-driver
  tribesman twin uncle aunt undertaker vendor veteran victim villager visitor volunteer voter waiter waitress warlord
  warrior watchman wife witness woman worker writer youngster youth jawan constable superintendent cop insurgent
  peasant campesino herder barber butcher cadet chemist nomad monitor admiral nominee aviator airman seaman gunner deacon imam mullah
  ayatollah mufti senator congressman congresswoman guardian gardener goldsmith hairdresser plumber porter postman
  rapper referee retiree ringleader trafficker whistleblower navigator instructor trainee trainer fiancé fiancée widow
  widower bride groom relative mourner looter arsonist stowaway asylum-seeker`

export const PERSON_NOUNS: ReadonlySet<string> = new Set(NOUNS.split(/\s+/).filter(Boolean))

/** Offices that one person holds at a time: "the head of the police" counts one. */
export const OFFICES: ReadonlySet<string> = new Set(
  'head chief commander leader director mayor governor minister premier president spokesman spokeswoman chairman chairwoman ambassador envoy secretary deputy founder owner imam judge prosecutor'.split(
    ' ',
  ),
)

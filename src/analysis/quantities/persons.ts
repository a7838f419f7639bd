/** Singular nouns that denote one person each, so that their indefinite article counts one. */
const NOUNS = `
  activist admiral adviser advisor agent aide airman ambassador analyst archbishop aristocrat
  arsonist assailant assassin assistant associate athlete attacker attorney aunt author aviator
  ayatollah baby baker banker barber bishop blogger bodyguard bomber boy boyfriend bride brigadier brother
  builder butcher bystander cadet cameraman campesino candidate captain captive captor caretaker casualty
  chairman chairwoman chef chemist chieftain child citizen civilian clergyman cleric clerk coach collaborator
  colleague colonel columnist combatant commander commando commissioner commuter companion congressman
  congresswoman conscript constable consul contractor convict cook cop corporal correspondent councillor
  councilman cousin criminal customer dad daughter deacon dealer defector defendant delegate demonstrator
  dentist deportee deputy deserter detainee detective dictator diplomat director dissident doctor driver
  economist editor educator elder electrician emir employee employer engineer envoy escapee evacuee   expatriate expert extremist farmer father fiancé fiancée fighter firefighter fireman fisherman foreigner
  fugitive gangster gardener gendarme general girl girlfriend goldsmith governor granddaughter grandfather
  grandmother grandson groom guard guardian guardsman guerrilla guide gunman gunner hacker hairdresser
  headmaster helper herder hero hijacker historian hostage housewife hunter husband imam
  infant informant informer inhabitant inmate insider inspector instructor insurgent intellectual interpreter
  intruder investigator islamist jawan jihadi jihadist journalist judge juror kid kidnapper killer king laborer
  labourer lad lady lawmaker lawyer leader lecturer lieutenant looter loyalist major man manager
  marine marshal martyr mayor mechanic mediator medic member mercenary merchant messenger migrant militant
  militiaman miner minister minor missionary monitor monk mother motorcyclist motorist mourner muezzin mufti
  mukhtar mullah musician nanny navigator negotiator neighbor neighbour nephew newborn niece nomad nominee
  novelist nun nurse observer occupant officer official onlooker operative opponent orphan outsider owner
  painter paramedic paratrooper parent parliamentarian partner passenger passer-by passerby patient peacekeeper
  peasant pedestrian pensioner person photographer photojournalist physician pilgrim pilot pirate player plumber
  poet policeman policewoman politician porter postman practitioner preacher premier president priest prince
  princess prisoner producer professor prosecutor protester protestor psychologist pupil queen rabbi radical
  ranger rapper rebel recruit referee refugee relative reporter representative rescuer researcher resident
  retiree returnee rider ringleader rioter robber ruler sailor salesman schoolboy schoolgirl schoolteacher
  scientist seaman secretary senator separatist sergeant servant serviceman settler sheikh shepherd shooter
  shopkeeper singer sister smuggler sniper soldier son specialist spokesman spokesperson spokeswoman spy
  statesman stowaway stranger student superintendent supporter surgeon survivor suspect swimmer
  sympathizer tailor teacher technician teen teenager terrorist thief toddler tourist trader
  trafficker trainee trainer traitor translator traveler traveller tribesman trooper twin uncle
  undertaker vendor veteran victim villager visitor volunteer voter waiter waitress warlord warrior watchman
  whistleblower widow widower wife witness woman worker writer youngster youth`

export const PERSON_NOUNS: ReadonlySet<string> = new Set(NOUNS.split(/\s+/).filter(Boolean))

/** Offices that one person holds at a time: "the head of the police" counts one. */
export const OFFICES: ReadonlySet<string> = new Set(
  'head chief commander leader director mayor governor minister premier president spokesman spokeswoman chairman chairwoman ambassador envoy secretary deputy founder owner imam judge prosecutor'.split(
    ' ',
  ),
)

import { words } from './words.ts'

/** Who does such deeds, said without a name. By lemma. */
export const PERPETRATORS =
  words(`guerrilla guerilla terrorist rebel subversive extremist gunman assassin hitman
  trafficker narcotrafficker drug-trafficker narcoterrorist kidnapper attacker assailant insurgent commando sapper killer
  murderer criminal bomber hijacker militiaman paramilitary sicario delinquent mercenary leftist ultraleftist rightist
  ultrarightist combatant fighter saboteur bandit raider robber gang dissident fanatic`)

/** Words that tell of a perpetrator only with one of MARKS beside them: "armed men", "a group of rebels". By lemma. */
export const VAGUE = words(
  'man individual person people group youth unit member column element woman patrol band someone',
)
export const MARKS =
  words(`armed unidentified unknown masked hooded heavily-armed terrorist guerrilla rebel subversive
  extremist paramilitary guerrillas terrorists rebels subversives uniformed clandestine leftist rightist urban suspected
  alleged presumed strong`)

/** Fighters: where they alone are harmed, the incident is out of scope. By lemma. */
export const FIGHTERS = words(`guerrilla guerilla terrorist rebel subversive extremist insurgent trafficker
  drug-trafficker narcotrafficker combatant contra fighter militant delinquent gunman kidnapper assassin criminal
  attacker assailant bandit`)

/** Those who serve a state in arms; they are no victims of incidents as the task has them. By lemma. */
export const MILITARY =
  words(`soldier troop troops forces trooper army military officer sergeant corporal lieutenant captain major
  colonel general commander battalion brigade patrol force garrison cadet paratrooper recruit marine serviceman
  navy guardsman detachment regiment casualty platoon infantryman unit`)

/** What may stand where a victim stands and is nobody: deeds, things told, words for others. By lemma. */
export const NOBODY =
  words(`one none nobody number lot type kind act deed crime incident event toll total percent
  life right way death murder assassination attack killing kidnapping bombing wound body bodies
  case charge order action operation fire fighting war violence process plan country nation government peace it that this
  which who what something anything everything those these them us we you i he she they him her`)

/** Bodies of people that are met by a war and not by an incident. By lemma. */
export const CROWDS =
  words(`population organization movement department enemy personnel group sector party class
  dozen hundred thousand million victim society nation community police policy interest masses many several other another
  number rest half majority`)

/** Perpetrators that are named after a deed told before. By lemma. */
export const LOOKING_BACK =
  words(`attacker murderer killer kidnapper criminal trafficker drug-trafficker fighter assassin
  hijacker robber bomber mercenary`)

/** Soldiers who do a deed of their own. By lemma. */
export const SOLDIERS = words(
  'soldier officer lieutenant troop sergeant corporal colonel policeman agent unit patrol',
)

/** Nouns that tell no more than how many. By lemma. */
export const COUNTED = words('people person man individual civilian victim')

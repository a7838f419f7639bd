import { PERSON_NOUNS } from '../../analysis/index.ts'

/** Nouns that denote persons or groups of persons, by lemma. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS,
  ...`
person people man woman child boy girl baby infant teenager youth adult elder human being individual folk citizen
national civilian resident inhabitant villager townspeople population family relative parent mother father brother
sister son daughter wife husband cousin uncle grandmother grandfather widow orphan couple household
soldier troop troops trooper officer general colonel major captain lieutenant sergeant corporal private commander brigadier
admiral marine sailor pilot airman crew conscript recruit veteran guard gunman sniper fighter militant insurgent rebel
guerrilla guerilla militiaman jihadist extremist terrorist bomber attacker assailant gunner mercenary paramilitary
combatant peacekeeper policeman policewoman police cop deserter defector turncoat ex-troop loyalist force personnel
serviceman servicewoman paratrooper commando infantryman guardsman subversive
refugee evacuee migrant returnee exile asylum-seeker displaced detainee prisoner inmate captive hostage suspect convict
victim survivor dead body corpse casualty fatality martyr wounded injured missing remains
protester protestor demonstrator activist dissident marcher rioter striker supporter follower opponent crowd mourner
journalist reporter correspondent cameraman photographer editor blogger writer author
doctor medic nurse surgeon paramedic physician patient rescuer worker volunteer aid-worker staff employee laborer
labourer farmer peasant teacher professor student pupil engineer driver shopkeeper trader merchant businessman
politician minister president premier official diplomat ambassador envoy senator deputy lawmaker mayor governor judge
lawyer prosecutor priest bishop nun cleric imam sheikh monk leader chief head member delegate representative candidate
spokesman spokeswoman secretary director chairman chairwoman king prince queen aide adviser advisor counselor
leadership passenger tourist visitor pilgrim worshipper worshiper foreigner expatriate bystander passer-by pedestrian
syrian turk iraqi american russian israeli palestinian lebanese jordanian kurd sunni shiite alawite christian muslim
arab iranian egyptian libyan afghan pakistani salvadoran colombian peruvian chilean european african asian jesuit
gendarme militia jihadi mujahideen element adherent operative jawan kurdish houthi taliban invader occupier settler
takfiri nusra daesh kid teen toddler newborn schoolboy schoolgirl schoolchild schoolteacher firefighter serviceman
shepherd herder fisherman miner baker builder cook barber tailor guide interpreter translator motorist motorcyclist
onlooker occupant rider commuter salesman vendor trader butcher referee athlete player footballer coach pensioner
bodyguard warden jailer gangster robber thief bandit criminal looter smuggler trafficker pirate hijacker kidnapper killer
murderer shooter arsonist separatist loyalist islamist radical fanatic cadre squad troop legionnaire enemy contractor
nephew niece aunt grandson granddaughter grandchild grandparent fiancee bride groom twin sibling spouse newlywed
elderly juvenile minor underage other non-combatant noncombatant first-responder responder medic helmet
minority community tribe tribesman clan dweller owner neighbor neighbour friend colleague comrade
`
    .trim()
    .split(/\s+/),
])

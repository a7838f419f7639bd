import { words } from './words.ts'

/** Buildings, works, vehicles and lines: what is attacked beside persons. By lemma. */
export const TARGETS =
  words(`office headquarters building car bus residence house facility store restaurant home embassy
  system hotel tower bank vehicle station branch pylon bridge line pole church post installation center centre property
  school factory plane airplane aircraft helicopter exchange ministry institute warehouse structure market university club
  establishment shop dealership booth brothel hall stand truck transformer institution agency company lorry substation
  firm ambulance palace library theater theatre boat ship premises camp railway railroad train pipe pipeline plant
  garage refinery consulate temple synagogue convent seminary newspaper antenna repeater radio supermarket mall
  depot dam powerhouse courthouse jail prison airport airstrip hangar port dock hospital clinic pharmacy cinema bookstore
  gallery apartment farm ranch plantation mill cathedral chapel mansion villa barracks garrison monument
  statue bakery tanker drugstore monastery printshop trailer minibus van jeep motorcycle automobile taxi tractor wagon locomotive track rail highway road
  cable network aqueduct reservoir well oilfield tank container machinery equipment mailbox box kiosk stall bar discotheque
  nightclub casino gym stadium park plaza business enterprise complex laboratory studio transmitter chancellery delegation
  headquarter precinct cooperative foundation federation`)

/** Of these, words that as often name something else: only as what the deed is done to. By lemma. */
export const WEAK_TARGETS =
  words(`system line post center centre company firm agency institution institute university
  property park plaza road highway port airport track equipment radio newspaper network stand hall enterprise business
  foundation federation farm camp prison jail hospital barracks garrison airstrip well club cooperative box delegation
  exchange complex bar plant ministry palace market container embassy tank airport headquarters`)

/** Bodies of armed forces and their posts: an incident that meets nothing else is out of scope. */
export const MILITARY_TARGETS =
  words(`barracks garrison battalion brigade base patrol convoy detachment position troop
  army force helicopter gunship aircraft airplane tank post checkpoint command camp regiment unit column`)

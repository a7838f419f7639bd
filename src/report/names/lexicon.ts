const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Ranks, offices and trades that stand before a name as its title, or beside it as its role. */
export const ROLE_NOUNS = words(`
  president vice-president premier chancellor minister secretary undersecretary under-secretary governor mayor senator
  congressman congresswoman representative deputy lawmaker legislator mp councillor councilman councilwoman king queen
  prince princess emir sultan sheikh ayatollah imam mufti cleric pope cardinal archbishop bishop priest pastor reverend rabbi
  general lieutenant-general major-general brigadier brigadier-general colonel lieutenant-colonel major captain
  lieutenant sergeant corporal private admiral commodore commander commandant officer marshal soldier fighter pilot
  chief chairman chairwoman chairperson chair head leader director president-elect boss founder co-founder chieftain warlord
  spokesman spokeswoman spokesperson ambassador envoy diplomat consul delegate negotiator mediator coordinator
  commissioner superintendent inspector detective sheriff constable trooper policeman policewoman deputy investigator
  judge justice prosecutor attorney lawyer counsel solicitor coroner magistrate defender
  official adviser advisor aide analyst expert professor historian economist researcher scientist engineer
  doctor surgeon physician nurse medic paramedic activist campaigner dissident protester witness resident
  journalist reporter correspondent editor columnist anchor producer photographer presenter author writer
  agent manager principal teacher student owner executive ceo administrator trustee treasurer dean rector
  rebel militant insurgent suspect victim gunman driver farmer worker
  candidate member defector exile heir
  actor actress singer musician rapper coach player athlete astronaut designer model filmmaker
  mother father sister brother son daughter wife husband uncle aunt cousin nephew niece widow grandmother grandfather
  girlfriend boyfriend friend neighbor neighbour
  comedian host star broadcaster businessman businesswoman entrepreneur tycoon banker architect artist painter poet
  novelist composer dancer chef monk nun missionary chaplain bodyguard warden inmate prisoner detainee hostage refugee
  migrant passenger survivor bystander veteran volunteer firefighter sailor crewman fisherman trader shopkeeper`)

/** Titles that are only ever written before a name. */
export const FORMS_OF_ADDRESS = words(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady rev rev. fr fr. gen gen. col col. maj maj. capt capt.
  lt lt. sgt sgt. cpl cpl. pvt pvt. adm adm. brig brig. cmdr cmdr. sen sen. rep rep. gov gov. hon hon. det det. st. supt
  supt. insp insp. ayatollah mullah ustad sayyid sayed madame monsieur`)

/** Words that say that a role no longer holds. */
export const FORMER = words('former late ex onetime one-time erstwhile deposed ousted then ex- then-')

/** Last words, or words before "of" and "for", of the names of bodies. */
export const BODY_NOUNS = words(`
  army navy guard guards corps force forces brigade brigades battalion division regiment squad command militia front
  movement party alliance coalition bloc council committee committees commission congress parliament senate assembly
  agency ministry department office bureau directorate authority administration service services secretariat
  organization organisation union league federation confederation association society foundation institute institution
  centre center academy university college school observatory network monitor watch group fund bank court tribunal
  government police company corporation corp corp. inc inc. ltd ltd. llc laboratory hospital clinic church
  nations crescent cross forum initiative campaign mission board chamber club team house studio studios
  news times post tribune herald gazette journal star telegraph mail guardian mirror chronicle television tv radio channel
  press media broadcasting newspaper magazine daily brotherhood liberation resistance defence defense airlines airways
  prohibition coordination cooperation co-operation reconciliation
  unit task-force laboratory
  industries systems technologies holdings partners records rangers helmets borders international rights prison jail
  embassy consulate opposition regime sheriff's attorney's`)

/** Particles inside the names of persons and towns; those that are English words too only before a hyphen. */
export const PARTICLES = words(
  'al el bin ibn ben bint abu abd ould de da di del della la le van von der dos du ter',
)
export const HYPHEN_PARTICLES = words('al el ad ar as ash at az ez an us ul ed er es')

export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan jan. feb feb. mar mar. apr apr. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
  mon tue wed thu fri sat sun eid ramadan easter christmas gmt utc am pm a.m. p.m. est edt pst pdt new-year eve`)

/** Possessives that are part of a body's name: "the Sheriff's Office", "Children's Hospital". */
export const POSSESSORS = words(`
  sheriff children women men people workers state farmers veterans teachers attorney lawyers doctors prosecutor mayor
  governor coroner marshal lord king queen`)

/** Peoples and creeds by their plural names. */
export const PEOPLES = words(`
  kurds arabs palestinians alawites shias shiites sunnis druze yazidis yezidis turkmen turkmens turks assyrians christians
  muslims jews hutus tutsis rohingyas chechens tatars tamils pashtuns hazaras berbers bedouins europeans africans asians
  westerners islamists jihadists`)

/** What a state acts through, in the words of reports: "the Turkish authorities", "Syria's army". */
export const STATE_BODIES = words(`
  government regime authorities state administration army military troops forces police ministry parliament presidency
  cabinet embassy coastguard navy`)

/** Adjectives and adverbs that often open a sentence before a name and are no part of it. */
export const OPENERS = words(`
  senior late young old top key new big high chief both many most some several all other another such more few no one two
  three the this that these those his her its their our my a an in on at by for from with as if when while where after
  before since during under over between among against meanwhile however also even only just then now later earlier still
  yet but and or so not what who why how here there today yesterday tonight despite although though because until unlike like
  near inside outside about around within without per via upon amid once`)

/** Endings of English adjectives and adverbs: a capitalised opener with such an ending is a word, not a name. */
export const ADJECTIVE_ENDING =
  /(?:al|ive|ous|ful|less|ic|ed|ing|ent|ant|ary|ory|ish|ese|able|ible|ern|ly|most|er|est|ior|ist|ate)$/

/** Verbs of "X, who heads Y". */
export const LEAD = words('head lead command chair direct run found represent')

/** What may stand between a state's adjective and its body: "Norwegian Armed Forces". */
export const STATE_WORDS: ReadonlySet<string> = new Set([
  ...STATE_BODIES,
  ...words('arab armed air national federal royal defence defense security foreign interior health'),
])

/** Abbreviations of everyday things, and words of web pages. */
export const NO_BODIES = words(
  'NGO NGOs IED IEDs URL TV SUV GPS DNA CCTV PM AM CEO DVD ID CV PDF RSS FAQ OK VIDEO PHOTO PHOTOS',
)

/** Offices behind "Secretary of" and "Minister of" that run on into the name. */
export const OFFICES = words(
  'state defence defense health justice interior labor labour education treasury war',
)

/** Words for an army, a front or a party in Arabic, which open the names of armed groups. */
export const GROUP_OPENERS = words(
  'jaish jaysh jeish jabhat jabhet ahrar liwa liwaa harakat kataib faylaq failaq hizb ansar hayat',
)

/** Last words of the names of places and ways. */
export const PLACE_NOUNS = words(`
  county street avenue road boulevard drive lane square park inn hotel motel highway bridge river lake mountain valley
  beach island bay hills heights province governorate district village town city square plaza mall apartments airport
  airbase base station countryside neighborhood neighbourhood roundabout mosque`)

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs that report what somebody says or writes. */
export const SAY =
  words(`say tell report announce add claim state declare confirm note warn allege insist explain
  acknowledge admit stress write argue assert maintain reveal disclose testify estimate recall recount remark reply
  respond tweet post suggest indicate reiterate emphasize emphasise charge complain conclude contend mention inform
  observe caution predict relate affirm aver narrate broadcast publish quote cite describe deny accuse blame believe think
  fear vow pledge promise demand urge hint concede repeat document record count`)

/** Verbs that lay a deed at somebody's door: what follows "of" or "for" is on the accuser's word. */
export const ACCUSING = words('accuse blame')

/** Of these, verbs that are cues only with a clause or a quotation, never with a bare object. */
export const NEEDS_CLAUSE =
  words(`add note declare broadcast publish post write describe deny accuse fear vow pledge
  promise demand urge repeat maintain respond reply charge believe think suggest indicate
  observe conclude relate recall announce stress mention predict quote cite confirm claim acknowledge explain
  reveal disclose admit emphasize emphasise reiterate warn insist allege complain contend concede inform estimate
  caution`)

/** Passives that hide their source: "is said to", "was reported to". */
export const HEARSAY = words(
  'say report believe allege claim think rumor rumour understand suppose presume know',
)

/** Verbs by which a source hands on another's word. */
export const CITE = words('cite quote')

/** Verbs of talking to an outlet, with no content of their own. */
export const SPEAK = words('speak talk')

/** Who is told is no outlet. */
export const AUDIENCE = words(
  'reporter journalist press media correspondent people crowd audience parliament lawmaker supporter follower council conference newsman',
)

/** Nouns of a statement that an outlet carries. */
export const MEDIUM = words(
  'statement video broadcast telephone phone interview message post tweet letter email e-mail communique communiqué footage recording page conference briefing',
)

export const WIRE = words('afp reuters ap upi dpa efe xinhua bloomberg ansa tass interfax ria kyodo')
export const STATE_MEDIA = words(
  'sana anadolu anatolia irna fars tass ria rt presstv cctv xinhua kcna mena petra wafa ikhbariya',
)
export const MEDIA_NOUNS = words(
  'agency newspaper daily media television tv radio channel station network broadcaster magazine outlet website weekly paper newsweek news',
)
export const KNOWN_OUTLETS = words(
  'cnn bbc guardian times post nbc abc cbs fox npr pbs jazeera arabiya mundo monde figaro spiegel haaretz economist independent telegraph mail journal tribune herald gazette hurriyet zaman bloomberg politico axios euronews',
)
export const MONITOR = words('observatory monitor monitoring watch watchdog')
export const NGO = words('amnesty charity ngo msf oxfam crescent cross foundation rights')
export const IGO = words(
  'un u.n. nation nations unhcr unicef eu union nato osce arab-league league icc who ocha commission council',
)
export const MILITARY = words(
  'army military soldier general colonel commander officer navy troop brigadier major lieutenant captain battalion brigade pilot sergeant lieutenant-colonel garrison detachment pentagon',
)
export const REBEL = words(
  'rebel fsa insurgent militia guerrilla militant fighter faction jihadist fmln taliban isis isil hezbollah hamas farc nusra islamists separatist',
)
export const OPPOSITION = words('opposition coalition dissident coordination revolutionary')
export const ACTIVIST = words('activist campaigner')
export const WITNESS = words(
  'witness eyewitness resident villager survivor refugee neighbor neighbour bystander evacuee relative family local father mother brother sister student worker',
)
export const MEDICAL = words(
  'doctor medic hospital surgeon physician nurse paramedic ambulance medical rescuer',
)
export const EXPERT = words('analyst expert professor historian economist academic scholar researcher')
export const OFFICIAL = words(
  'official ministry minister spokesman spokeswoman spokesperson president government authority diplomat governor mayor police regime ambassador secretary chief prime envoy senator department premier administration state mp lawmaker prosecutor judge court embassy foreign kremlin chancellor congressman representative delegation parliament',
)
export const UNNAMED = words('source sources person people report reports insider')

/** Individuals who may be named or not: without a name they are anonymous sources. */
export const ANONYMOUS_HEADS = words(
  'source official diplomat officer commander witness resident doctor medic activist soldier aide employee member spokesman person man woman rebel fighter defector',
)

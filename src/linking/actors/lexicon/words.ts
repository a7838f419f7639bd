const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Articles and prepositions inside names. */
export const SMALL = words('of the for and in on to a an de la & at')

/** Particles of Arabic names, in the usual spellings; those of the second list are English words without a hyphen. */
export const PARTICLES = words('al el ul')
export const HYPHEN_PARTICLES = words('ad ar as ash at az ez an es er ed')

export const GENERATIONS = words('jr sr ii iii iv')

/** Nouns that name no body by themselves: "the Observatory" is another one in another report. */
export const GENERIC_BODY = words(`
  army navy guard guards force forces brigade brigades battalion division regiment squad command militia front movement
  party alliance coalition bloc council committee committees commission congress parliament senate assembly agency
  ministry department office bureau authority authorities administration service services organization organisation
  union league federation association society foundation institute center centre academy university college school
  observatory network monitor group fund bank court government regime police company corporation hospital church
  house news times post tribune herald gazette journal star mail television tv radio channel press media newspaper
  opposition state agencies fbi swat ems defence defense sheriff team board chamber club studio mission campaign
  medical health children's women's sheriff's state's attorney's county city general memorial public national local
  special civil foreign interior supreme district federal regional central high security new metro municipal lower upper
  presidency cabinet embassy navy troops military prison jail`)

export const OUTLET_NOUNS = words(`
  news times post tribune herald gazette journal telegraph mail television tv radio channel press media newspaper
  broadcasting magazine daily chronicle online fm`)

export const ARMED_NOUNS = words(`
  army front brigade brigades battalion militia jaysh jeish jabhet liwaa harakat kataib faylaq failaq ansar forces force guard guards resistance jaish jabhat ahrar liwa liberation
  mujahideen fighters command legion`)

export const GOVERNMENT_NOUNS = words(`
  ministry government police department parliament senate presidency court sheriff's office authority administration
  cabinet embassy consulate navy military congress assembly prison jail commission council`)

/** What a state's own forces are called beside its name. */
export const FORCES = words(
  'arab armed national army forces force air military troops navy border guard guards police security',
)

/** What follows the name of one who holds power: "the Berg government", "Berg's forces". */
export const POLITY = words(
  'regime government administration forces army loyalists troops military warplanes jets',
)

/** Words of a role that say that somebody is at the top of something. */
export const TOP = words(
  'head chief chairman chairwoman chair chairperson leader director boss commissioner superintendent commissioner-general secretary-general principal',
)

/** Words of a role that speak for something. */
export const VOICE = words('spokesman spokeswoman spokesperson')

/** Military ranks: who bears one may be described by an army's or a police's office. */
export const RANKS = words(`
  general lieutenant-general major-general brigadier colonel lieutenant major captain sergeant corporal admiral
  commodore marshal gen gen. col col. maj maj. capt capt. lt lt. sgt sgt. brig brig.`)
export const UNIFORMED = words(
  'military army police navy forces force troops guard brigade battalion division regiment garrison intelligence security air soldiers command',
)

/** Words that make a description of a person's role, though they name nobody. */
export const EMPTY_ROLE = words(
  'former late ex then new senior top deputy acting interim local the a an his her their its mr mrs ms dr sir and or at in of for',
)

/** Kinds of body of which a report seldom means another than the one it named. */
export const TELLING_NOUNS = words(`
  observatory ministry agency network council committee committees coalition union party front brigade department
  centre center court movement foundation association commission newspaper channel hospital university institute bureau`)

/** Bodies of a state that speak and act for themselves. */
export const OFFICES = words('ministry parliament embassy police presidency')

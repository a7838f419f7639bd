import { nouns, verbs } from '../match/lexicon.ts'

export const KILL = verbs(
  'KILL',
  `kill, slay, murder, assassinate, massacre, slaughter, gun down, shoot dead, lose life, martyr, fall victim, butcher,
  decapitate, lynch, eliminate, liquidate, exterminate, annihilate, neutralize, neutralise, electrocute, asphyxiate,
  beat to death, stab to death, hack to death, burn to death, burn alive, burnt alive, shoot to death, torture to death,
  starve to death, crush to death, bludgeon to death, stone to death, club to death, mow down, cut down,
  shot dead, shot to death, wipe out, strangle, pick off, suffocate, poison, drown, killed, slain, murdered, martyred`,
)
export const DIE = verbs('DIE', 'die, perish, succumb, fall martyr, bleed to death, freeze to death')
export const KILLING = nouns(
  'KILLING',
  `killing, murder, assassination, massacre, slaying, slaughter, death, martyrdom, lynching, butchery, elimination,
  demise, liquidation, extermination, shooting dead, manslaughter, homicide`,
)
export const DEAD = nouns('DEAD', 'dead, fatality, martyr, death, casualty')
export const INJURE = verbs(
  'INJURE',
  `injure, wound, hurt, maim, mutilate, cripple, hospitalize, hospitalise, disfigure, stab, slash, injured, wounded, hospitalized,
  hospitalised`,
)
/** Blows and shots that kill where "fatally" goes with them. */
export const BLOWS = verbs('BLOWS', 'shoot, wound, stab, injure, strike, hit, beat, burn, crush')
/** Those who are held, by lemma, and the words before others that say so. */
export const CAPTIVES: ReadonlySet<string> = new Set(
  'captive prisoner hostage detainee inmate abductee'.split(' '),
)
export const TAKEN: ReadonlySet<string> = new Set(
  'captured detained kidnapped abducted imprisoned captive'.split(' '),
)
export const SLIT = verbs('SLIT', 'slit, cut')
export const EXECUTE = verbs(
  'EXECUTE',
  `execute, behead, hang, crucify, guillotine, put to death, stone to death, impale, send to gallows`,
)
export const EXECUTION = nouns(
  'EXECUTION',
  'execution, beheading, hanging, crucifixion, decapitation, mass execution',
)
export const TORTURE = verbs(
  'TORTURE',
  `torture, mistreat, beat, ill-treat, maltreat, whip, flog, waterboard, brutalize, brutalise, rape, gang-rape`,
)
export const TORTURES = nouns(
  'TORTURES',
  'torture, ill-treatment, mistreatment, beating, rape, flogging, maltreatment',
)
export const ABDUCT = verbs(
  'ABDUCT',
  'abduct, kidnap, snatch, take hostage, hold hostage, take captive, hijack, carry off',
)
/** Verbs that take persons and things alike: an abduction only where persons are named as such. */
export const SEIZE = verbs('SEIZE', 'seize, grab, capture')
export const ABDUCTION = nouns('ABDUCTION', 'abduction, kidnapping, kidnap, hostage taking, hostage-taking')
export const DISAPPEAR = verbs('DISAPPEAR', 'disappear, go missing, vanish, report missing, remain missing')
export const MISSING = verbs('MISSING', 'missing, unaccounted')
export const DETAIN = verbs(
  'DETAIN',
  `detain, arrest, imprison, jail, round up, apprehend, incarcerate, take into custody, hold in custody, intern,
  remand, lock up, pick up, nab, place under arrest`,
)
export const DETENTION = nouns(
  'DETENTION',
  'arrest, detention, imprisonment, incarceration, internment, apprehension',
)
export const RELEASE = verbs(
  'RELEASE',
  'release, free, liberate, set free, let go, parole, pardon, amnesty, bail',
)
export const RELEASES = nouns('RELEASES', 'release, freeing, liberation')
export const BURY = verbs('BURY', 'bury, inter, lay to rest, entomb, cremate')
export const BURIAL = nouns('BURIAL', 'burial, funeral, interment')
export const REMAINS = nouns(
  'REMAINS',
  `body, corpse, remains, mass grave, grave, skeleton, cadaver, dead body, body part, skull, carcass of man`,
)
export const DISCOVER = new Set(
  `discovery find discover recover unearth exhume uncover recovery retrieve dump see pull wash dig exhumation retrieval
  pull carry cart collect count extract lie strew litter float`.split(/\s+/),
)
/** Hurts that people suffer, and that are done to them. */
export const INJURY = nouns(
  'INJURY',
  `injury, wounding, wound, burn, fracture, suffocation, maiming, concussion, shrapnel wound, bullet wound, gunshot wound,
  hospitalization, hospitalisation`,
)
/** Verbs by which people come to their injuries. */
export const SUFFER = new Set('suffer sustain receive incur get have bear survive'.split(' '))
export const TOLL = nouns('TOLL', 'toll, death toll, body count, death count, tally, toll of dead')
/** Nouns for how many they are: "the number of dead", "the figure of those killed". */
export const NUMBERS = nouns('NUMBERS', 'number, count, figure, total')
export const DEATH_WORDS = new Set(
  'dead death deaths fatality fatalities killed victim victims martyr martyrs casualties slain died corpses bodies'.split(
    ' ',
  ),
)
export const INJURY_WORDS = new Set('wounded injured injuries hurt wounds'.split(' '))
/** Verbs that take lives, and that tell of their loss. */
export const TAKE_LIVES = new Set('claim take cost end lose snuff reap destroy save'.split(' '))
/** Forms that tell of harm by themselves, whatever a tree makes of them. */
export const HARM_WORDS = new Set(
  `dead killed wounded injured hurt slain murdered martyred missing maimed killing wounding injuring kill wound injure kills
  wounds injures hospitalized hospitalised arrested detained abducted kidnapped executed beheaded captured displaced
  massacred assassinated died murdering maiming burnt burned
    beat beaten tortured`.split(/\s+/),
)

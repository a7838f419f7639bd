/** Prepositions before a place. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  'in at near from to into across outside inside around toward towards through throughout over within of between via off along on for against'.split(
    ' ',
  ),
)

/** Nouns that say of what kind the name beside them is. */
export const ADMIN_NOUNS: ReadonlySet<string> = new Set(
  'province governorate department state region county prefecture oblast canton emirate governate muhafazah'.split(
    ' ',
  ),
)
export const TOWN_NOUNS: ReadonlySet<string> = new Set(
  'city town village suburb neighborhood neighbourhood municipality capital quarter port hamlet settlement district area locality township borough barrio hamlets parish colony'.split(
    ' ',
  ),
)
export const CAMP_NOUNS: ReadonlySet<string> = new Set(['camp'])
/** What stands between a name and "camp". */
export const CAMP_KINDS: ReadonlySet<string> = new Set(
  'refugee refugees displacement displaced idp'.split(' '),
)
/** Country around a town, by which reports mean the province of that name. */
export const RURAL_NOUNS: ReadonlySet<string> = new Set('countryside hinterland'.split(' '))

/** Words before a name that belong to where, not to the name: "southern Hatay". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western central upper lower greater rural downtown'.split(
    ' ',
  ),
)

/** Titles: what follows one is a person. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. dr dr. president general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant minister king prince sheikh imam senator sen. rep. spokesman spokeswoman commander brigadier chancellor premier father sister bishop judge'.split(
    ' ',
  ),
)

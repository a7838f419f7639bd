import type { Tree } from '../tree/index.ts'
import { ADMIN_NOUNS, CAMP_NOUNS, DIRECTIONS, TOWN_NOUNS } from './lexicon.ts'

const words = (list: string): readonly string[] => list.split(/\s+/)

/** Nouns that say what kind of place a name is, and name none by themselves. */
const GENERIC: ReadonlySet<string> = new Set([
  ...ADMIN_NOUNS,
  ...TOWN_NOUNS,
  ...CAMP_NOUNS,
  ...DIRECTIONS,
  ...words(
    `countryside suburbs suburb outskirts rural area areas territory territories land lands world globe state states nation
    country countries province provinces governorate border borders road street square park hospital school mosque church
    bridge airport airbase base barrens river mountain mountains hill hills center centre media palace massacre front
    brigade road highway coast sea island islands farm farms market checkpoint crossing evacuation bombing blast blasts
    park hall house north-eastern south-eastern southwest southeast northwest northeast towns villages cities districts
    neighborhoods neighbourhoods regions union republic kingdom federation the and of`,
  ),
])

/** Last words of names of bodies: "Nusra Front", "World Bank". */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  words(
    `front army brigade brigades battalion division forces force militia movement party coalition council committee
    committees agency agencies network center centre observatory organization organisation union nations league court
    ministry department bank company corporation university institute society foundation association federation congress
    parliament senate assembly commission crescent cross news times post world tv radio channel press shield spring sword
    resolution agreement accord accords convention pact treaty festival cup`,
  ),
)

/** Groups and movements whose short names look like places, in the usual spellings. */
const GROUPS: ReadonlySet<string> = new Set(
  words(
    `daesh isis isil qaeda qaida nusra taliban hamas hezbollah hizbollah hizbullah houthi houthis shabaab shabab boko haram
    peshmerga jihad fatah kremlin pentagon nato farc eln fmln interfax reuters sputnik tass sana fars anadolu`,
  ),
)

/** Peoples and creeds: adjectives, or nouns for people, and no places. */
const PEOPLES: ReadonlySet<string> = new Set(
  words(
    `kurd kurds kurdish arab arabs arabic alawite alawites alawi shia shiite shiites shi'ite shi'ites sunni sunnis druze
    yazidi yazidis yezidi turkmen turkoman assyrian assyrians christian christians muslim muslims jewish jew jews israelis
    hutu hutus tutsi tutsis rohingya hausa fulani oromo tigrayan amhara pashtun tajiks uzbeks hazara hazaras berber tuareg
    bedouin western northerner southerner islamist islamists jihadist jihadists salafi salafist marxist maoist communist
    democrat democrats republican republicans`,
  ),
)

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|eid|ramadan|easter|christmas|ashura|nowruz|hanukkah)$/i
const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|ez|an|ul|de|la|las|los|le|du|of|the|and)-?$/i
const NOT_WORDS = /https?|www|\.co|[@_/\\]\p{L}|[^\p{L}\p{M}\p{N}\s#'’‘`.,()&-]/u

/** Why a run of words names no place, whatever the gazetteer has under it; false where it may. */
export const isNoPlace = (tree: Tree, first: number, last: number, name: string): boolean => {
  const parts = tree.words.slice(first, last + 1).filter((w) => /[\p{L}\p{N}]/u.test(w.form))
  const lower = parts.map((w) => w.form.toLowerCase().replace(/^#/, ''))
  if (!parts.some((w) => /^[#‘'’`ʿ]*\p{Lu}/u.test(w.form))) return true
  if (lower.every((w) => GENERIC.has(w) || ARTICLE.test(w))) return true
  if (lower.some((w) => CALENDAR.test(w) && lower.length < 3)) return true
  if (lower.some((w) => GROUPS.has(w)) || (lower.length === 1 && PEOPLES.has(lower[0] ?? ''))) return true
  return NOT_WORDS.test(name.replace(/_+$/, ''))
}

/** "Province of Herat": the name comes behind "of". */
export const isOfNoun = (tree: Tree, i: number): boolean =>
  GENERIC.has(tree.word(i).form.toLowerCase()) && tree.words[i + 1]?.form.toLowerCase() === 'of'

/** "Nusra Front", "Media Center": a body's name by its last word; said of names that no gazetteer has. */
export const isBodyName = (tree: Tree, last: number): boolean =>
  BODY_NOUNS.has(tree.word(last).form.toLowerCase())

/** A short run of capitals in a text that is not set in capitals: an abbreviation. */
export const isAbbreviation = (tree: Tree, first: number, last: number): boolean =>
  first === last &&
  /^\p{Lu}[\p{Lu}&.]{1,5}s?$/u.test(tree.word(first).form) &&
  tree.words.some((w) => /\p{Ll}{3}/u.test(w.form))

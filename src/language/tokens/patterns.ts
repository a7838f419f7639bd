import { ABBREVIATIONS, TITLES } from './abbreviations.ts'

/**
 * What a token can look like, tried in this order from each position on. Repetitions are bounded where the same text
 * could be tried again from a later position, so that the time stays linear.
 */
const SHAPES: readonly RegExp[] = [
  // What is left of signs that were decoded wrongly: a run with control characters of the C1 block is one sign.
  /[_\u00a0-\u00bf\u00c2\u00c3\u00e2\u00e4\u20ac\u2122\u0153\u201a]{0,64}[\u0080-\u009f][_\u0080-\u00bf\u00c2\u00c3\u00e2\u00e4\u20ac\u2122\u0153\u201a]{0,512}/u,
  // Addresses. The part after the name is cut by hand, since a sentence's full stop may follow it.
  /(?:https?|ftp):\/\/[^\s<>"“”)\]}]{1,2000}(?<![.,;:!?'’])/iu,
  /www\.[^\s<>"“”)\]}]{1,2000}(?<![.,;:!?'’])/iu,
  /[\w.+%-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}/u,
  /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.(?:com|org|net|gov|edu|info|doc|pdf|xls|html?|co\.uk)(?![\p{L}\p{N}])(?:\/[^\s<>"“”)\]}]{0,2000}(?<![.,;:!?'’]))?/iu,
  /[@#]\p{L}[\p{L}\p{N}_.]{0,60}(?<!\.)/u,
  // Runs of one sign, and the mixed runs that end a question.
  /[.!?…]*[!?][.!?…]*|\.{2,}|…+\.?|-{2,}|`{2}|'{2}|’{2}|‘’|([*=_~+<>|^#$])\1+/u,
  // U.S., a.m., Ph.D.; "U.S" too.
  /(?:\p{Lu}\p{M}*\.){2,}(?!\p{L}\p{L})|(?:\p{L}\p{M}*\.){2,}(?!\p{L})|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|Ph\.D\.?|M\.Sc\.?|a\.k\.a\.?/u,
  // A number's abbreviation written together with it: "No.4".
  /(?:nos?|arts?|pp?)\.(?=\d)/iu,
  // Telephone numbers and dates with hyphens, then plain numbers with what belongs to them.
  /(?:\d{1,4}-)?\d{3}-\d{3}-\d{4}(?![\p{L}\p{N}])|\d{3}-\d{4}(?!\d)|\d{1,2}-\d{1,2}-\d{2,4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)/u,
  /\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s|['’]s)(?![\p{L}\p{N}])|(?!(?:am|pm|a\.m|p\.m|k|m|mm|cm|km|kg|kb|mb|gb|ml|mg|g|lbs?|ft|x|bn|tn|hrs?|mins?|yrs?|c|f|kph|mph|pc|days?|years?)(?![\p{L}\p{N}]))[\p{L}][\p{L}\p{N}]*)?|[.,]\d+/iu,
  /\+\d+/u,
  /['’](?:\d0s|\d\d|em|til|cause|bout|twas|tis|n|s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu,
  // Words, with apostrophes inside (clitics are cut off later) and the bound prefixes that keep their hyphen.
  /(?:(?:e|non|anti|re|co|pre|pro|mid|post|ex|multi|counter|semi|sub|mini|neo|socio|micro|intra|inter|ultra|un|over|cross)-)+[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/iu,
  /\p{Lu}{1,5}&\p{Lu}{1,5}(?![\p{L}\p{N}])/u,
  /[\p{L}\p{M}\p{N}\p{Cf}_]+(?:['’][\p{L}\p{M}]+)*/u,
]

const flags = (r: RegExp) => (r.flags.includes('i') ? caseless(r.source) : r.source)

/** Node 20 has no `(?i:...)`: spells the letters of a pattern out in both cases. */
const caseless = (source: string): string =>
  source.replace(/\\p\{\w+\}|\\.|\[[^\]]*\]|[a-z]/gu, (m) =>
    /^[a-z]$/.test(m) ? `[${m}${m.toUpperCase()}]` : m,
  )

/** One token from `lastIndex` on; no match where a single sign stands. Its one group is the sign of a run. */
export const TOKEN = new RegExp(SHAPES.map((r) => `(?:${flags(r)})`).join('|'), 'uy')

/** The words of which `word` and a full stop make one token wherever they stand. */
export const keepsStop = (word: string): boolean => {
  const lower = word.toLowerCase()
  return TITLES.has(lower) || ABBREVIATIONS.has(lower)
}

/** Where the second word of a contraction begins: "do|n't", "Syria|'s", "can|not". */
export const cliticAt = (word: string): number => {
  const split = SPLIT_WORDS.get(word.toLowerCase())
  if (split) return split
  const clitic = CLITIC.exec(word)
  return clitic && clitic.index > 0 ? clitic.index : -1
}

const CLITIC = /(?:n['’]t|['’`](?:s|m|re|ve|ll|d))$/i

/** Contractions written without an apostrophe. None is longer than eight letters, and all end in one of t, a, e, m, l. */
const SPLIT_WORDS = new Map(
  `can|not gon|na wan|na got|ta gim|me lem|me do|nt did|nt does|nt is|nt are|nt was|nt were|nt ca|nt wo|nt have|nt has|nt could|nt
  should|nt would|nt i|m i|ve you|re you|ll they|re they|ll ai|nt lot|ta`
    .split(/\s+/)
    .map((w) => [w.replace('|', ''), w.indexOf('|')]),
)

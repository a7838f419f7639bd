import { FIXED_DAYS, MONTHS, MOVABLE_DAYS, SEASON_NAMES, WEEKDAYS } from './lexicon.ts'

/** Pieces that the patterns of all families are put together from. Items are parted by one blank. */
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
export const MONTH = `(?:${MONTHS.join('|')})`
export const SEASON = `(?:${Object.keys(SEASON_NAMES).join('|')})`
export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?|century|centuries|fortnights?)'
export const FIXED = `(?:${Object.keys(FIXED_DAYS)
  .map((d) => d.replace("'s", " 's"))
  .join('|')})`
/** The longer names first: "easter monday" begins with "easter". */
export const MOVABLE = `(?:${[...MOVABLE_DAYS].sort((a, b) => b.length - a.length).join('|')})`
export const YEAR = '#(?:1[5-9]\\d\\d|20\\d\\d)'
export const DATE_NUMBER = '(?:#(?:[1-9]|[12]\\d|3[01])|o(?:[1-9]|[12]\\d|3[01]))'
export const THIRD =
  '(?:early|mid|late|(?:the )?(?:beginning|start|middle|end|close) of|(?:the )?(?:beginning|middle|end))'
export const ROUGH =
  '(?:about|around|nearly|almost|roughly|some|approximately|at least|more than|over|less than|up to|just over|just under|just|only|as long as)'
/** Two and a half, however it is written. */
const HALF = '(?:(?: -)? (?:1/2|½)|½|(?: -)? and(?: -)? a(?: -)? half)'
export const COUNT = `(?:\\d+\\.\\d|#\\d+${HALF}?(?: (?:to|or|-|and) #\\d+)?|half(?: -)? an?|an?|several|a few|few|many|a couple of|couple of|a couple|a dozen|a half|some)`
export const DAY_PART = '(?:morning|afternoon|evening|night|dawn|noon|midday|midnight)'
/** A hyphen between two parts, or none. */
export const HYPHEN = ' (?:- )?'

export const numberOf = (key: string | undefined): number | undefined => {
  const m = /^[#o]?(\d+(?:\.\d+)?)/.exec(key ?? '')
  if (m) return Number(m[1]) + (/half$|1\/2$|½$/.test(key ?? '') ? 0.5 : 0)
  if (/^half\b|^a half$/.test(key ?? '')) return 0.5
  if (/couple/.test(key ?? '')) return 2
  return key === 'a' || key === 'an' ? 1 : undefined
}
export const monthNumber = (key: string | undefined): number => MONTHS.indexOf(key ?? '') + 1
export const weekdayNumber = (key: string | undefined): number => WEEKDAYS.indexOf(key ?? '')

/** early, mid or late for any word that says so. */
export const thirdNamed = (words: string | undefined): 'early' | 'mid' | 'late' | undefined => {
  if (!words) return undefined
  if (/early|beginning|start/.test(words)) return 'early'
  return /mid/.test(words) ? 'mid' : 'late'
}

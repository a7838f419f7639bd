import { monthOf, yearOf } from '../calendar.ts'
import { SEASON_NAMES } from '../lexicon.ts'
import { date, type Pattern, repeated } from '../meaning.ts'
import { nearYearOfMonth } from '../near.ts'
import {
  inCentury,
  inDecade,
  inMonth,
  inMonths,
  inSeason,
  inYear,
  inYears,
  type Point,
  SEASONS,
  thirdOf,
} from '../point.ts'
import { MONTH, monthNumber, numberOf, SEASON, THIRD, thirdNamed, YEAR } from '../vocabulary.ts'

const LEAD = `(?:(?<third>${THIRD})(?: -)? )?`
const cut = (point: Point, third: string | undefined): Point => {
  const named = thirdNamed(third)
  return named ? thirdOf(point, named) : point
}
const SIDES: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')

/** "March 2011", "late November", "March last year", "the summer of 2012", "2012", "the early 1990s". */
export const MONTHS_AND_YEARS: readonly Pattern[] = [
  {
    id: 'month/year',
    source: `${LEAD}(?<month>${MONTH})(?: ,)?(?: of)? (?<year>${YEAR})`,
    meaning: (g) => date(cut(inMonth(numberOf(g.year)!, monthNumber(g.month)), g.third), true),
  },
  {
    id: 'month/side-year',
    source: `${LEAD}(?<month>${MONTH})(?: of)? (?<side>last|this|next) year`,
    meaning: (g, { now }) =>
      date(
        now === undefined
          ? undefined
          : cut(inMonth(yearOf(now) + SIDES[g.side!]!, monthNumber(g.month)), g.third),
        false,
      ),
  },
  {
    id: 'month/bare',
    source: `${LEAD}(?:(?<side>last|this past|this|next) )?(?<month>${MONTH})(?! o\\d|_)`,
    meaning: (g, reference) => {
      const month = monthNumber(g.month)
      const { now } = reference
      if (now === undefined) return date(undefined, false, `XXXX-${String(month).padStart(2, '0')}`)
      let year = nearYearOfMonth(month, reference)!
      if (g.side === 'last') year = month < monthOf(now) ? yearOf(now) : yearOf(now) - 1
      if (g.side === 'this') year = yearOf(now)
      if (g.side === 'next') year = month > monthOf(now) ? yearOf(now) : yearOf(now) + 1
      return date(cut(inMonth(year, month), g.third), false)
    },
  },
  {
    id: 'month/every',
    source: `(?:every|each) (?<month>${MONTH})`,
    meaning: (g) => repeated(`XXXX-${String(monthNumber(g.month)).padStart(2, '0')}`),
  },
  {
    id: 'month/to-month',
    source: `(?<from>${MONTH}) (?:-|to|through|until) (?<month>${MONTH})(?:(?: of)? (?<year>${YEAR}))?`,
    meaning: (g, reference) => {
      const [from, to] = [monthNumber(g.from), monthNumber(g.month)]
      const year = numberOf(g.year) ?? nearYearOfMonth(to, reference)
      if (year === undefined) return date(undefined, false)
      const months = ((to - from + 12) % 12) + 1
      return date(inMonths(from > to ? year - 1 : year, from, months), g.year !== undefined)
    },
  },
  {
    id: 'season',
    source: `${LEAD}(?:the )?(?:(?<side>last|this past|this|next) )?(?<season>${SEASON})(?:(?: of)?(?: ,)? (?<year>${YEAR}))`,
    meaning: (g) => date(cut(inSeason(numberOf(g.year)!, SEASON_NAMES[g.season!]!), g.third), true),
  },
  {
    id: 'season/bare',
    source: `${LEAD}(?<side>last|this past|this|next|the) (?<season>${SEASON})(?! (?:of|line|back))`,
    meaning: (g, { now, future }) => {
      const season = SEASON_NAMES[g.season!]!
      const value = SEASONS[season]![0]
      if (now === undefined) return date(undefined, false, `XXXX-${value}`)
      const side = g.side
      const start = SEASONS[season]![1]
      let year = yearOf(now)
      if (side === 'next' || future) year += start > monthOf(now) ? 0 : 1
      else if (side === 'last' || side === 'this past') year -= start + 2 < monthOf(now) ? 0 : 1
      else if (side === 'the') year -= start <= monthOf(now) ? 0 : 1
      return date(cut(inSeason(year, season), g.third), false)
    },
  },
  {
    id: 'year',
    source: `${LEAD}(?:(?:the )?year |(?:the )?fiscal (?:year )?)?(?<year>${YEAR})`,
    meaning: (g) => date(cut(inYear(numberOf(g.year)!), g.third), true),
  },
  {
    id: 'year/range',
    source: `${YEAR.replace('#', '#(?<from>').concat(')')} (?:-|/) #(?<to>\\d\\d(?:\\d\\d)?)`,
    meaning: (g) => {
      const from = Number(g.from)
      const to = g.to!.length === 4 ? Number(g.to) : Math.floor(from / 100) * 100 + Number(g.to)
      return to > from && to - from < 60 ? date(inYears(from, to - from + 1, String(from)), true) : undefined
    },
  },
  {
    id: 'year/words',
    source: '#(?<century>1[5-9]|20) #(?<rest>[1-9]\\d)',
    meaning: (g) => date(inYear(Number(g.century) * 100 + Number(g.rest)), true),
  },
  {
    id: 'decade',
    source: `${LEAD}(?:the )?(?:(?<third2>early|mid|late)(?: -)? )?(?:(?<full>1[5-9]\\d0|20\\d0)s|'?(?<short>[2-9]0)s|(?<word>${DECADES.join('|')}))`,
    meaning: (g) => {
      const word = g.word ? (DECADES.indexOf(g.word) + 2) * 10 : undefined
      const year = g.full ? Number(g.full) : 1900 + (word ?? Number(g.short))
      const decade = inDecade(year)
      const third = g.third ?? g.third2
      return date(third ? { ...cut(decade, third), timex: decade.timex } : decade, true)
    },
  },
  {
    id: 'century',
    source: '(?:the )?o(?<n>1\\d|2[01]|[1-9])(?: -)? (?:century|centuries)',
    meaning: (g) => date(inCentury((Number(g.n) - 1) * 100), true),
  },
]

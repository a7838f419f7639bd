import { dayOf, monthOf, yearOf } from '../calendar.ts'
import { date, type Pattern } from '../meaning.ts'
import { unitFrom } from '../near.ts'
import { inHalf, inQuarter, inYear, onDay, type Point, stretch, thirdOf } from '../point.ts'
import { HYPHEN, numberOf, YEAR } from '../vocabulary.ts'

const OF_YEAR = `(?:(?: of| in)?(?: the)?(?: fiscal)? (?:(?<year>${YEAR})|(?<side>last|this|next) year|(?<that>that year|the year)))?`
const YEAR_BEFORE = `(?:(?<year0>${YEAR}) (?:'s )?|(?<side0>last|this|next) year 's )?`

const yearFor = (
  g: Readonly<Record<string, string | undefined>>,
  now: number | undefined,
): number | undefined => {
  const year = numberOf(g.year ?? g.year0)
  if (year !== undefined) return year
  const side = g.side ?? g.side0
  if (now === undefined || (!side && !g.that)) return undefined
  return yearOf(now) + (side === 'last' ? -1 : side === 'next' ? 1 : 0)
}

/** Companies speak of the quarter that just ended in the future too: its figures are to come. */
const RECENT = 92

/** A quarter or half without its year: the last one that began, or the next if the verb is future. */
const nearPart = (
  part: (year: number) => Point,
  now: number | undefined,
  future: boolean,
): Point | undefined => {
  if (now === undefined) return undefined
  const here = part(yearOf(now))
  if (future) return here.last >= now - RECENT ? here : part(yearOf(now) + 1)
  return here.first <= now ? here : part(yearOf(now) - 1)
}

/** "the first half of 2012", "the third quarter", "the end of the year". */
export const PARTS: readonly Pattern[] = [
  {
    id: 'part/quarter',
    source: `(?:the )?${YEAR_BEFORE}(?:fiscal )?o(?<n>[1-4])${HYPHEN}(?:fiscal )?quarter${OF_YEAR}`,
    meaning: (g, { now, future }) => {
      const n = Number(g.n)
      const year = yearFor(g, now)
      const point = year === undefined ? nearPart((y) => inQuarter(y, n), now, future) : inQuarter(year, n)
      return date(point, (g.year ?? g.year0) !== undefined, `XXXX-Q${n}`)
    },
  },
  {
    id: 'part/half',
    source: `(?:the )?${YEAR_BEFORE}o(?<n>[12])${HYPHEN}half${OF_YEAR}`,
    meaning: (g, { now }) => {
      const n = Number(g.n)
      const year = yearFor(g, now)
      // without a year it is a half of anything: of a match, of a century
      if (year === undefined) return undefined
      return date(inHalf(year, n), (g.year ?? g.year0) !== undefined)
    },
  },
  {
    id: 'part/latest-quarter',
    source:
      '(?:the )?(?:(?<latest>latest|most recent|just - ended) )(?:quarter|period)|the (?:(?<year>#(?:19|20)\\d\\d) )?(?:quarter|(?<=\\d )period)',
    meaning: (g, { now, before }) => {
      const told = /^(\d{4})-Q(\d)$/.exec(before?.timex ?? '')
      const year = numberOf(g.year)
      if (told && !g.latest) return date(inQuarter(year ?? Number(told[1]), Number(told[2])), false)
      if (year !== undefined) return date(inYear(year), true)
      if (now === undefined) return date(undefined, false, 'XXXX-QX')
      const quarter = Math.ceil(monthOf(now) / 3)
      return date(quarter === 1 ? inQuarter(yearOf(now) - 1, 4) : inQuarter(yearOf(now), quarter - 1), false)
    },
  },
  {
    id: 'part/of-the-year',
    source:
      "(?:(?<part>earlier|later|early|late|mid|(?:the )?(?:beginning|start|middle|end) of) (?:in )?)(?:the|this) (?<unit>week|month|year)|(?<=of )(?<bare>the) (?<unit2>year)|the(?: full| whole| entire)? (?<unit3>year)(?! (?:of|to|that|before|after|in|when|ended|ending|earlier|ago|'s))|(?:the )?(?<end>year(?: -)? end|year 's end)",
    meaning: (g, { now, tense }) => {
      if (now === undefined) return date(undefined, false)
      if (g.unit3 || g.bare) return date(inYear(yearOf(now)), false)
      if (g.end) {
        const year = yearOf(now) - (tense === 'past' && monthOf(now) < 12 ? 1 : 0)
        return date(onDay(dayOf(year, 12, 31)), false)
      }
      const whole = unitFrom(g.unit ?? 'year', now, 0) ?? inYear(yearOf(now))
      const part = g.part ?? ''
      if (part === 'earlier' && now > whole.first)
        return date({ ...stretch(whole.first, now), timex: whole.timex }, false)
      if (part === 'later') return date({ ...stretch(now, whole.last), timex: whole.timex }, false)
      return date(
        thirdOf(whole, /earl|beginning|start/.test(part) ? 'early' : /mid/.test(part) ? 'mid' : 'late'),
        false,
      )
    },
  },
]

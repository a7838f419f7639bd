import { monthOf, yearOf } from '../calendar.ts'
import { date, type Pattern } from '../meaning.ts'
import { unitFrom } from '../near.ts'
import { inHalf, inQuarter, inYear, type Point, thirdOf } from '../point.ts'
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
    source: 'the (?:latest|most recent|just - ended) (?:quarter|period)|the quarter',
    meaning: (_, { now }) => {
      if (now === undefined) return date(undefined, false, 'XXXX-QX')
      const quarter = Math.ceil(monthOf(now) / 3)
      return date(quarter === 1 ? inQuarter(yearOf(now) - 1, 4) : inQuarter(yearOf(now), quarter - 1), false)
    },
  },
  {
    id: 'part/of-the-year',
    source:
      "(?:(?<part>early|late|mid|(?:the )?(?:beginning|start|middle|end) of) (?:in )?)(?:the|this) (?<unit>week|month|year)|(?<end>year(?: -)? end|year 's end)",
    meaning: (g, { now }) => {
      if (now === undefined) return date(undefined, false)
      const whole = unitFrom(g.unit ?? 'year', now, 0) ?? inYear(yearOf(now))
      const part = g.end ?? g.part ?? ''
      return date(
        thirdOf(whole, /early|beginning|start/.test(part) ? 'early' : /mid/.test(part) ? 'mid' : 'late'),
        false,
      )
    },
  },
]

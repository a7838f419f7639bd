import { singular, UNITS } from '../lexicon.ts'
import { duration, type Meaning, type Pattern, repeated } from '../meaning.ts'
import { dayFrom } from '../near.ts'
import { type Point, stretch } from '../point.ts'
import { COUNT, HYPHEN, numberOf, ROUGH, UNIT } from '../vocabulary.ts'

/** The TIMEX3 value of a length; `X` stands for an unknown number. */
const lengthValue = (count: string | undefined, unit: string): string => {
  const name = singular(unit)
  const n = numberOf(count)
  const factor = { decade: 10, century: 100, fortnight: 2 }[name] ?? 1
  const letter = { decade: 'Y', century: 'Y', fortnight: 'W' }[name] ?? UNITS[name] ?? 'D'
  if (n === undefined)
    return name === 'decade'
      ? 'PXDE'
      : name === 'century'
        ? 'PXCE'
        : letter.startsWith('T')
          ? `PTX${letter.slice(1)}`
          : `PX${letter}`
  const whole = Math.floor(n * factor)
  const half = n * factor === whole ? '' : (HALVES[letter] ?? '')
  const [head, tail] = letter.startsWith('T') ? ['PT', letter.slice(1)] : ['P', letter]
  return `${head}${whole || !half ? `${whole}${tail}` : ''}${half}`
}

/** Half of a unit in the next smaller ones, after whole units. */
const HALVES: Readonly<Record<string, string>> = { Y: '6M', D: 'T12H', TH: '30M', TM: '30S' }

/** A length of time, and the days it covers where the words say so ("the past two weeks"). */
export const lengthOf = (count: string | undefined, unit: string, point?: Point): Meaning => ({
  ...duration(lengthValue(count, unit)),
  ...(point ? { kind: 'date' as const, point } : {}),
})

const OFTEN: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
}

/** "for two years", "the past two weeks", "a three-day truce", "every day". Ages are no times. */
export const LENGTHS: readonly Pattern[] = [
  {
    id: 'length/up-to-now',
    source: `(?:(?:the|these|this) )?(?<side>last|past|previous|preceding|latest) (?<n>${COUNT}|couple of) (?<unit>${UNIT})(?! (?:-|old))`,
    meaning: (g, reference) => {
      // "said on Monday that ten had died in the previous day" counts from Monday
      const now = /^pre/.test(g.side ?? '') ? (reference.last?.last ?? reference.now) : reference.now
      const n = numberOf(g.n)
      const unit = singular(g.unit!)
      const from = now === undefined || n === undefined ? undefined : dayFrom(unit, now, -n)
      const start = from === now && from !== undefined && unit === 'hour' ? from - 1 : from
      return lengthOf(g.n, unit, start === undefined || now === undefined ? undefined : stretch(start, now))
    },
  },
  {
    id: 'length/nth',
    source:
      '(?<=for )(?:the|a|an) o(?<n>\\d{1,2}) (?:consecutive |straight |successive )?(?<unit>day|night|week|month|year)(?: (?:running|in a row))?',
    meaning: (g, { now }) => {
      const from = now === undefined ? undefined : dayFrom(g.unit!, now, -Number(g.n))
      return lengthOf(
        `#${g.n}`,
        g.unit!,
        from === undefined || now === undefined ? undefined : stretch(from + 1, now),
      )
    },
  },
  {
    id: 'length/now',
    source: `(?:${ROUGH} )*(?<n>${COUNT}) (?<unit>${UNIT}) now`,
    meaning: (g, { now }) => {
      const n = numberOf(g.n)
      const from = now === undefined || n === undefined ? undefined : dayFrom(singular(g.unit!), now, -n)
      if (from === undefined || now === undefined) return lengthOf(g.n, g.unit!)
      const point = stretch(from, now)
      return lengthOf(g.n, g.unit!, { ...point, edtf: point.edtf.replace('/', '~/') })
    },
  },
  {
    id: 'length/from-now',
    source: `(?:the )?(?:next|coming|following) (?<n>${COUNT}|couple of) (?<unit>${UNIT})(?! (?:-|old))`,
    meaning: (g, { now }) => {
      const n = numberOf(g.n)
      const to = now === undefined || n === undefined ? undefined : dayFrom(singular(g.unit!), now, n)
      return lengthOf(g.n, g.unit!, to === undefined || now === undefined ? undefined : stretch(now, to))
    },
  },
  {
    id: 'length/counted',
    source: `(?:(?:${ROUGH}|the|another|an additional|an estimated|nearly|no more than) )*(?:the )?(?:o1 )?(?<n>${COUNT})(?: (?:more|full|long|straight|consecutive|trading|whole))?${HYPHEN}(?<unit>${UNIT})(?!(?: -)? olds?\\b| of age| - (?:long|plus))(?<half> and a half)?(?: or so)?`,
    meaning: (g) => lengthOf(g.half ? `#${numberOf(g.n) ?? 0} and a half` : g.n, g.unit!),
  },
  {
    id: 'length/compound',
    source: `(?<n>#\\d+) - (?<unit>seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?) - (?:long|plus)`,
    meaning: (g) => lengthOf(g.n, g.unit!),
  },
  {
    id: 'length/ended',
    source: 'the (?:fiscal |full )?(?<unit>year|week|month)(?= (?:ended|ending) )',
    meaning: (g) => lengthOf('#1', g.unit!),
  },
  {
    id: 'length/bare',
    source: `(?:many )?(?<unit>(?:hours|days|weeks|months|years|decades|centuries))(?!(?: -)? old\\b| of age| ago)(?: - long)?`,
    meaning: (g) => lengthOf(undefined, g.unit!),
  },
  {
    id: 'length/ago',
    source: '(?<unit>days|weeks|months|years|decades|centuries) ago',
    meaning: () => ({ kind: 'date', timex: { type: 'DATE', value: 'PAST_REF' } }),
  },
  {
    id: 'set/every',
    source: `(?:every|each) (?:(?<n>#\\d+) )?(?<unit>${UNIT})`,
    meaning: (g) => repeated(lengthOf(g.n ?? '#1', g.unit!).timex.value),
  },
  {
    id: 'set/other',
    source: `(?:every|each) (?:other|second) (?<unit>day|night|week|month|year)`,
    meaning: (g) => repeated(lengthOf('#2', g.unit!).timex.value),
  },
  {
    id: 'set/adverb',
    source: `(?<often>${Object.keys(OFTEN).join('|')})`,
    meaning: (g) => repeated(OFTEN[g.often!]!),
  },
]

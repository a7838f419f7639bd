import { singular } from '../lexicon.ts'
import { date, type Groups, type Meaning, type Pattern, type Reference } from '../meaning.ts'
import { dayFrom, unitFrom } from '../near.ts'
import { approximate, onDay, type Point } from '../point.ts'
import { COUNT, numberOf, ROUGH, UNIT } from '../vocabulary.ts'
import { away } from './away.ts'
import { lengthOf } from './lengths.ts'

const isAfter = (g: Groups): boolean => /after|following/.test(g.side ?? '')

/** Clock units stay within the day, or run into the next: hours after a raid. */
const SMALL = /^(?:second|minute|hour)$/

const counted = (g: Groups, { happening }: Reference): Point | undefined => {
  if (!happening) return undefined
  const unit = singular(g.unit!)
  if (SMALL.test(unit)) return approximate(onDay(isAfter(g) ? happening.last : happening.first))
  const n = numberOf(g.n)
  if (n === undefined) return undefined
  return away(unit, isAfter(g) ? happening.last : happening.first, isAfter(g) ? n : -n, g.rough !== undefined)
}

const withLength = (g: Groups, reference: Reference): Meaning => lengthOf(g.n, g.unit!, counted(g, reference))

/** What follows the preposition is no pause: "a day after" the raid, not "a day after." */
const OBJECT = '(?= (?![.,;:)]|and |but |or |that |which ))'

/** "a day after the attack", "hours before the truce", "the day after rebels left": counted from a happening of the text. */
export const FROM_HAPPENINGS: readonly Pattern[] = [
  {
    id: 'happening/counted',
    from: 'object',
    source: `(?:(?<rough>${ROUGH}|within|barely|less than) )?(?<n>${COUNT}) (?<unit>${UNIT}) (?<side>before|after|following|prior to)${OBJECT}`,
    meaning: withLength,
  },
  {
    id: 'happening/some',
    from: 'object',
    source: `(?:just |only |within )?(?<unit>minutes|hours|days|weeks|months|years) (?<side>before|after|following|prior to)${OBJECT}`,
    meaning: withLength,
  },
  {
    id: 'happening/unit',
    from: 'object',
    source: `the (?<unit>day|night|morning|evening|week|month|year|weekend) (?<side>before|after|following)${OBJECT}`,
    meaning: (g, { happening }) => {
      if (!happening) return date(undefined, false)
      const unit = /night|morning|evening/.test(g.unit!) ? 'day' : g.unit!
      if (unit === 'day') return date(onDay(isAfter(g) ? happening.last + 1 : happening.first - 1), false)
      const from = isAfter(g) ? happening.last : happening.first
      const day = dayFrom(unit, from, isAfter(g) ? 1 : -1)
      return date(day === undefined ? undefined : unitFrom(unit, day, 0), false)
    },
  },
]

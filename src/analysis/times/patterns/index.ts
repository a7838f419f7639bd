import type { Pattern } from '../meaning.ts'
import { AWAY } from './away.ts'
import { CLOCK } from './clock.ts'
import { DATES } from './dates.ts'
import { FROM_HAPPENINGS } from './happenings.ts'
import { LENGTHS } from './lengths.ts'
import { MONTHS_AND_YEARS } from './months.ts'
import { NEIGHBOURS } from './neighbours.ts'
import { PARTS } from './parts.ts'
import { RELATIVE } from './relative.ts'
import { WEEKDAYS_AND_FEASTS } from './weekdays.ts'

/** All families. The longest match wins; of two as long, the one that stands first. */
export const PATTERNS: readonly Pattern[] = [
  ...DATES,
  ...MONTHS_AND_YEARS,
  ...WEEKDAYS_AND_FEASTS,
  ...CLOCK,
  ...PARTS,
  ...RELATIVE,
  ...AWAY,
  ...FROM_HAPPENINGS,
  ...NEIGHBOURS,
  ...LENGTHS,
]

export const MONTHS =
  'january february march april may june july august september october november december'.split(' ')
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** Short forms that stand for a month or a weekday; those that are words of their own too need their full stop. */
export const SHORT: Readonly<Record<string, string>> = {
  jan: 'january',
  'jan.': 'january',
  feb: 'february',
  'feb.': 'february',
  'mar.': 'march',
  apr: 'april',
  'apr.': 'april',
  jun: 'june',
  'jun.': 'june',
  jul: 'july',
  'jul.': 'july',
  aug: 'august',
  'aug.': 'august',
  sept: 'september',
  'sept.': 'september',
  'sep.': 'september',
  oct: 'october',
  'oct.': 'october',
  nov: 'november',
  'nov.': 'november',
  dec: 'december',
  'dec.': 'december',
  'mon.': 'monday',
  'tue.': 'tuesday',
  'tues.': 'tuesday',
  'wed.': 'wednesday',
  'thu.': 'thursday',
  'thur.': 'thursday',
  'thurs.': 'thursday',
  'fri.': 'friday',
  'sat.': 'saturday',
  'sun.': 'sunday',
}

export const SEASON_NAMES: Readonly<Record<string, number>> = {
  spring: 0,
  summer: 1,
  autumn: 2,
  fall: 2,
  winter: 3,
}

/** Days of the year with a name. Movable feasts are below. */
export const FIXED_DAYS: Readonly<Record<string, readonly [month: number, date: number]>> = {
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "valentine's day": [2, 14],
  'may day': [5, 1],
  halloween: [10, 31],
}

export const MOVABLE_DAYS = [
  'ramadan',
  'eid',
  'eid al - fitr',
  'eid al - adha',
  'easter',
  'easter sunday',
  'easter monday',
  'good friday',
  'passover',
  'yom kippur',
  'ashura',
  'nowruz',
  'hanukkah',
]

/** TIMEX3 letter of a unit, and whether it is a clock unit. */
export const UNITS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

export const singular = (unit: string): string => (unit === 'centuries' ? 'century' : unit.replace(/s$/, ''))

/** TIMEX3 suffix of a part of the day. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  dawn: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  midday: 'T12:00',
  noon: 'T12:00',
  midnight: 'T24:00',
}

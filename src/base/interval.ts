/**
 * A time as an interval of days. `edtf` is Extended Date/Time Format (ISO 8601-2) level 1, as `2012-06-18/2012-06-25`
 * or `2012-06~`; `start` and `end` are its first and last day (ISO dates, both included).
 */
export interface DayInterval {
  readonly edtf: string
  readonly start: string
  readonly end: string
}

/** How precise a time is, as UCDP GED's date_prec: 1 day, 2 two to six days, 3 week, 4 month, 5 year. */
export type DatePrecision = 1 | 2 | 3 | 4 | 5

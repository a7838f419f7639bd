import type { Count, DatePrecision, Range, SourceKind, Status } from '../../../src/base/index.ts'

const NUMBER = new Intl.NumberFormat('en-GB')

export const number = (n: number): string => NUMBER.format(n)

/** "1 claim", "2,100 claims". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${number(n)} ${n === 1 ? one : many}`

/** An interval in words: "at least 80", "20 to 99", "about 20". Undefined where it gives no number. */
export const rangeText = ({ low, best, high }: Range, approximate = false): string | undefined => {
  const about = approximate ? 'about ' : ''
  if (best !== null && (low === null || low === best) && (high === null || high === best))
    return low === best && high === best
      ? `${about}${number(best)}`
      : low === best && high === null
        ? `at least ${number(best)}`
        : `${high === best && low === null ? 'at most ' : 'about '}${number(best)}`
  const ends =
    low !== null && high !== null
      ? low === high
        ? number(low)
        : `${number(low)} to ${number(high)}`
      : low !== null
        ? `at least ${number(low)}`
        : high !== null
          ? `at most ${number(high)}`
          : undefined
  if (best === null) return ends
  return ends ? `${number(best)} (${ends})` : `about ${number(best)}`
}

/** The same as the ledger writes it: "80..∞"; "…" where nothing is known. */
export const rangeSigns = ({ low, high, best }: Range): string => {
  if (low === null && high === null) return best === null ? '…' : `≈${number(best)}`
  if (low === high && low !== null) return number(low)
  return `${low === null ? '0' : number(low)}..${high === null ? '∞' : number(high)}`
}

/** A count of a claim: its interval, or its words where they give no number. */
export const countText = (count: Count): string => rangeText(count, count.approximate) ?? `“${count.text}”`

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const dayOf = (iso: string): Day | undefined => {
  const [, year, month, day] = /^(-?\d{1,6})-(\d\d)-(\d\d)/.exec(iso) ?? []
  return year && month && day ? { year: +year, month: +month, day: +day } : undefined
}

const lastDay = ({ year, month }: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const monthName = ({ month }: Day): string => MONTHS[month - 1] ?? `${month}`

/** Days as a person writes them: "25 June 2012", "18–25 June 2012", "June 2012", "2012". Both ends are included. */
export const daysText = (start: string, end: string = start): string => {
  const a = dayOf(start)
  const b = dayOf(end)
  if (!a || !b) return start === end ? start : `${start} to ${end}`
  if (start === end) return `${a.day} ${monthName(a)} ${a.year}`
  const whole = a.day === 1 && b.day === lastDay(b)
  if (whole && a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`
  if (a.year === b.year && a.month === b.month)
    return whole ? `${monthName(a)} ${a.year}` : `${a.day}–${b.day} ${monthName(a)} ${a.year}`
  if (whole)
    return a.year === b.year
      ? `${monthName(a)}–${monthName(b)} ${a.year}`
      : `${monthName(a)} ${a.year} – ${monthName(b)} ${b.year}`
  return a.year === b.year
    ? `${a.day} ${monthName(a)} – ${b.day} ${monthName(b)} ${a.year}`
    : `${a.day} ${monthName(a)} ${a.year} – ${b.day} ${monthName(b)} ${b.year}`
}

/** UCDP GED's date_prec in words. */
export const PRECISION_OF_TIME: Readonly<Record<DatePrecision, string>> = {
  1: 'to the day',
  2: 'to two to six days',
  3: 'to the week',
  4: 'to the month',
  5: 'to the year',
}

/** UCDP GED's where_prec in words. */
export const PRECISION_OF_PLACE: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, string>> = {
  1: 'exact place',
  2: 'within about 25 km',
  3: 'somewhere in the district',
  4: 'somewhere in the province',
  5: 'somewhere in a larger or vague region',
  6: 'somewhere in the country',
  7: 'at sea or in the air',
}

/** Date and time in the reader's own zone; the ISO form belongs beside it, in `datetime`. */
export const momentText = (iso: string): string => {
  const at = new Date(iso)
  return Number.isNaN(at.getTime())
    ? iso
    : at.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}

export const KINDS: Readonly<Record<SourceKind, string>> = {
  wire: 'news agency',
  outlet: 'news outlet',
  'state-media': 'state media',
  official: 'official',
  military: 'military',
  'armed-group': 'armed group',
  opposition: 'opposition',
  monitor: 'monitor',
  ngo: 'NGO',
  igo: 'intergovernmental',
  witness: 'witness',
  activist: 'activist',
  medical: 'medical',
  expert: 'expert',
  unnamed: 'unnamed',
}

export const STATUSES: Readonly<Record<Status, string>> = {
  reported: 'reported',
  corroborated: 'corroborated',
  disputed: 'disputed',
  denied: 'denied',
  confirmed: 'confirmed',
  corrected: 'corrected',
  retracted: 'retracted',
}

/** What a document is called: its title, or the name it came by. */
export const documentTitle = (d: { readonly title?: string; readonly input: string }): string =>
  d.title ?? d.input

/** A long id in short, for people: `sha256:1a2b3c4d…`. */
export const shortId = (id: string, letters = 8): string =>
  id.replace(/([0-9a-f]{12,})/g, (hex) => `${hex.slice(0, letters)}…`)

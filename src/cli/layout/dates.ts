import type { ClaimTime, DayInterval, Published } from '../../base/index.ts'
import { quoted } from './printable.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')

interface Day {
  readonly iso: string
  readonly year: number
  readonly month: number
  readonly day: number
}

const dayOf = (iso: string): Day | undefined => {
  const m = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(iso)
  return m ? { iso: m[0], year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) } : undefined
}

const monthName = (d: Day): string => MONTHS[d.month - 1] ?? ''
const daysIn = (d: Day): number => new Date(Date.UTC(d.year, d.month, 0)).getUTCDate()
const written = (d: Day): string => `${d.day} ${monthName(d)} ${d.year}`
const weekday = (d: Day): string => WEEKDAYS[new Date(`${d.iso}T00:00:00Z`).getUTCDay()] ?? ''

/** An interval of days in words: `Mon 25 June 2012`, `June 2012`, `18–25 June 2012`, `2012`. */
export const daysInWords = ({ edtf, start, end }: DayInterval): string => {
  const a = dayOf(start)
  const b = dayOf(end)
  if (!a || !b) return edtf
  const about = /[~?%]/.test(edtf) ? 'about ' : ''
  if (a.iso === b.iso) return `${about}${about ? '' : `${weekday(a)} `}${written(a)}`
  const wholeMonths = a.day === 1 && b.day === daysIn(b)
  if (wholeMonths && a.month === 1 && b.month === 12)
    return `${about}${a.year === b.year ? a.year : `${a.year}–${b.year}`}`
  if (wholeMonths && a.year === b.year)
    return `${about}${a.month === b.month ? '' : `${monthName(a)}–`}${monthName(b)} ${a.year}`
  if (a.year !== b.year) return `${about}${written(a)} – ${written(b)}`
  if (a.month !== b.month) return `${about}${a.day} ${monthName(a)} – ${written(b)}`
  return `${about}${a.day}–${written(b)}`
}

/** `Mon 25 June 2012`, and where it was not plainly stated, on what it rests. */
export const claimTimeInWords = (time: ClaimTime): string => {
  const days = daysInWords(time)
  if (time.basis === 'publication') return `${days} (day of publication)`
  if (time.text === undefined || days.toLowerCase().includes(time.text.toLowerCase()))
    return time.basis === 'inferred' ? `${days} (inferred)` : days
  return `${days} (${time.basis === 'inferred' ? 'inferred from ' : ''}${quoted(time.text)})`
}

const BASIS: Readonly<Record<Published['basis'], string>> = {
  given: 'as given',
  metadata: 'from the page’s metadata',
  dateline: 'from its dateline',
  inferred: 'inferred',
}

/** The publication date with its basis; an inferred one says why. */
export const publishedInWords = (published: Published): string => {
  const why = published.basis === 'inferred' && published.why ? `: ${published.why}` : ''
  return `${daysInWords(published)} (${BASIS[published.basis]}${why})`
}

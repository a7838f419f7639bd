const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The zones that RFC 822 names. */
const ZONES: Readonly<Record<string, string>> = {
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const RFC_822 =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d\d:?\d\d|[a-z]{1,4})?)?/i
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i

/**
 * A feed's date (RFC 822 or 3339) as an ISO date and time in the zone that it was written in: a report of late evening
 * stays a report of that day. Undefined for what is no date.
 */
export const feedDate = (value: string | undefined): string | undefined => {
  const text = value?.trim() ?? ''
  const iso = ISO.exec(text)
  if (iso) return made(iso[1]!, iso[2]!, iso[3]!, iso.slice(4))
  const rfc = RFC_822.exec(text)
  const month = rfc ? MONTHS.indexOf(rfc[2]!.toLowerCase()) + 1 : 0
  return rfc && month ? made(rfc[3]!, two(String(month)), two(rfc[1]!), rfc.slice(4)) : undefined
}

const two = (digits: string): string => digits.padStart(2, '0')

const made = (
  year: string,
  month: string,
  day: string,
  [hour, minute, second = '00', zone]: readonly (string | undefined)[],
): string | undefined => {
  const date = `${year}-${month}-${day}`
  if (new Date(`${date}T00:00:00Z`).toString() === 'Invalid Date') return undefined
  if (new Date(`${date}T00:00:00Z`).getUTCDate() !== Number(day)) return undefined
  if (hour === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date
  return `${date}T${two(hour)}:${minute}:${second}${offset(zone)}`
}

/** `Z`, `+02:00`; UTC for a zone that is not told or not known. */
const offset = (zone = 'Z'): string =>
  /^[+-]/.test(zone) ? zone.replace(/(\d\d):?(\d\d)$/, '$1:$2') : (ZONES[zone.toLowerCase()] ?? 'Z')

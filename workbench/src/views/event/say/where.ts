import type { EventRecord } from '../../../../../src/base/index.ts'
import { daysText } from '../../../lib/format.ts'

/** “ in Daraa on 25 June 2012”, with what of it is known. */
export const whereAndWhen = ({ place, time }: Pick<EventRecord, 'place' | 'time'>): string => {
  const where = place ? ` in ${place.name}` : ''
  if (!time) return where
  const days = daysText(time.start, time.end)
  if (time.start === time.end) return `${where} on ${days}`
  return `${where} ${/[–]/.test(days) && /^\d/.test(days) && time.precision < 4 ? 'within' : 'in'} ${days}`
}

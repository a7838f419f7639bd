import { isDay, startsBetween, type Unit } from './days.ts'
import type { Window } from './grid.ts'

/** In the address: all of time, however few events some of it has. */
export const ALL = 'all'

/** The stretch of time that is looked at, as the address has it: two days with two dots between them, as EDTF does with a slash. */
export const spanOf = (text: string | undefined): Window | undefined => {
  const [from = '', to = ''] = text?.split('..') ?? []
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined
}

export const spanText = ({ from, to }: Window): string => `${from}..${to}`

/** How finely a stretch is told, so that its columns can be told apart; of an unknown stretch, months. */
export const unitOf = (span: Window | undefined): Unit => {
  if (!span) return 'month'
  if (startsBetween(span.from, span.to, 'day', 150).length < 150) return 'day'
  return startsBetween(span.from, span.to, 'month', 420).length < 420 ? 'month' : 'year'
}

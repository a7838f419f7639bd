import type { Credibility, EventRecord, Figure, Status, StatusChange } from '../../../base/index.ts'
import type { Palette } from '../palette.ts'
import { printable } from '../printable.ts'
import type { Catalogue } from './catalogue.ts'
import { dayInWords } from './page.ts'

const GRAVE: ReadonlySet<Status> = new Set<Status>(['disputed', 'denied', 'corrected', 'retracted'])

/** The words of the Admiralty code (NATO AJP-2.1) for the credibility of information. */
const CREDIBILITY: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtfully true',
  5: 'improbable',
  6: 'cannot be judged',
}

export const credibilityInWords = (c: Credibility): string => `credibility ${c}, ${CREDIBILITY[c]}`

/** The status in the colour of its gravity. */
export const statusInWords = (status: Status, paint: Palette): string =>
  GRAVE.has(status) ? paint.dispute(status) : paint.mark(status)

/** `disputed, Mon 25 June 2012: …`. */
export const changeInWords = ({ status, as_of, why }: StatusChange, paint: Palette): string =>
  `${statusInWords(status, paint)}${as_of ? `, ${dayInWords(as_of)}` : ''}: ${printable(why).replace(`${status}: `, '')}`

export const isContestedFigure = (figure: Figure): boolean => figure.contradictions.length > 0

export const figuresOf = (event: EventRecord, catalogue: Catalogue): Figure[] =>
  event.figures.flatMap((id) => {
    const record = catalogue.record(id)
    return record?.kind === 'figure' ? [record] : []
  })

/** Contested ones first, then the greatest. */
export const byWeight = (a: Figure, b: Figure): number =>
  Number(isContestedFigure(b)) - Number(isContestedFigure(a)) || sizeOf(b) - sizeOf(a)

export const sizeOf = ({ low, best, high }: Figure): number => best ?? low ?? high ?? 0

/** Whether some report, or some count, stands against another. */
export const isContested = (event: EventRecord, catalogue: Catalogue): boolean =>
  GRAVE.has(event.status) ||
  event.status_history.some((h) => GRAVE.has(h.status)) ||
  figuresOf(event, catalogue).some(isContestedFigure)

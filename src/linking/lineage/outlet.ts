import type { Report } from '../../base/index.ts'
import { foldedWords } from './words.ts'

/** Who published a report, folded for comparing: the publisher's name, else the host of its address. */
export const outletOf = ({ publisher, url }: Report): string | undefined => {
  if (publisher) return foldedWords(publisher).join(' ')
  return url && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : undefined
}

/** Both say who published them, and it is the same. */
export const haveOneOutlet = (a: Report, b: Report): boolean => {
  const outlet = outletOf(a)
  return outlet !== undefined && outlet === outletOf(b)
}

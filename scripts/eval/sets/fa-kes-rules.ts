import type { Claim, Count } from '../../../src/base/index.ts'
import { participants, placeNames } from '../claim-types.ts'
import { firstNumber } from '../numbers.ts'
import { alike } from '../phrases.ts'
import { sameSpelling } from '../spelling.ts'

export type Kind = 'civilians' | 'noncivilians'
export const KINDS: readonly Kind[] = ['civilians', 'noncivilians']

/** One row: what readers marked for one event of an article. */
export interface Row {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly meta: { readonly publisher: string; readonly date: string }
  readonly gold: {
    readonly spans: Partial<Record<'location' | 'actor' | 'date' | Kind, string | null>> | null
    readonly norm:
      | (Partial<Record<'date' | 'governorate', string | null>> & Partial<Record<Kind, number | null>>)
      | null
  }
}

/** The death counts that the rows of one article give for one kind of people: as normalised, and as the words say. */
export const markedDeaths = (rows: readonly Row[], kind: Kind): number[] =>
  rows.flatMap(({ gold: { norm, spans } }) => {
    if (!norm?.[kind]) return []
    const worded = firstNumber(spans?.[kind] ?? '')
    return worded ? [norm[kind], worded] : [norm[kind]]
  })

export type Bounds = Partial<Pick<Count, 'text' | 'low' | 'best' | 'high'>>

const BEYOND = /\b(?:more than|over|above|exceed\w*|fewer than|less than|under|below)\b/i

/** The number is the one stated: the best value, or the bound itself. `more than 30`, from 31 on, states 30. */
export const states = ({ text = '', low, best, high }: Bounds, n: number): boolean => {
  if (best != null) return best === n
  const step = BEYOND.test(text) ? 1 : 0
  return (low != null && low - step === n) || (high != null && high + step === n)
}

/** The number lies in the interval; words without any number hold nothing. */
export const holds = (count: Bounds, n: number): boolean => {
  const { low, best, high } = count
  if (states(count, n)) return true
  if (low == null && high == null) return false
  return best == null && n >= (low ?? 0) && n <= (high ?? Number.POSITIVE_INFINITY)
}

/** The claim's quantity, and its parts. */
export const countsOf = ({ quantity }: Claim): Bounds[] =>
  quantity ? [quantity, ...(quantity.composition ?? [])] : []

/** Names of the places of a claim, with the places among its participants. */
export const namesOf = (claim: Claim): string[] => [
  ...claim.places.flatMap(placeNames),
  ...participants(claim, 'place', 'origin', 'destination').map((p) => p.text),
]

/** Other names of governorates that no rule of spelling brings together. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  aleppo: ['halab'],
  damascus: ['rif dimashq', 'rural damascus', 'damascus governorate'],
}

/** Whether a place of the claim is the marked one, or lies in the marked governorate. */
export const isAt = (claim: Claim, { gold: { spans, norm } }: Row): boolean => {
  const governorates = norm?.governorate ? [norm.governorate, ...(ALSO[norm.governorate] ?? [])] : []
  return namesOf(claim).some(
    (name) =>
      governorates.some((g) => sameSpelling(g, name)) ||
      (!!spans?.location && (alike(spans.location, name) || sameSpelling(spans.location, name))),
  )
}

const DAY = 864e5

/** Whether the day lies in the claim's time, or a day beside it, where that time is a week or less. */
export const isOn = ({ time }: Claim, day: string): boolean => {
  if (!time?.start || !time.end) return false
  const [from, to, at] = [time.start, time.end, day].map((d) => Date.parse(d))
  if (from === undefined || to === undefined || at === undefined) return false
  return to - from <= 6 * DAY && from - DAY <= at && at <= to + DAY
}

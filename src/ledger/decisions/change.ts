import type {
  Article,
  Claim,
  ClaimEdit,
  ClaimPlace,
  ClaimTime,
  DatePrecision,
  Quantity,
  Span,
} from '../../base/index.ts'
import { CLAIM_TYPES } from '../../claims/index.ts'
import { DecisionError } from './error.ts'
import type { ClaimTarget } from './target.ts'

/** What is to be changed of a claim, in a person's words. An empty value, or `none`, takes a slot away. */
export interface EditWords {
  /** `low`, `best`, `high`, `time`, `type`, `polarity`, `modality`, `stance`, `place`, and what they are to be. */
  readonly set: Readonly<Record<string, string>>
  /** Other words of the same document, as they stand there. */
  readonly span?: string
}

const CHOICES = {
  type: CLAIM_TYPES,
  polarity: ['affirmed', 'negated'],
  modality: ['factual', 'future', 'hypothetical', 'requested', 'generic', 'historical'],
  stance: ['asserts', 'denies', 'confirms', 'cannot-confirm', 'withholds'],
} as const satisfies Readonly<Record<string, readonly string[]>>

const NUMBERS = ['low', 'best', 'high'] as const

/** The slots that can be set. */
export const SLOTS: readonly string[] = [...NUMBERS, 'time', 'place', ...Object.keys(CHOICES)]

/** The change that a person's words mean for a claim as it stands. @throws DecisionError */
export const changeOf = async (target: ClaimTarget, { set, span }: EditWords): Promise<ClaimEdit> => {
  const unknown = Object.keys(set).find((slot) => !SLOTS.includes(slot))
  if (unknown !== undefined)
    throw new DecisionError(`a claim has no “${unknown}” that can be set: set one of ${SLOTS.join(', ')}`)
  if (!Object.keys(set).length && span === undefined)
    throw new DecisionError('nothing is to be changed: give --set or --span')
  const { now } = target
  const article = await target.article()
  const chosen = Object.fromEntries(
    Object.entries(CHOICES).flatMap(([slot, choices]) =>
      set[slot] === undefined ? [] : [[slot, oneOf(slot, set[slot], choices)]],
    ),
  )
  return {
    ...chosen,
    ...(NUMBERS.some((n) => set[n] !== undefined) ? { quantity: quantityOf(now, set) } : {}),
    ...(set.time === undefined ? {} : { time: isNone(set.time) ? null : timeOf(set.time) }),
    ...(set.place === undefined
      ? {}
      : { places: isNone(set.place) ? [] : [placeOf(set.place, target, article)] }),
    ...(span === undefined ? {} : { span: found(span, now, article) }),
  }
}

const isNone = (value: string): boolean => value === '' || value === 'none'

const oneOf = (slot: string, value: string, choices: readonly string[]): string => {
  if (choices.includes(value)) return value
  throw new DecisionError(`“${value}” is no ${slot}: it is one of ${choices.join(', ')}`)
}

const quantityOf = ({ quantity }: Claim, set: EditWords['set']): Quantity | null => {
  const given = Object.fromEntries(
    NUMBERS.flatMap((slot) => (set[slot] === undefined ? [] : [[slot, numberOf(slot, set[slot])]])),
  )
  const count = { low: null, best: null, high: null, ...quantity, ...given }
  const { low, best, high } = count
  if (low === null && best === null && high === null) return null
  const [least, most] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
  if (least > most || (best !== null && (best < least || best > most)))
    throw new DecisionError(`${low ?? '…'} to ${high ?? '…'}, at best ${best ?? '…'}: low ≤ best ≤ high`)
  return { text: String(best ?? low ?? high), approximate: false, ...count }
}

const numberOf = (slot: string, value: string): number | null => {
  if (isNone(value)) return null
  if (/^\d{1,15}$/.test(value)) return Number(value)
  throw new DecisionError(`${slot}=${value}: a count is a whole number, or none`)
}

const DAY = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/** Of a day, month or year, or two of them with a slash between. */
const timeOf = (edtf: string): ClaimTime => {
  const ends = edtf.split('/').map(boundsOf)
  const [first, last] = [ends[0], ends.at(-1)]
  if (!first || !last || ends.length > 2 || ends.includes(undefined) || first[0] > last[1])
    throw new DecisionError(
      `time=${edtf}: a time is 2012-06-25, 2012-06, 2012, or two of them as 2012-06-18/2012-06-25`,
    )
  const [start, end] = [first[0], last[1]]
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1
  return { edtf, start, end, basis: 'stated', precision: precisionOf(days) }
}

const precisionOf = (days: number): DatePrecision =>
  days <= 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5

const boundsOf = (text: string): readonly [string, string] | undefined => {
  const [, year, month, day] = DAY.exec(text) ?? []
  if (!year) return undefined
  const start = `${year}-${month ?? '01'}-${day ?? '01'}`
  const from = new Date(`${start}T00:00:00Z`)
  if (Number.isNaN(from.getTime()) || from.toISOString().slice(0, 10) !== start) return undefined
  const next = day
    ? Date.UTC(Number(year), Number(month) - 1, Number(day) + 1)
    : month
      ? Date.UTC(Number(year), Number(month), 1)
      : Date.UTC(Number(year) + 1, 0, 1)
  return [start, new Date(next - 86_400_000).toISOString().slice(0, 10)]
}

/** A place of the report, with what is known of it there. */
const placeOf = (words: string, { now, report }: ClaimTarget, article: Article): ClaimPlace => {
  const key = words.toLowerCase()
  const mention = report.places.find(
    (p) => p.text.toLowerCase() === key || p.place?.name.toLowerCase() === key,
  )
  if (!mention) return { role: 'at', ...found(words, now, article), text: words }
  const { kind: _, ...known } = mention.place ?? { kind: '' }
  return { role: 'at', start: mention.start, end: mention.end, text: mention.text, ...known }
}

/** Where words stand in the article, nearest to the claim. */
const found = (words: string, { target }: Claim, { text }: Article): Span => {
  const at = target.selector[0].start
  const spans: Span[] = []
  for (let unit = text.string.indexOf(words); words && unit >= 0; unit = text.string.indexOf(words, unit + 1))
    spans.push(text.spanOfUnits(unit, unit + words.length))
  const [nearest] = spans.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
  if (nearest) return { start: nearest.start, end: nearest.end }
  throw new DecisionError(`“${words}” does not stand in the document: give words as they stand there`)
}

import { DocumentError, type Published } from '../../base/index.ts'
import type { DateClue, Part } from '../draft.ts'
import { datelineDate } from './dateline.ts'
import { daysOfValue, plusDays } from './days.ts'
import { inferPublished } from './infer.ts'

export interface PublishedFrom {
  readonly given?: string
  readonly clues: readonly DateClue[]
  readonly url?: string
  readonly text: string
  readonly parts: readonly Part[]
  readonly retrievedAt: string
  readonly input: string
}

/**
 * The publication date: as given, from metadata, from the text's own date line, or reasoned from what it says. A full
 * date in the date line outweighs a given one that it contradicts. None lies after the day of the capture. Throws a
 * DocumentError `bad-date` for a given date that is none.
 */
export const publishedOf = (from: PublishedFrom): Published | undefined => {
  // A report may be dated by a clock some hours ahead of ours.
  const latest = plusDays(from.retrievedAt.slice(0, 10), 1)
  const inTime = (p: Published | undefined) => (p && p.start <= latest ? p : undefined)
  const line = inTime(datelineDate(from.text, from.parts))
  if (from.given !== undefined) {
    const given = daysOfValue(from.given)
    if (!given)
      throw new DocumentError(
        'bad-date',
        from.input,
        `the publication date “${from.given}” is not a date: write it as 2012-06-25`,
      )
    if (line && (line.end < given.start || line.start > given.end))
      return { ...line, why: `${line.why}, against the given ${given.edtf}: the text’s own date holds` }
    return { ...given, basis: 'given', why: 'given with the document' }
  }
  const found = inTime(fromMetadata(from)) ?? line
  if (found) return found
  const inferred = inTime(
    inferPublished(
      from.parts
        .filter(isOwn)
        .map((p) => from.text.slice(p.start, p.end))
        .join('\n'),
    ),
  )
  if (inferred)
    return inferred.end <= latest
      ? inferred
      : { ...inferred, edtf: `${inferred.start}/${latest}`, end: latest }
  return undefined
}

const isOwn = (p: Part): boolean => p.kind === 'body' || p.kind === 'highlight' || p.kind === 'headline'

const fromMetadata = ({ clues, url }: PublishedFrom): Published | undefined => {
  for (const { value, from } of clues) {
    const days = daysOfValue(value)
    if (days && days.start.slice(0, 7) === days.end.slice(0, 7))
      return { ...days, basis: 'metadata', why: `${from} says “${value.trim()}”` }
  }
  const m = url && /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url)
  const days = m ? daysOfValue(`${m[1]}-${m[2]}-${m[3]}`) : undefined
  return days && m ? { ...days, basis: 'metadata', why: `the address holds “${m[0].slice(1)}”` } : undefined
}

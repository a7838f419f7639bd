import type { AnalysedSentence } from '../../base/index.ts'
import type { Day } from './calendar.ts'
import type { Found } from './found.ts'
import type { Meaning } from './meaning.ts'
import { approximate, type Point } from './point.ts'
import { joined } from './reference.ts'
import { tenseOver } from './tense.ts'

/** An expression with its meaning; `since` where the words open a stretch that goes on until publication. */
export interface Anchored {
  readonly first: number
  readonly last: number
  readonly meaning: Meaning
  readonly since: boolean
  /** Of a stretch: what it was joined of. */
  readonly ends?: readonly [Anchored, Anchored]
}

/** What the text has told so far: the nearest time before, the same with times of saying, and the happening named. */
interface Told {
  readonly before: Point | undefined
  readonly last: Point | undefined
  readonly happening?: Point | undefined
}

const ROUGHLY = new Set(['about', 'around', 'circa', 'approximately', 'roughly'])

/** Gives an expression its meaning, counted from the days of publication and the nearest earlier time of the text. */
export const anchor = (
  sentence: AnalysedSentence,
  found: Found,
  published: readonly Day[],
  { before, last, happening }: Told,
): Anchored | undefined => {
  const tense = tenseOver(sentence, found.first, found.last)
  const read = (now: Day | undefined): Meaning | undefined =>
    found.pattern.meaning(found.groups, {
      now,
      before,
      ...(last ? { last } : {}),
      ...(happening ? { happening } : {}),
      tense,
      future: tense === 'future' || tense === 'due',
    })
  const meaning = published.length === 2 ? joined(read(published[0]), read(published[1])) : read(published[0])
  if (!meaning) return undefined
  const form = (i: number): string => sentence.words[i]?.form.toLowerCase() ?? ''
  const since = form(found.first - 1) === 'since' && meaning.kind === 'date'
  const rough = ROUGHLY.has(form(found.first - 1)) && meaning.point && meaning.timex.type === 'DATE'
  return {
    first: since ? found.first - 1 : found.first,
    last: found.last,
    meaning: rough ? { ...meaning, point: approximate(meaning.point!) } : meaning,
    since,
  }
}

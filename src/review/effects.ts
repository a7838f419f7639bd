import type { EventRecord, Figure, Range } from '../base/index.ts'
import type { WouldBe } from '../store/index.ts'
import { rangeInWords } from './stakes.ts'

/** Something that a decision would change, as it is and as it would be; absent where it is not, or would not be, there. */
export interface Effect {
  /** "people killed", "status" … */
  readonly what: string
  readonly before?: string
  readonly after?: string
}

type Made = WouldBe['before'][number]

/** What would be otherwise, in words; empty where nothing is. */
export const effectsOf = ({ before, after }: WouldBe): Effect[] => {
  if (!after.length) return [{ what: 'event', before: `told by ${claims(before)}`, after: 'no longer told' }]
  const all: Effect[] = [
    { what: 'events', before: `${before.length}`, after: `${after.length}` },
    { what: 'status', ...each(before, after, (m) => m.event.status) },
    { what: 'independent origins', ...each(before, after, (m) => `${m.event.independent_origins}`) },
    { what: 'credibility (1 to 6, 1 the best)', ...each(before, after, (m) => `${m.event.credibility}`) },
    { what: 'day', ...each(before, after, (m) => m.event.time?.edtf) },
    { what: 'place', ...each(before, after, (m) => placeOf(m.event)) },
    ...countsOf(before, after),
  ]
  return all.filter((e) => e.before !== e.after)
}

const claims = (made: readonly Made[]): string => {
  const n = made.reduce((sum, m) => sum + m.event.claims.length, 0)
  return n === 1 ? '1 claim' : `${n} claims`
}

const placeOf = ({ place }: EventRecord): string | undefined => place?.name ?? place?.country

/** A value of each event, those of one value once. */
const each = (
  before: readonly Made[],
  after: readonly Made[],
  value: (made: Made) => string | undefined,
): Omit<Effect, 'what'> => {
  const of = (made: readonly Made[]): string | undefined =>
    [...new Set(made.flatMap((m) => value(m) ?? []))].join(' and ') || undefined
  const [was, is] = [of(before), of(after)]
  return { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }
}

const countsOf = (before: readonly Made[], after: readonly Made[]): Effect[] => {
  const of = (made: readonly Made[]): Map<string, string> => {
    const said = new Map<string, string[]>()
    for (const figure of made.flatMap((m) => m.figures)) {
      const what = nameOf(figure)
      said.set(what, [...(said.get(what) ?? []), countOf(figure)])
    }
    return new Map([...said].map(([what, counts]) => [what, counts.sort().join(' and ')]))
  }
  const [was, is] = [of(before), of(after)]
  return [...new Set([...was.keys(), ...is.keys()])].sort().map((what) => {
    const [b, a] = [was.get(what), is.get(what)]
    return { what, ...(b === undefined ? {} : { before: b }), ...(a === undefined ? {} : { after: a }) }
  })
}

/** `people killed: 20 to 25, contested`. */
export const countInWords = (figure: Figure): string => `${nameOf(figure)}: ${countOf(figure)}`

const nameOf = ({ population, measure, scope }: Figure): string => {
  const kind = measure === 'flow' ? '' : measure === 'stock' ? ', at a time' : ', in all since a start'
  return `${population}${kind}${scope.as_of && measure !== 'flow' ? ` (${scope.as_of})` : ''}`
}

const countOf = (figure: Figure & Range): string =>
  figure.contradictions.length ? `${rangeInWords(figure)}, contested` : rangeInWords(figure)

import type { Claim } from '../../base/index.ts'
import type { Replaced } from '../figures/current.ts'
import { isWordless } from '../interval.ts'
import { PEOPLE } from '../lexicon/heads.ts'
import { byStanding, compare, distinct } from '../order.ts'
import { exactOf } from '../population/fate.ts'
import { inWords, type Sighting } from '../sighting.ts'
import type { Context, Happening } from '../types.ts'
import { type Notice, noticesOf } from './notices.ts'
import type { Mention } from './parse.ts'

/** What one notice does to the claims of a happening. */
export interface Correction {
  readonly notice: Notice
  readonly retracts: boolean
  /** Claims that it bears on, in their order. */
  readonly claims: readonly Claim[]
  /** Counts that it takes back. */
  readonly takenBack: readonly Replaced[]
}

/**
 * The notices that bear on the claims of a happening, in the order of their days: those of its reports, and of copies of
 * them that tell no longer of it.
 */
export const correctionsOf = (
  event: Happening,
  sightings: readonly Sighting[],
  context: Context,
): Correction[] => {
  const telling = distinct(event.claims.map((c) => c.document))
  const documents = distinct(telling.flatMap((d) => [d, ...(context.kinOf?.(d) ?? [])]))
  return documents
    .sort(compare)
    .flatMap((d) => context.reports.get(d) ?? [])
    .flatMap(noticesOf)
    .map((notice) => effectOf(notice, event, sightings, context))
    .filter((c) => c.claims.length > 0)
    .sort(
      (a, b) =>
        compare(a.notice.as_of ?? '~', b.notice.as_of ?? '~') ||
        compare(a.notice.document, b.notice.document) ||
        compare(a.notice.text, b.notice.text),
    )
}

const effectOf = (
  notice: Notice,
  event: Happening,
  sightings: readonly Sighting[],
  context: Context,
): Correction => {
  const own = sightings.filter((s) => s.claim.document === notice.document)
  if (notice.retracts) {
    const gone = withdrawn(notice, event, context)
    const why = (s: Sighting) => `${inWords(s)} was taken back with its report: ${quoted(notice)}`
    return {
      notice,
      retracts: true,
      claims: event.claims.filter((c) => gone(c.document)).sort(byStanding),
      takenBack: sightings.filter((s) => gone(s.claim.document)).map((s) => ({ sighting: s, why: why(s) })),
    }
  }
  if (!notice.wrong.length && !notice.right.length)
    return { notice, retracts: false, claims: namedIn(notice, event), takenBack: [] }
  const right = own.filter((s) => matches(s, notice, notice.right))
  const wrong = wrongOnes(notice, sightings, right, context)
  const by = right[0]
  return {
    notice,
    retracts: false,
    claims: distinct([...right, ...wrong].map((s) => s.claim)).sort(byStanding),
    takenBack: wrong.map((s) => ({
      sighting: s,
      ...(by ? { by } : {}),
      why: `${inWords(s)} was corrected${by ? ` to ${inWords(by)}` : ''}: ${quoted(notice)}`,
    })),
  }
}

/** The report that a notice takes back: its own or, where a notice is all that it is, its publisher's copies of it. */
const withdrawn = (notice: Notice, event: Happening, context: Context): ((document: string) => boolean) => {
  if (event.claims.some((c) => c.document === notice.document)) return (d) => d === notice.document
  const kin = new Set(context.kinOf?.(notice.document) ?? [])
  return (d) => kin.has(d) && !!notice.publisher && context.reports.get(d)?.publisher === notice.publisher
}

/**
 * Counts that a notice calls wrong: in its own report, and on the same origin's word in copies of it and in other
 * reports of its publisher. Another origin's count is never taken back by it. Where the notice stands alone, without the
 * report, it speaks to the copies, whoever is their origin.
 */
const wrongOnes = (
  notice: Notice,
  sightings: readonly Sighting[],
  right: readonly Sighting[],
  context: Context,
): Sighting[] => {
  const wrong = sightings.filter((s) => matches(s, notice, notice.wrong) && !right.includes(s))
  const alone = !sightings.some((s) => s.claim.document === notice.document) && !tellsRight(notice, context)
  const own = wrong.filter((s) => s.claim.document === notice.document)
  const speakers = new Set([...right, ...own].map((s) => s.origin.key))
  const kin = new Set(context.kinOf?.(notice.document) ?? [])
  const related = (document: string): boolean =>
    kin.has(document) || (!!notice.publisher && context.reports.get(document)?.publisher === notice.publisher)
  const earlier = (s: Sighting): boolean => !notice.as_of || !s.as_of || s.as_of <= notice.as_of
  return [
    ...own,
    ...wrong.filter(
      (s) =>
        s.claim.document !== notice.document &&
        (alone ? kin.has(s.claim.document) : speakers.has(s.origin.key) && related(s.claim.document)) &&
        earlier(s),
    ),
  ]
}

/** Whether the notice's own report gives the right number, be it of another happening than the one at hand. */
const tellsRight = ({ document, right }: Notice, context: Context): boolean =>
  (context.reports.get(document)?.claims ?? [])
    .flatMap(({ quantity: q }) => (q ? [q, ...(q.composition ?? [])] : []))
    .some((q) => right.some((m) => m.value === q.best || m.value === q.low))

/** The same number of the same people, to whom the same befell, as far as the notice says. */
const matches = (s: Sighting, { fates }: Notice, mentions: readonly Mention[]): boolean =>
  !isWordless(s) &&
  (!fates.length || fates.includes(s.population.fate.key)) &&
  mentions.some(
    (m) =>
      (m.value === s.best || m.value === s.low || (s.best === null && m.value + 1 === s.low)) &&
      [undefined, PEOPLE, s.population.head].includes(m.head),
  )

/** A notice that gives no number mends a name or a place: it bears on the claims that tell of what it names. */
const namedIn = (notice: Notice, event: Happening): Claim[] => {
  const names = new Set(notice.text.match(/(?<=[^.!?:]\s)\p{Lu}\p{L}{3,}/gu) ?? [])
  return event.claims
    .filter((c) => c.document === notice.document)
    .filter((c) => (exactOf(c).match(/\p{Lu}\p{L}{3,}/gu) ?? []).some((w) => names.has(w)))
    .sort(byStanding)
}

export const quoted = (notice: Notice): string => `“${notice.text}”`

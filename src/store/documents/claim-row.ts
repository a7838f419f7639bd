import type { Claim, Report } from '../../base/index.ts'
import { CLAIM_ACTOR, CLAIM_WORD, keyOf, type Labelled, wordsOf } from '../words/index.ts'
import { claimSeq } from './claim-seq.ts'
import { originOfClaim } from './origin.ts'
import { storable } from './storable.ts'

export type Review = 'accepted' | 'rejected' | 'edited'

/** Columns of a claim as it is read: what linking says of it comes later. */
export const CLAIM_COLUMNS = {
  seq: 'bigint',
  id: 'text',
  document: 'bigint',
  position: 'bigint',
  type: 'text',
  polarity: 'text',
  modality: 'text',
  stance: 'text',
  exact: 'text',
  low: 'bigint',
  best: 'bigint',
  high: 'bigint',
  measure: 'text',
  time_start: 'text',
  time_end: 'text',
  country: 'text',
  place: 'text',
  origin: 'text',
  origin_key: 'text',
  origin_kind: 'text',
  review: 'text',
} as const

/** The row of one claim, in the order of the columns. */
export const claimRow = (
  document: number,
  position: number,
  claim: Claim,
  { publisher }: Report,
  review: Review | undefined,
): (string | number | null)[] => {
  const { quantity: q, time, places } = claim
  const known = places.filter((p) => p.name !== undefined)
  const place = known.find((p) => p.role === 'at') ?? known[0]
  const origin = originOfClaim(claim, publisher)
  return storable([
    claimSeq(document, position),
    claim.id,
    document,
    position,
    claim.type,
    claim.polarity,
    claim.modality,
    claim.stance,
    claim.target.selector[1].exact,
    whole(q?.low),
    whole(q?.best),
    whole(q?.high),
    q?.measure ?? null,
    time?.start ?? null,
    time?.end ?? null,
    place?.country ?? null,
    place?.name ?? null,
    origin?.name ?? null,
    origin?.key ?? null,
    origin?.kind ?? null,
    review ?? null,
  ])
}

/** A count as a column of whole numbers takes it. */
const whole = (n: number | null | undefined): number | null =>
  n === null || n === undefined || !Number.isFinite(n) ? null : Math.round(n)

/** What a claim is found by in the index of words: its words, the names in it, and its places as words of their own. */
export const claimWords = (claim: Claim): { readonly [part in 'words' | 'actors' | 'facets']: Labelled } => ({
  words: { words: wordsOf(claim.target.selector[1].exact), label: CLAIM_WORD },
  actors: {
    words: namesOf(claim).flatMap((n, k) => (k ? [BREAK, ...wordsOf(n)] : wordsOf(n))),
    label: CLAIM_ACTOR,
  },
  facets: { words: facetsOf(claim), label: 'C' },
})

/** Stands between two names, so that nobody is found by the end of one and the beginning of the next. */
const BREAK = ':'

const namesOf = ({ participants, attribution }: Claim): string[] => [
  ...new Set([
    ...participants.filter((p) => p.role !== 'place').flatMap((p) => [p.text, ...(p.actor ? [p.actor] : [])]),
    ...attribution.flatMap((l) => [l.text, ...(l.actor ? [l.actor] : [])]),
  ]),
]

const facetsOf = ({ places }: Claim): string[] => [
  ...new Set(
    places.flatMap((p) => [
      ...marked('place', p.text),
      ...marked('place', p.name),
      ...marked('admin1', p.admin1),
      ...marked('country', p.country),
    ]),
  ),
]

/** A mark as the index of words holds it: `place:deir_ez_zor`. */
export const marked = (kind: 'place' | 'admin1' | 'country', name: string | undefined): string[] => {
  const key = name === undefined ? '' : keyOf(name)
  return key ? [`${kind}:${key}`] : []
}

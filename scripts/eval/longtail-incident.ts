import type { Claim, EventRecord, ResolvedPlace } from '../../src/base/index.ts'
import { DEATHS, isAffirmed, participants, quoteOf } from './claim-types.ts'
import { groupBy } from './group.ts'
import type { LongtailRun } from './longtail-reports.ts'
import { namesIn, peopleConcerned } from './people-in-news.ts'
import type { InputDocument } from './set.ts'
import { statesNamed } from './us-states.ts'

/** What is known of one shooting: the documents that are about it, and what these say of kind, days, place and people. */
export interface Incident {
  readonly documents: readonly string[]
  readonly kinds: ReadonlySet<'killing' | 'injuring'>
  /** First and last day (ISO). */
  readonly days?: { readonly start: string; readonly end: string }
  /** The state that the documents speak of most. */
  readonly state?: string
  /** Titles and texts. */
  readonly text: string
  readonly people: readonly string[]
}

/** Claims whose people are those of the shooting. */
const CONCERNS: readonly string[] = [
  ...DEATHS,
  'shoot',
  'injure',
  'attack',
  'detain',
  'convict',
  'bury',
  'flee',
  'transfer',
]

/** The places that a document names, by the document's id. */
export type PlacesNamed = ReadonlyMap<string, readonly ResolvedPlace[]>

/** The incidents of a run: one for each event that some document is about. */
export const incidentsOf = (
  { main, of, documents }: Pick<LongtailRun, 'main' | 'of' | 'documents'>,
  places: PlacesNamed,
): Incident[] => {
  const byId = new Map(documents.map((d) => [d.id, d]))
  return [...groupBy([...main], ([, event]) => event)].map(([event, pairs]) => {
    const ids = pairs.map(([id]) => id)
    return incidentOf(
      event,
      ids.flatMap((id) => byId.get(id) ?? []),
      ids.flatMap((id) => of(id)),
      ids.flatMap((id) => places.get(id) ?? []),
    )
  })
}

const incidentOf = (
  event: EventRecord,
  documents: readonly InputDocument[],
  all: readonly Claim[],
  places: readonly ResolvedPlace[],
): Incident => {
  const claims = all.filter((c) => isAffirmed(c) && c.modality === 'factual')
  const text = documents.map((d) => `${d.title}\n${d.text}`).join('\n')
  const state = stateOf(event, places, text)
  const published = documents.flatMap((d) => d.published ?? []).sort()[0]
  const days = event.time ?? (published ? { start: published, end: published } : undefined)
  return {
    documents: documents.map((d) => d.id),
    kinds: kindsOf(claims),
    ...(days ? { days: { start: days.start, end: days.end } } : {}),
    ...(state ? { state } : {}),
    text,
    people: [
      ...peopleConcerned(text),
      ...claims
        .filter((c) => CONCERNS.includes(c.type))
        .flatMap((c) => c.participants.flatMap((p) => namesIn(`${p.text}\n${p.actor ?? ''}`))),
    ],
  }
}

/** Someone who was shot and of whose death nothing is said, or who came to a hospital, was injured. */
const kindsOf = (claims: readonly Claim[]): Incident['kinds'] => {
  const killed = claims.some((c) => DEATHS.includes(c.type))
  const injured =
    claims.some((c) => c.type === 'injure') ||
    claims.some((c) => c.type === 'transfer' && /hospital/i.test(quoteOf(c))) ||
    (!killed && claims.some((c) => c.type === 'shoot' && participants(c, 'patient').length))
  return new Set([...(killed ? (['killing'] as const) : []), ...(injured ? (['injuring'] as const) : [])])
}

/** Weight of the event's own place, and of a name in the text, against a place that the text names. */
const OWN = 3
const NAMED = 2

const stateOf = (event: EventRecord, places: readonly ResolvedPlace[], text: string): string | undefined => {
  const votes = new Map<string, number>()
  const vote = (state: string | undefined, weight: number): void => {
    if (state) votes.set(state, (votes.get(state) ?? 0) + weight)
  }
  if (event.place?.country === 'USA') vote(event.place.admin1 ?? event.place.name, OWN)
  for (const [, same] of groupBy(places, (p) => `${p.admin1} ${p.name}`)) {
    const [place] = same
    // a name said four times is worth two: one that is read wrongly may stand in every line
    if (place?.country === 'USA') vote(place.admin1 ?? place.name, Math.sqrt(same.length))
  }
  for (const [state, times] of statesNamed(text)) vote(state, NAMED * times)
  return [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}

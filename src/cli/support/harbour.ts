import type {
  Actor,
  Claim,
  EventRecord,
  Figure,
  Lineage,
  LinkRecord,
  Observation,
  Report,
} from '../../base/index.ts'

/**
 * An invented world for tests of pages about records: a wire story of a ferry fire with a reprint, a second count of the
 * same fire by a harbour union, a fire half a year later, and a march that one report tells of.
 */

const DAY = { fire: '2031-03-03', later: '2031-09-08', march: '2031-01-20' }

const on = (day: string) => ({ edtf: day, start: day, end: day })

const claim = (
  id: string,
  document: string,
  exact: string,
  day: string,
  more: Partial<Claim> = {},
): Claim => ({
  id,
  document,
  input: `${document}.txt`,
  type: 'injure',
  polarity: 'affirmed',
  modality: 'factual',
  stance: 'asserts',
  hedges: [],
  participants: [],
  time: { ...on(day), text: 'Monday', basis: 'inferred', precision: 1 },
  places: [],
  attribution: [],
  quoted: 'none',
  block: 'body',
  target: {
    source: document,
    selector: [
      { type: 'TextPositionSelector', start: 0, end: exact.length },
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    ],
  },
  found_by: 'injure/test',
  links: {},
  ...more,
})

const report = (document: string, publisher: string, day: string, claims: readonly Claim[]): Report => ({
  document,
  input: `${document}.txt`,
  publisher,
  published: { ...on(day), basis: 'given', why: 'given' },
  passages: claims.map((c) => ({
    ...c.target.selector[0],
    text: c.target.selector[1].exact,
    block: 'body' as const,
  })),
  names: [],
  places: [],
  times: [],
  claims,
})

const WIRE_WORDS = 'Twelve passengers were hurt when the ferry caught fire on Monday'

const wire = claim('c-wire', 'wire', WIRE_WORDS, DAY.fire)
const reprint = claim('c-reprint', 'reprint', WIRE_WORDS, DAY.fire)
const union = claim('c-union', 'union', 'at least 30 people were hurt in the ferry fire', DAY.fire)
const later = claim('c-later', 'later', 'Four passengers were hurt in another ferry fire', DAY.later)
const march = claim('c-march', 'march', 'Dockers marched through Drenova', DAY.march, { type: 'protest' })

export const REPORTS: readonly Report[] = [
  report('wire', 'Meridian Press', DAY.fire, [wire]),
  report('reprint', 'Quayside Post', DAY.fire, [reprint]),
  report('union', 'Harbour Gazette', DAY.fire, [union]),
  report('later', 'Harbour Gazette', DAY.later, [later]),
  report('march', 'Harbour Gazette', DAY.march, [march]),
]

const event = (id: string, claims: readonly Claim[], more: Partial<EventRecord> = {}): EventRecord => ({
  kind: 'event',
  id,
  type: claims[0]!.type,
  time: { ...claims[0]!.time!, precision: 1 },
  place: { name: 'Drenova', country: 'ALB' },
  actors: [],
  claims: claims.map((c) => c.id),
  documents: [...new Set(claims.map((c) => c.document))],
  origins: [],
  about: [...new Set(claims.map((c) => c.document))],
  independent_origins: 1,
  origins_why: [],
  status: 'reported',
  status_history: [{ status: 'reported', as_of: claims[0]!.time!.start, why: 'one report tells of it' }],
  credibility: 3,
  claim_status: [],
  figures: [],
  apart_from: [],
  why: ['told of one day and one place'],
  ...more,
})

const observed = (c: Claim, origin: string, low: number, best: number | null): Observation => ({
  claim: c.id,
  origin,
  low,
  best,
  high: best,
  as_of: DAY.fire,
})

const hurt: Figure = {
  kind: 'figure',
  id: 'f-hurt',
  event: 'e-fire',
  population: 'people injured',
  measure: 'flow',
  scope: {},
  observations: [
    observed(wire, 'a-meridian', 12, 12),
    observed(reprint, 'a-meridian', 12, 12),
    observed(union, 'the dockers’ union', 30, null),
  ],
  low: 12,
  best: null,
  high: null,
  profiles: {
    range: { low: 12, best: null, high: null, why: 'no choice is made', claims: ['c-wire', 'c-union'] },
    acled: { low: 12, best: 12, high: 12, why: 'the lowest credible count', claims: ['c-wire'] },
    ucdp: {
      low: 12,
      best: 12,
      high: 30,
      why: 'the lower one where none is better',
      claims: ['c-wire', 'c-union'],
    },
  },
  parts: [],
  contradictions: [
    { claims: ['c-wire', 'c-union'], why: 'exactly 12 and at least 30 have no number in common' },
  ],
  why: ['both count people hurt in the fire'],
}

const fire = event('e-fire', [wire, reprint, union], {
  origins: ['a-meridian', 'the dockers’ union'],
  independent_origins: 2,
  origins_why: [
    'Meridian Press: wire.txt, which reprint.txt copies',
    'the dockers’ union: named in union.txt',
  ],
  status: 'disputed',
  status_history: [
    { status: 'reported', as_of: DAY.fire, claim: 'c-wire', why: 'Meridian Press tells of it' },
    { status: 'disputed', as_of: DAY.fire, claim: 'c-union', why: 'the union counts at least 30' },
  ],
  figures: ['f-hurt'],
  apart_from: [{ event: 'e-later', why: 'half a year lies between 2031-03-03 and 2031-09-08' }],
})

const copies: Lineage = {
  kind: 'lineage',
  id: 'l-wire',
  documents: ['wire', 'reprint'],
  relation: 'copy',
  from: 'wire',
  evidence: [
    {
      documents: ['wire', 'reprint'],
      spans: [
        { start: 0, end: WIRE_WORDS.length },
        { start: 0, end: WIRE_WORDS.length },
      ],
      text: WIRE_WORDS,
    },
  ],
  added: [],
  why: ['all words of reprint.txt stand in wire.txt'],
}

const meridian: Actor = {
  kind: 'actor',
  id: 'a-meridian',
  name: 'Meridian Press',
  aliases: ['Meridian'],
  type: 'outlet',
  roles: [],
  mentions: [{ document: 'wire', start: 0, end: 6 }],
  why: ['“Meridian” begins “Meridian Press”'],
}

/** In an order that no page should keep. */
export const RECORDS: readonly LinkRecord[] = [
  copies,
  meridian,
  event('e-later', [later], {
    origins: ['the coast guard'],
    apart_from: [{ event: 'e-fire', why: 'half a year lies between 2031-03-03 and 2031-09-08' }],
  }),
  fire,
  event('e-march', [march]),
  hurt,
]

import type { ClaimItem } from '../../../src/api/answers.ts'
import type { Claim, Figure, Observation, SourceLink } from '../../../src/base/index.ts'
import type { Interval } from './interval-shapes.ts'

/** `33`, `80..` (at least), `..50`, `20..30`, `~20` (about), `several` (no number). */
export const interval = (words: string): Interval => {
  const [, about, low, dots, high] = /^(~)?(\d+)?(\.\.)?(\d+)?$/.exec(words) ?? []
  if (about) return { low: null, best: Number(low), high: null }
  if (dots) return { low: low ? Number(low) : null, best: null, high: high ? Number(high) : null }
  return low
    ? { low: Number(low), best: Number(low), high: Number(low) }
    : { low: null, best: null, high: null }
}

/** `the network, 2031-05-04: 80..`; with `, replaced` at its end a later one stands in its place. */
const observation = (line: string, k: number, id: string): Observation => {
  const [, origin = '', day, words = '', replaced] =
    /^(.*?)(?:, (\d{4}-\d\d-\d\d))?: (\S+?)(, replaced)?$/.exec(line) ?? []
  return {
    claim: `${id}-${k}`,
    origin,
    ...interval(words),
    ...(day ? { as_of: day } : {}),
    ...(replaced ? { superseded_by: `${id}-later` } : {}),
  }
}

/** A figure told in lines. Its claims are called `ID-0`, `ID-1` … in their order. */
export const figure = (
  id: string,
  population: string,
  lines: readonly string[],
  more: Partial<Figure> = {},
): Figure => {
  const nothing = { low: null, best: null, high: null, why: 'nobody was asked', claims: [] }
  return {
    kind: 'figure',
    id,
    population,
    measure: 'flow',
    scope: {},
    observations: lines.map((line, k) => observation(line, k, id)),
    low: null,
    best: null,
    high: null,
    profiles: { range: nothing, acled: nothing, ucdp: nothing },
    parts: [],
    contradictions: [],
    why: [],
    ...more,
  }
}

/** Who says a claim: `the agency > the minister`, from the one nearest the reader. Empty: the outlet itself. */
const chain = (words: string): SourceLink[] =>
  words
    .split(' > ')
    .filter(Boolean)
    .map((text, k, all) => ({
      text,
      role: k === all.length - 1 ? 'origin' : 'relay',
      kind: 'official',
      start: 0,
      end: 0,
    }))

/** A claim as the API lists it: its words, the outlet that prints it, and on whose word. */
export const claim = (
  id: string,
  outlet: string,
  onWhoseWord = '',
  more: Partial<Claim> = {},
): ClaimItem => ({
  document: {
    id: `sha256:${outlet}`,
    input: `${outlet}.txt`,
    title: `Report of ${outlet}`,
    publisher: outlet,
    published: { start: '2031-05-04', end: '2031-05-04' },
  },
  claim: {
    id,
    document: `sha256:${outlet}`,
    input: `${outlet}.txt`,
    type: 'kill',
    polarity: 'affirmed',
    modality: 'factual',
    stance: 'asserts',
    hedges: [],
    participants: [],
    places: [],
    attribution: chain(onWhoseWord),
    quoted: 'none',
    block: 'body',
    target: {
      source: `sha256:${outlet}`,
      selector: [
        { type: 'TextPositionSelector', start: 0, end: 10 },
        { type: 'TextQuoteSelector', exact: `the words of ${id}`, prefix: '', suffix: '' },
      ],
    },
    found_by: 'kill/passive',
    links: {},
    ...more,
  },
})

import type { Figure, Observation } from '../../base/index.ts'
import { figureId } from '../id.ts'
import { isWordless, meets } from '../interval.ts'
import { FATES, MOVEMENT_NAMES } from '../lexicon/fates.ts'
import { type Population, populationInWords, populationKey } from '../population/population.ts'
import { acled } from '../profiles/acled.ts'
import { divisionNote } from '../profiles/division.ts'
import type { Evidence } from '../profiles/profile.ts'
import { range } from '../profiles/range.ts'
import { ucdp } from '../profiles/ucdp.ts'
import type { Sighting } from '../sighting.ts'
import { type Context, DEFAULT_SETTINGS, type Happening } from '../types.ts'
import { combine } from './combine.ts'
import { countsApart, countsDenied } from './contradictions.ts'
import { type Replaced, standing } from './current.ts'
import type { Counts } from './populations.ts'
import { scopeOf } from './scope.ts'

/** A figure, and what it was made of. */
export interface Made {
  readonly figure: Figure
  readonly population: Population
  readonly current: readonly Sighting[]
}

/** `takenBack`: counts that a correction or a retraction took back. */
export const makeFigure = (
  { population, sightings, why }: Counts,
  takenBack: readonly Replaced[],
  event: Happening,
  context: Context,
): Made => {
  const back = takenBack.filter((r) => sightings.includes(r.sighting))
  const gone = new Set(back.map((r) => r.sighting))
  const { current, replaced } = standing(sightings.filter((s) => !gone.has(s)))
  const evidence = weigh(current, context)
  const away = [...replaced, ...back]
  const told = combine(current)
  const figure: Figure = {
    kind: 'figure',
    id: figureId(event.id, populationKey(population)),
    event: event.id,
    population: populationInWords(population, verbOf(population, sightings)),
    measure: population.measure,
    scope: scopeOf(population, sightings, event),
    observations: sightings.map((s) => observationOf(s, away)),
    low: told.low,
    best: told.best,
    high: told.high,
    profiles: profilesOf(evidence, population),
    parts: [],
    contradictions: [...countsApart(current), ...countsDenied(current, event, context)],
    why: [...told.why, ...away.map((r) => r.why), ...why],
  }
  return { figure, population, current }
}

const weigh = (current: readonly Sighting[], context: Context): Evidence => {
  const numbers = current.filter((s) => !isWordless(s))
  return {
    current,
    combined: combine(current),
    contradictory: numbers.some((a, i) => numbers.slice(i + 1).some((b) => !meets(a, b))),
    settings: { ...DEFAULT_SETTINGS, ...context.settings },
  }
}

const profilesOf = (evidence: Evidence, population: Population): Figure['profiles'] => {
  if (!evidence.current.length) {
    const none = { low: null, best: null, high: null, why: 'every count was taken back', claims: [] }
    return { range: none, acled: none, ucdp: none }
  }
  const coded = acled(evidence)
  const from = evidence.current.find((s) => coded.claims.includes(s.claim.id))
  const note =
    from && coded.best !== null ? divisionNote(coded.best, from.claim, population.measure) : undefined
  return {
    range: range(evidence),
    acled: note ? { ...coded, why: `${coded.why}; ${note}` } : coded,
    ucdp: ucdp(evidence),
  }
}

const observationOf = (s: Sighting, away: readonly Replaced[]): Observation => {
  const by = away.find((r) => r.sighting === s)?.by
  return {
    claim: s.claim.id,
    origin: s.origin.key,
    low: s.low,
    best: s.best,
    high: s.high,
    ...(s.as_of ? { as_of: s.as_of } : {}),
    ...(by && by.claim.id !== s.claim.id ? { superseded_by: by.claim.id } : {}),
  }
}

/** A movement is named by the fullest of the words that tell of it. */
const verbOf = ({ fate }: Population, sightings: readonly Sighting[]): string => {
  if (fate.key !== 'moved') return fate.words
  const types = new Set(sightings.map((s) => s.claim.type))
  return FATES[MOVEMENT_NAMES.find((t) => types.has(t)) ?? '']?.words ?? fate.words
}

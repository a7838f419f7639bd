import type { Figure } from '../base/index.ts'
import { type Made, makeFigure } from './figures/figure.ts'
import { withParts } from './figures/parts.ts'
import { populationsOf } from './figures/populations.ts'
import { sightingsOf } from './figures/sightings.ts'
import { correctionsOf } from './notices/corrections.ts'
import { byStanding, compare, groupBy } from './order.ts'
import { populationKey } from './population/population.ts'
import { withSeries } from './series/series.ts'
import { claimCourses } from './status/claims.ts'
import { gradeOf } from './status/credibility.ts'
import { courseOf } from './status/history.ts'
import { type Moment, takenBack } from './status/moment.ts'
import { momentsOf } from './status/moments.ts'
import type { Context, Happening, Reconciled } from './types.ts'

/**
 * What the claims about one happening, or about one running count, come to: how many by whose count, and whether it
 * holds. A pure function of its claims and of the reports that they stand in; their order does not matter.
 */
export const reconcile = (event: Happening, context: Context): Reconciled => {
  const counts = populationsOf(sightingsOf(event, context))
  const sightings = counts.flatMap((c) => c.sightings)
  const corrections = correctionsOf(event, sightings, context)
  const countsTakenBack = corrections.flatMap((c) => c.takenBack)
  const made = counts.map((c) => makeFigure(c, countsTakenBack, event, context))
  const figures = figuresOf(made)
  const moments = momentsOf(event, corrections, context)
  const course = courseOf(ofTheEvent(moments))
  const status = course.history.at(-1)?.status ?? 'reported'
  const grade = gradeOf(
    course,
    figures.some((f) => f.contradictions.length > 0),
  )
  const courses = claimCourses(
    event,
    moments,
    made.flatMap((m) => m.current),
  )
  return {
    figures,
    status,
    status_history: course.history,
    origins: course.origins,
    credibility: grade.credibility,
    credibility_why: grade.why,
    claim_status: [...event.claims].sort(byStanding).flatMap((c) => {
      const history = courses.get(c.id)?.history ?? []
      return history.length && history.at(-1)!.status !== status ? [{ claim: c.id, history }] : []
    }),
  }
}

const figuresOf = (made: readonly Made[]): Figure[] => {
  const populations = new Map(made.map((m) => [m.figure.id, m.population]))
  const series = groupBy(withParts(made), (f) => {
    const { day: _, ...population } = populations.get(f.id)!
    return populationKey(population)
  })
  return [...series.values()]
    .flatMap((of) => withSeries(of.sort((a, b) => compare(a.scope.as_of ?? '', b.scope.as_of ?? ''))))
    .sort((a, b) => compare(a.id, b.id))
}

/**
 * What bears on the happening itself. Where one report was taken back and others still tell of it, its claims no longer
 * count, and a note says so.
 */
const ofTheEvent = (moments: readonly Moment[]): Moment[] => {
  const gone = takenBack(moments)
  const left = moments.some((m) => m.act === 'tells' && !gone.has(m.claim!.id))
  if (!gone.size || !left) return [...moments]
  return moments
    .filter((m) => m.act !== 'tells' || !gone.has(m.claim!.id))
    .map((m) =>
      m.act === 'retracts'
        ? { ...m, act: 'reserves', words: `one report was taken back, others stand: ${m.words}` }
        : m,
    )
}

import type { Figure } from '../base/index.ts'
import { checkSeries } from '../reconciliation/index.ts'

/** Totals and stocks of one population and place, held against their neighbours in time. */
export const seriesAcross = (figures: readonly Figure[]): Figure[] => {
  const series = new Map<string, Figure[]>()
  for (const f of figures) {
    if (f.measure === 'flow') continue
    const key = `${f.measure} ${f.population} ${f.scope.place ?? ''}`
    series.set(key, [...(series.get(key) ?? []), f])
  }
  const found = new Map<string, Figure>()
  for (const of of series.values()) {
    const sorted = of.sort((a, b) => {
      const [x, y] = [`${a.scope.as_of ?? ''} ${a.id}`, `${b.scope.as_of ?? ''} ${b.id}`]
      return x < y ? -1 : 1
    })
    for (const finding of checkSeries(sorted)) {
      const later = found.get(finding.figures[1]) ?? sorted.find((f) => f.id === finding.figures[1])!
      const said = later.why.includes(finding.why) || later.contradictions.some((c) => c.why === finding.why)
      if (said) continue
      found.set(
        later.id,
        finding.holds
          ? { ...later, why: [...later.why, finding.why] }
          : {
              ...later,
              contradictions: [...later.contradictions, { claims: finding.claims, why: finding.why }],
            },
      )
    }
  }
  return figures.map((f) => found.get(f.id) ?? f)
}

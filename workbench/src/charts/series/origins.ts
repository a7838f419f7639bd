import type { SeriesPoint } from './points.ts'

/** Signs by which the origins of a chart are told apart, without colour. */
export const SIGNS = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const
export type Sign = (typeof SIGNS)[number] | 'ring'

/** An origin in the legend; `ring` stands for all that have no sign of their own. */
export interface OriginSign {
  readonly sign: Sign
  readonly name: string
  readonly origins: readonly string[]
}

/** The origins that speak most have a sign each; the others share one. */
export const signsOf = (points: readonly SeriesPoint[]): readonly OriginSign[] => {
  const counts = new Map<string, { readonly name: string; n: number }>()
  for (const { origin, name } of points) {
    const known = counts.get(origin)
    if (known) known.n++
    else counts.set(origin, { name, n: 1 })
  }
  const sorted = [...counts].sort(
    ([a, x], [b, y]) => y.n - x.n || (x.name < y.name ? -1 : 1) || (a < b ? -1 : 1),
  )
  const own = sorted.slice(0, SIGNS.length)
  const rest = sorted.slice(own.length)
  return [
    ...own.map(([origin, { name }], k): OriginSign => ({ sign: SIGNS[k]!, name, origins: [origin] })),
    ...(rest.length
      ? [
          {
            sign: 'ring' as const,
            name: rest.length === 1 ? rest[0]![1].name : `${rest.length} others`,
            origins: rest.map(([origin]) => origin),
          },
        ]
      : []),
  ]
}

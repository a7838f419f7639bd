/** A point of a flat plane: pixels, or degrees that are taken as flat. */
export type Flat = readonly [x: number, y: number]

/** A side of a rectangle: what is on the right side of the edge stays. */
interface Side {
  readonly axis: 0 | 1
  readonly edge: number
  readonly above: boolean
}

/** A ring cut to what lies between two values of an axis (Sutherland and Hodgman 1974). Empty where nothing does. */
export const clipped = (ring: readonly Flat[], axis: 0 | 1, from: number, to: number): readonly Flat[] =>
  cut(cut(ring, { axis, edge: from, above: true }), { axis, edge: to, above: false })

const cut = (ring: readonly Flat[], { axis, edge, above }: Side): readonly Flat[] => {
  const stays = (point: Flat): boolean => (above ? point[axis] >= edge : point[axis] <= edge)
  return ring.flatMap((point, k) => {
    const before = ring.at(k - 1)!
    const crossing = (): Flat => {
      const t = (edge - before[axis]) / (point[axis] - before[axis])
      const other = before[1 - axis]! + t * (point[1 - axis]! - before[1 - axis]!)
      return axis === 0 ? [edge, other] : [other, edge]
    }
    if (stays(point)) return stays(before) ? [point] : [crossing(), point]
    return stays(before) ? [crossing()] : []
  })
}

/** How alike two items that were never compared are taken to be. */
export const UNLIKE = -5

/** A pair may be refused for good, whatever else speaks for it. */
export const NEVER = Number.NEGATIVE_INFINITY

interface Group {
  /** Smallest id of its members: groups are compared and named by it, whatever their order. */
  readonly id: string
  readonly members: readonly string[]
  /** Sum of (score - UNLIKE) to each other group; NEVER where a pair is refused. */
  readonly to: Map<Group, number>
}

/**
 * Average-link clustering: the two groups whose pairs score best on average are joined, while that average is at least
 * `cut`. Ties go to the smaller ids, so the order of the items does not matter.
 */
export const clusters = (
  items: readonly string[],
  neighbours: (id: string) => ReadonlyMap<string, number>,
  cut: number,
): string[][] => {
  const ids = [...items].sort()
  const groups = new Map<string, Group>(ids.map((id) => [id, { id, members: [id], to: new Map() }]))
  for (const g of groups.values())
    for (const [other, score] of neighbours(g.id)) {
      const o = groups.get(other)
      if (o) g.to.set(o, score - UNLIKE)
    }
  const live = new Set(groups.values())
  const mean = (a: Group, b: Group, sum: number): number =>
    UNLIKE + sum / (a.members.length * b.members.length)
  const best = (g: Group): { readonly other: Group; readonly mean: number } | undefined => {
    let found: { readonly other: Group; readonly mean: number } | undefined
    for (const [other, sum] of g.to) {
      const m = mean(g, other, sum)
      if (m < cut) continue
      if (!found || m > found.mean || (m === found.mean && other.id < found.other.id))
        found = { other, mean: m }
    }
    return found
  }
  const choice = new Map<Group, ReturnType<typeof best>>()
  for (const g of live) choice.set(g, best(g))
  for (;;) {
    let pair: { readonly a: Group; readonly b: Group; readonly mean: number } | undefined
    for (const a of live) {
      const c = choice.get(a)
      if (!c) continue
      const [x, y] = a.id < c.other.id ? [a, c.other] : [c.other, a]
      const better =
        !pair ||
        c.mean > pair.mean ||
        (c.mean === pair.mean && (x.id < pair.a.id || (x.id === pair.a.id && y.id < pair.b.id)))
      if (better) pair = { a: x, b: y, mean: c.mean }
    }
    if (!pair) break
    const { a, b } = pair
    const joined: Group = { id: a.id, members: [...a.members, ...b.members], to: new Map() }
    live.delete(a)
    live.delete(b)
    choice.delete(a)
    choice.delete(b)
    const touched = new Set([...a.to.keys(), ...b.to.keys()])
    for (const other of [...touched].sort((x, y) => (x.id < y.id ? -1 : 1))) {
      if (!live.has(other)) continue
      const sum = (a.to.get(other) ?? 0) + (b.to.get(other) ?? 0)
      joined.to.set(other, sum)
      other.to.delete(a)
      other.to.delete(b)
      other.to.set(joined, sum)
    }
    live.add(joined)
    choice.set(joined, best(joined))
    for (const other of joined.to.keys()) choice.set(other, best(other))
  }
  return [...live].map((g) => [...g.members].sort()).sort((x, y) => (x[0]! < y[0]! ? -1 : 1))
}

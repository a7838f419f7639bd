import { type Clustering, isSaid, NEVER } from './cluster.ts'

type Compared = (node: string) => ReadonlyMap<string, number>

/**
 * The cluster of a node with those that a person said are of the same happening: whole clusters, however many members they
 * have. Two of which a person said that they are apart stay so, and the clusters around them with them. Whichever of the
 * nodes is asked about, the outcome is the same.
 */
export const saidTogether = (id: string, clustering: Clustering, compared: Compared): readonly string[] => {
  const clusters = new Map<string, readonly string[]>()
  const pairs = new Map<string, readonly [string, string]>()
  const queue = [id]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const cluster = clustering.of(next)
    if (clusters.has(cluster[0]!)) continue
    clusters.set(cluster[0]!, cluster)
    for (const member of cluster)
      for (const [other, score] of compared(member)) {
        if (!isSaid(score)) continue
        const pair = member < other ? ([member, other] as const) : ([other, member] as const)
        pairs.set(pair.join(' '), pair)
        queue.push(other)
      }
  }
  const home = new Map([...clusters.values()].flatMap((c) => c.map((m) => [m, c] as const)))
  for (const key of [...pairs.keys()].sort()) {
    const [a, b] = pairs.get(key)!
    const [x, y] = [home.get(a)!, home.get(b)!]
    if (x === y || isRefused(x, y, compared)) continue
    const joined = [...x, ...y].sort()
    for (const member of joined) home.set(member, joined)
  }
  return home.get(id)!
}

const isRefused = (x: readonly string[], y: readonly string[], compared: Compared): boolean => {
  const others = new Set(y)
  return x.some((a) => [...compared(a)].some(([b, score]) => score === NEVER && others.has(b)))
}

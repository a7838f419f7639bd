import type { SourceEdge, SourceGraph, SourceNode } from './graph.ts'

/** A graph in columns from the reader to the origins, each ordered so that few lines cross. */
export const layersOf = (graph: SourceGraph): readonly (readonly SourceNode[])[] => {
  const forward = withoutCircles(graph)
  const depth = depthsOf(graph.nodes, forward)
  const last = Math.max(1, ...graph.nodes.filter((n) => n.kind !== 'origin').map((n) => depth.get(n.id)! + 1))
  const layers: SourceNode[][] = Array.from({ length: last + 1 }, () => [])
  for (const node of graph.nodes) layers[node.kind === 'origin' ? last : depth.get(node.id)!]!.push(node)
  return ordered(
    layers.filter((layer) => layer.length),
    graph.edges,
  )
}

/** The lines that lead on: one that leads back to where the way came from is left out of the reckoning of depth. */
const withoutCircles = ({ nodes, edges }: SourceGraph): readonly SourceEdge[] => {
  const out = new Map<string, SourceEdge[]>()
  for (const e of edges) out.set(e.from, [...(out.get(e.from) ?? []), e])
  const state = new Map<string, 'open' | 'done'>()
  const kept: SourceEdge[] = []
  const visit = (id: string): void => {
    state.set(id, 'open')
    for (const e of out.get(id) ?? []) {
      if (state.get(e.to) === 'open') continue
      kept.push(e)
      if (!state.has(e.to)) visit(e.to)
    }
    state.set(id, 'done')
  }
  for (const { id } of nodes) if (!state.has(id)) visit(id)
  return kept
}

/** The longest way to each node. */
const depthsOf = (
  nodes: readonly SourceNode[],
  edges: readonly SourceEdge[],
): ReadonlyMap<string, number> => {
  const into = new Map<string, SourceEdge[]>()
  for (const e of edges) into.set(e.to, [...(into.get(e.to) ?? []), e])
  const depths = new Map<string, number>()
  const depthOf = (id: string): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    const depth = Math.max(0, ...(into.get(id) ?? []).map((e) => depthOf(e.from) + 1))
    depths.set(id, depth)
    return depth
  }
  for (const { id } of nodes) depthOf(id)
  return depths
}

const SWEEPS = 6

/** Each layer by the mean place of its neighbours, to and fro (Sugiyama's barycentres). */
const ordered = (
  layers: readonly (readonly SourceNode[])[],
  edges: readonly SourceEdge[],
): SourceNode[][] => {
  const near = new Map<string, string[]>()
  for (const { from, to } of edges) {
    near.set(from, [...(near.get(from) ?? []), to])
    near.set(to, [...(near.get(to) ?? []), from])
  }
  const now = layers.map((layer) =>
    [...layer].sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1)),
  )
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const along = sweep % 2 === 0 ? [...now.keys()] : [...now.keys()].reverse()
    for (const i of along) {
      const place = new Map(
        now.flatMap((layer) => layer.map((n, k) => [n.id, (k + 0.5) / layer.length] as const)),
      )
      const means = new Map(
        now[i]!.map((n) => {
          const places = (near.get(n.id) ?? []).map((id) => place.get(id)!)
          return [n.id, places.length ? places.reduce((a, b) => a + b, 0) / places.length : place.get(n.id)!]
        }),
      )
      now[i] = now[i]!.toSorted((a, b) => means.get(a.id)! - means.get(b.id)!)
    }
  }
  return now
}

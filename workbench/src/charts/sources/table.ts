import type { ChartTable } from '../table.ts'
import type { SourceGraph } from './graph.ts'
import { KIND_WORDS } from './layout.ts'

/** The table behind the graph: a row for each step of the way. */
export const sourceTable = ({ nodes, edges }: SourceGraph): ChartTable => {
  const byId = new Map(nodes.map((n) => [n.id, n]))
  return {
    columns: ['Told by', 'As', 'On the word of', 'Who is', 'Independent', 'Text taken over', 'Claims'],
    rows: edges.map(({ from, to, claims, copies }) => {
      const [a, b] = [byId.get(from)!, byId.get(to)!]
      return [
        a.name,
        KIND_WORDS[a.kind],
        b.name,
        KIND_WORDS[b.kind],
        b.independent === undefined ? null : b.independent ? 'counted' : 'not counted',
        copies ? 'yes' : 'no',
        claims.length,
      ]
    }),
  }
}

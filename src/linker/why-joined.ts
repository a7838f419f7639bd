import { judge, type Node } from '../linking/index.ts'

/** For each episode but the first, the best reason to join it to one before it. */
export const whyJoined = (nodes: readonly Node[]): string[] =>
  nodes.slice(1).flatMap((node, k) => {
    const judged = nodes
      .slice(0, k + 1)
      .filter((n) => n.episode.document !== node.episode.document)
      .flatMap((n) => {
        const j = judge(n, node)
        return j ? [{ n, j }] : []
      })
      .sort((x, y) => y.j.score - x.j.score || (x.n.id < y.n.id ? -1 : 1))[0]
    if (!judged) return []
    const exact = (n: Node): string => n.episode.claims[0]!.target.selector[1].exact.slice(0, 60)
    return [`one event, “${exact(judged.n)}” and “${exact(node)}”: ${judged.j.why.join('; ')}`]
  })

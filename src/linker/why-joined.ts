import { type Decided, judge, type Node } from '../linking/index.ts'

/** For each episode but the first, the best reason to join it to one before it: a person's word, else likeness. */
export const whyJoined = (nodes: readonly Node[], decided: Decided = () => undefined): string[] =>
  nodes.slice(1).flatMap((node, k) => {
    const before = nodes.slice(0, k + 1)
    const said = before.find((n) => decided(n, node) === 'together')
    if (said) return [`a person decided that “${exact(said)}” and “${exact(node)}” are one happening`]
    const judged = before
      .filter((n) => n.episode.document !== node.episode.document)
      .flatMap((n) => {
        const j = judge(n, node)
        return j ? [{ n, j }] : []
      })
      .sort((x, y) => y.j.score - x.j.score || (x.n.id < y.n.id ? -1 : 1))[0]
    if (!judged) return []
    return [`one event, “${exact(judged.n)}” and “${exact(node)}”: ${judged.j.why.join('; ')}`]
  })

const exact = (n: Node): string => n.episode.claims[0]!.target.selector[1].exact.slice(0, 60)

import type { Episodes, Node } from '../linking/index.ts'

/** Whether a report itself tells two of its episodes apart, by the claims that it sets against each other. */
export const toldApart = (apart: Episodes['apart']): ((a: Node, b: Node) => boolean) => {
  const refused = new Set(apart.map(({ between: [a, b] }) => `${a} ${b}`))
  return (a, b) =>
    a.episode.claims.some((x) =>
      b.episode.claims.some((y) => refused.has(`${x.id} ${y.id}`) || refused.has(`${y.id} ${x.id}`)),
    )
}

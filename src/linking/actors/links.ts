import type { Node } from './node.ts'
import { compare, type Verdict } from './same.ts'
import { sameWords } from './same-name.ts'

/** The verdict on two nodes, by their places in the list of nodes. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly verdict: Verdict
}

/** Says why two nodes cannot be one; undefined where they can. */
export type Apart = (a: number, b: number) => string | undefined

/** One name for a pair, whichever is given first. */
export const pair = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The verdicts on all nodes that share a key, the strongest first. */
export const linksOf = (nodes: readonly Node[]): Link[] => {
  const byKey = new Map<string, Set<number>>()
  nodes.forEach((n, k) => {
    for (const key of n.sum.keys) {
      const at = byKey.get(key)
      if (at) at.add(k)
      else byKey.set(key, new Set([k]))
    }
  })
  // by number: of a name that a hundred bear there are five thousand pairs
  const seen = new Map<number, Link>()
  for (const at of byKey.values()) {
    const members = [...at].sort((x, y) => x - y)
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) {
        const a = members[i]!
        const b = members[j]!
        const both = a * nodes.length + b
        if (!seen.has(both)) seen.set(both, { a, b, verdict: compare(nodes[a]!.sum, nodes[b]!.sum) })
      }
  }
  return [...seen.values()].sort((x, y) => y.verdict.strength - x.verdict.strength || x.a - y.a || x.b - y.b)
}

/** Two who bear one full name, and may be two people. */
export const lookAlike = (a: Node, b: Node): boolean =>
  a.sum.type === 'person' && a.sum.fold.words.length > 1 && sameWords(a.sum.fold.words, b.sum.fold.words)

/** Whether what becomes of one node may depend on the other. */
export const linked = (a: Node, b: Node): boolean => lookAlike(a, b) || compare(a.sum, b.sum).same

const isShort = (n: Node): boolean =>
  n.sum.identity.startsWith('letters:') || (n.sum.type === 'person' && n.sum.fold.words.length < 2)

/** Leaves out the links of a short name that leads to two parties who cannot be one. */
export const unambiguous = (
  links: readonly Link[],
  nodes: readonly Node[],
  apart: Apart,
): { sure: Link[]; doubtful: { a: number; why: string }[] } => {
  const same = links.filter((l) => l.verdict.same)
  const ends = new Map<number, number[]>()
  for (const { a, b } of same)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      if (isShort(nodes[x]!) && !isShort(nodes[y]!)) ends.set(x, [...(ends.get(x) ?? []), y])
  const doubtful: { a: number; why: string }[] = []
  const doubted = new Set<number>()
  for (const [x, others] of ends) {
    const [first, second] = twoApart(others, apart)
    if (first === undefined || second === undefined) continue
    doubted.add(x)
    doubtful.push({
      a: x,
      why: `“${nodes[x]!.sum.name}” fits “${nodes[first]!.sum.name}” and “${nodes[second]!.sum.name}”, and is joined to neither`,
    })
  }
  return { sure: same.filter(({ a, b }) => !doubted.has(a) && !doubted.has(b)), doubtful }
}

const twoApart = (others: readonly number[], apart: Apart): readonly number[] => {
  for (let i = 0; i < others.length; i++)
    for (let j = i + 1; j < others.length; j++)
      if (apart(others[i]!, others[j]!)) return [others[i]!, others[j]!]
  return []
}

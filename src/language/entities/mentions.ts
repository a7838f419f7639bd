import type { EntityMention, EntityType } from '../../base/index.ts'

export interface TreeWord {
  readonly upos: string
  readonly head: number
  readonly deprel: string
  readonly entity: EntityType | null
}

/** Children that are no part of the noun phrase which their head heads. */
const OUTSIDE = new Set(
  `case cc conj mark punct cop aux nsubj csubj expl obl advcl discourse parataxis vocative dislocated list orphan
  reparandum obj iobj ccomp xcomp advmod`.split(/\s+/),
)

/** The typed noun phrases of a tree: each head word with what hangs on it as part of the phrase. */
export const mentionsOf = (words: readonly TreeWord[]): EntityMention[] => {
  if (!words.some((w) => w.entity)) return []
  const first = words.map((_, i) => i)
  const last = words.map((_, i) => i)
  const order = depthFirst(words)
  // Whole subtrees, from the leaves up.
  for (const i of order.toReversed()) {
    const h = words[i]!.head
    if (h < 0) continue
    first[h] = Math.min(first[h]!, first[i]!)
    last[h] = Math.max(last[h]!, last[i]!)
  }
  const children: number[][] = words.map(() => [])
  words.forEach((w, i) => {
    if (w.head >= 0) children[w.head]!.push(i)
  })
  const out: EntityMention[] = []
  words.forEach((w, i) => {
    if (!w.entity) return
    let from = i
    let to = i
    for (const c of children[i]!.toReversed())
      if (c < i && belongs(words, c, i)) from = Math.min(from, first[c]!)
    for (const c of children[i]!) if (c > i && belongs(words, c, i)) to = Math.max(to, last[c]!)
    while (from < i && words[from]!.upos === 'PUNCT') from++
    while (to > i && words[to]!.upos === 'PUNCT') to--
    out.push({ type: w.entity, first: from, last: to, head: i })
  })
  return out
}

const belongs = (words: readonly TreeWord[], child: number, head: number): boolean => {
  const relation = words[child]!.deprel
  const base = relation.split(':', 1)[0]!
  if (base === 'advmod') return child < head && words[head]!.upos !== 'VERB'
  return !OUTSIDE.has(base)
}

const depthFirst = (words: readonly TreeWord[]): number[] => {
  const children: number[][] = words.map(() => [])
  const order: number[] = []
  words.forEach((w, i) => {
    if (w.head >= 0) children[w.head]!.push(i)
    else order.push(i)
  })
  for (let k = 0; k < order.length; k++) order.push(...children[order[k]!]!)
  return order
}
